// From an id that a person takes from an answer to the name by which a correction calls the record.

import { type CorrectableEntry, isQuoted, nameRecord } from '../../corrections/index.ts';
import type { Ledger, StoredEntry } from '../../ledger/index.ts';
import type { Naming } from '../../record/index.ts';
import { DemarcheError } from '../../text/index.ts';
import type { CorrectedLedger } from '../corrected/index.ts';
import { findArticle } from '../find-article.ts';
import { nameKind } from '../name-kind.ts';
import { findEntry } from '../why.ts';

export type StoredRecord = Extract<StoredEntry, { kind: CorrectableEntry['kind'] }>;

export interface NamedEntry {
  readonly naming: Naming;
  /** As it was read. */
  readonly read: StoredRecord;
  /** As corrections have it already; as read where it is rejected. */
  readonly shown: CorrectableEntry;
  readonly articleText: string;
}

function refuse(entry: StoredEntry): never {
  throw new DemarcheError(
    'NOT_CORRECTABLE',
    `${entry.id.slice(0, 12)} is ${nameKind(entry.kind)}; acts, figures, claims and articles can be corrected, and a correction undone`,
    'Take the id from the end of a line of an answer.',
  );
}

function refuseSuperseded(entry: StoredEntry): never {
  throw new DemarcheError(
    'ENTRY_SUPERSEDED',
    `the ${entry.kind} ${entry.id.slice(0, 12)} is of an earlier reading of its page`,
    'Correct what the newest reading says: ask again and take the id from there.',
  );
}

async function articleOf(ledger: Ledger, entry: StoredRecord) {
  const articleId = entry.kind === 'article' ? entry.id : entry.content.evidence.articleId;
  const article = await ledger.entry(articleId);
  if (article?.kind !== 'article') throw new TypeError(`the article ${articleId} is missing`);
  const reading = await ledger.readingOf(article.content.pageId, {});
  const stands = reading?.entryIds.includes(entry.id) ?? false;
  return stands ? article : refuseSuperseded(entry);
}

const isRecord = (entry: StoredEntry): entry is StoredRecord => entry.kind === 'article' || isQuoted(entry);

/** By its id, or an article by the name of its page. */
async function findRecord(ledger: Ledger, asked: string): Promise<StoredEntry> {
  try {
    return await findEntry(ledger, asked);
  } catch (error) {
    if (!(error instanceof DemarcheError) || error.code !== 'ENTRY_NOT_FOUND') throw error;
    if ((await ledger.articlesNamed(asked, {})).length === 0) throw error;
    return findArticle(ledger, asked, {});
  }
}

/**
 * The record whose id starts with `asked`, or the article of the page of that name; throws a DemarcheError (`ENTRY_NOT_FOUND`, `ENTRY_AMBIGUOUS`, `NOT_CORRECTABLE`,
 * `ENTRY_SUPERSEDED`, `PAGE_AMBIGUOUS`).
 */
export async function nameEntry(ledger: CorrectedLedger, asked: string): Promise<NamedEntry> {
  const { asTaken } = ledger;
  const read = await findRecord(asTaken, asked);
  if (!isRecord(read)) return refuse(read);
  const article = await articleOf(asTaken, read);
  const filter = { kinds: ['event', 'figure', 'claim'] as const, articleIds: [article.id], clocks: {} };
  const records = (await asTaken.findings(filter)).map(({ entry }) => entry);
  const { pageId, text } = article.content;
  const naming = nameRecord(read, { pageId, text, records });
  if (naming === null) return refuse(read);
  const shown =
    read.kind === 'article'
      ? await ledger.entry(read.id)
      : (await ledger.findings(filter)).find(({ entry }) => entry.id === read.id)?.entry;
  return { naming, read, shown: (shown ?? read) as CorrectableEntry, articleText: text };
}
