// The report card of a page: its article, how it was dated, what was dropped and why, and all that was read from it. Of a page
// in a ledger, or of one that was only read.

import type { Clocks, Finding, Ledger } from '../ledger/index.ts';
import type { ArticleRecord, Entry, PageRecord, RecordOf } from '../record/index.ts';
import { findArticle, type StoredArticle } from './find-article.ts';
import { labelOf } from './label-articles.ts';
import { findLedgerClues, type LedgerClue } from './ledger-clues/index.ts';
import { briefOf, type PageBrief } from './page-brief.ts';
import { toActLines, toClaimLines, toFigureLines } from './to-lines.ts';
import type { ActLine, ArticleLabel, ClaimLine, FigureLine } from './types.ts';
import { type Notice, uniqueNotices } from './unique-notices.ts';

export interface PageCard {
  readonly label: ArticleLabel;
  readonly page: PageRecord;
  readonly article: ArticleRecord;
  /** Null for a page that was only read, not recorded. */
  readonly recordedAt: string | null;
  /** What the reader should know: from the page itself, then from the stages after it; each place once. */
  readonly notices: readonly Notice[];
  readonly brief: PageBrief;
  /** What other articles of the ledger tell of its day; it does not move the dating. */
  readonly fromLedger: readonly LedgerClue[];
  readonly acts: readonly ActLine[];
  readonly claims: readonly ClaimLine[];
  readonly figures: readonly FigureLine[];
}

type Reading = RecordOf<'reading'>;

interface CardParts {
  readonly stored: StoredArticle;
  readonly page: PageRecord;
  readonly reading: Reading | null;
  readonly findings: readonly Finding[];
  readonly fromLedger: readonly LedgerClue[];
}

function makeCard({ stored, page, reading, findings, fromLedger }: CardParts): PageCard {
  const label = labelOf(stored);
  const labels = new Map([[stored.id, label]]);
  const byPlace = <T extends { span: { start: number } }>(lines: T[]) =>
    lines.toSorted((a, b) => a.span.start - b.span.start);
  return {
    label,
    page,
    article: stored.content,
    recordedAt: stored.recordedAt,
    notices: uniqueNotices([...stored.content.notices, ...(reading?.notices ?? [])]),
    brief: briefOf(stored.content),
    fromLedger,
    acts: byPlace(toActLines(findings, labels)),
    claims: byPlace(toClaimLines(findings, labels)),
    figures: byPlace(toFigureLines(findings, labels)),
  };
}

async function pageOf(ledger: Ledger, { entryIds, pageId }: Reading): Promise<PageRecord> {
  for (const id of entryIds) {
    const entry = await ledger.entry(id);
    if (entry?.kind === 'page') return entry.content;
  }
  throw new TypeError(`the reading of ${pageId} has no page`);
}

/** The card of a page in the ledger; throws a DemarcheError (`PAGE_NOT_FOUND`, `PAGE_NOT_YET_KNOWN`, `PAGE_AMBIGUOUS`). */
export async function askPageCard(ledger: Ledger, asked: string, clocks: Clocks): Promise<PageCard> {
  const stored = await findArticle(ledger, asked, clocks);
  const reading = await ledger.readingOf(stored.content.pageId, clocks);
  if (reading === null) throw new TypeError(`the page of ${stored.id} has no reading`);
  const findings = await ledger.findings({
    kinds: ['event', 'claim', 'figure'],
    articleIds: [stored.id],
    clocks,
  });
  const fromLedger = await findLedgerClues(ledger, stored, findings, clocks);
  return makeCard({ stored, page: await pageOf(ledger, reading), reading, findings, fromLedger });
}

function pick<K extends Entry['kind']>(entries: readonly Entry[], kind: K) {
  return entries.find((entry): entry is Extract<Entry, { kind: K }> => entry.kind === kind);
}

/** The card of a page that was read at the instant `readAt`, from its entries; null where it holds no article. */
export function cardOfEntries(
  entries: readonly Entry[],
  { location, readAt }: { readonly location: string; readonly readAt: string },
): PageCard | null {
  const article = pick(entries, 'article');
  const page = pick(entries, 'page');
  if (article === undefined || page === undefined) return null;
  const stored: StoredArticle = { ...article, seq: 0, recordedAt: readAt, location, chainHash: '' };
  const findings = entries.map((entry) => ({
    entry,
    recordedAt: readAt,
    location,
    articleId: article.id,
    reported: article.content.dating.published,
    onlyPossiblyKnown: false,
  }));
  const reading = pick(entries, 'reading')?.content ?? null;
  const card = makeCard({ stored, page: page.content, reading, findings, fromLedger: [] });
  return { ...card, recordedAt: null };
}
