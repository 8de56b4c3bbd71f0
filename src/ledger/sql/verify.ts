// Reads the whole ledger again and compares: content with its schema and id, links with the chain, quotes with the
// article's text, kept bytes with the page's id, what readings name with what is there, and the indexes with rows made afresh.

import type { Entry } from '../../record/index.ts';
import { chainHash, chainStart } from '../chain.ts';
import type { LedgerFault, OnProgress, VerifyReport } from '../entry-types.ts';
import type { KeyMaker } from '../key-types.ts';
import { entriesTable } from './append.ts';
import { contentFaults, type EntryRow, parseContent, rowOf } from './check-content.ts';
import { addEntry, emptyDigests, indexFaults } from './index-digest.ts';
import { keptPages } from './kept-pages.ts';
import { keyFaults } from './key-index.ts';
import { countKinds } from './kind-sums.ts';
import { readingReferences } from './reading-references.ts';
import { addArticle, emptySearchDigest, searchFaults } from './search-digest.ts';
import type { SqlDatabase, SqlSession } from './sql-database.ts';

function linkFaults(row: EntryRow, before: { seq: number; chainHash: string; recordedAt: string }): string[] {
  const messages: string[] = [];
  if (row.seq !== before.seq + 1) messages.push(`entries ${before.seq + 1} to ${row.seq - 1} are missing`);
  if (row.previousHash !== before.chainHash) messages.push('it does not follow the entry before it');
  if (chainHash(linkOf(row)) !== row.chainHash) messages.push('its link in the chain was changed');
  if (row.recordedAt < before.recordedAt) messages.push('it was recorded before the entry before it');
  return messages;
}

function linkOf({ seq, id, recordedAt, location, previousHash }: EntryRow) {
  return { seq, id, recordedAt, location, previousHash };
}

/** The text of the article that came by last: most records follow their article. */
interface LastText {
  id: string;
  text: string;
}

/** The text of an article, or null where there is none. */
async function textOf(session: SqlSession, id: string, last: LastText): Promise<string | null> {
  if (last.id === id) return last.text;
  const [row] = await session.all("SELECT content FROM entries WHERE id = ? AND kind = 'article'", [id]);
  const content = row === undefined ? undefined : parseContent(String(row['content']));
  const text = (content as { text?: string } | undefined)?.text;
  if (text === undefined) return null;
  Object.assign(last, { id, text });
  return text;
}

async function quoteFaults(session: SqlSession, entry: Entry, last: LastText): Promise<string[]> {
  if (entry.kind === 'article') Object.assign(last, { id: entry.id, text: entry.content.text });
  if (entry.kind !== 'event' && entry.kind !== 'claim' && entry.kind !== 'figure') return [];
  const { articleId, span, quote } = entry.content.evidence;
  const text = await textOf(session, articleId, last);
  if (text === null) return [`its article ${articleId.slice(0, 12)} is not in the ledger`];
  return text.slice(span.start, span.end) === quote ? [] : ['its quote is not in its article at that place'];
}

interface Verifying {
  readonly onProgress?: OnProgress | undefined;
  /** Without it the index of keys is left aside. */
  readonly keys?: KeyMaker | undefined;
}

async function verifySnapshot(
  session: SqlSession,
  { onProgress = () => {}, keys }: Verifying,
): Promise<VerifyReport> {
  const faults: LedgerFault[] = [];
  const expected = emptyDigests();
  const words = emptySearchDigest();
  const kinds = countKinds();
  const [head] = await session.all('SELECT seq, chain_hash FROM head');
  const total = Number(head?.['seq'] ?? 0);
  const last: LastText = { id: '', text: '' };
  const pages = keptPages(session);
  const references = readingReferences(session);
  let before = { seq: 0, chainHash: chainStart, recordedAt: '' };
  for await (const portion of session.rowsOf(entriesTable, 'seq')) {
    for (const row of portion.map(rowOf)) {
      const { entry, messages } = contentFaults(row);
      messages.push(...linkFaults(row, before));
      references.see(row.id);
      kinds.see(row);
      if (entry) {
        messages.push(
          ...(await quoteFaults(session, entry, last)),
          ...(await pages.faultsOf(entry)),
          ...(await references.faultsOf(entry)),
        );
        addEntry(expected, entry, row);
        if (entry.kind === 'article') addArticle(words, { entry, taken: row });
      }
      faults.push(...messages.map((message) => ({ seq: row.seq, id: row.id, message })));
      before = row;
      onProgress(row.seq, total);
    }
  }
  if (before.seq !== total || before.chainHash !== head?.['chain_hash']) {
    const message = `the ledger ends at entry ${before.seq}, but its head names ${total}`;
    faults.push({ seq: before.seq, id: '', message });
  }
  return {
    entries: before.seq,
    head: { seq: before.seq, chainHash: before.chainHash },
    faults: [
      ...faults,
      ...(await indexFaults(session, expected)),
      ...(await kinds.faults(session)),
      ...(await searchFaults(session, words)),
      // Of entries that do not hold nobody can say which keys they have.
      ...(keys === undefined || faults.length > 0 ? [] : await keyFaults(session, keys)),
    ],
    pages: pages.count,
  };
}

/** Memory is bounded: entries are streamed, and all is asked of one state, so that a writer beside it does no harm. */
export async function verifyLedger(database: SqlDatabase, verifying: Verifying): Promise<VerifyReport> {
  const report = await database.snapshot((session) => verifySnapshot(session, verifying));
  const damages = (await database.check()).map((message) => ({
    seq: 0,
    id: '',
    message: `the file: ${message}`,
  }));
  return { ...report, faults: [...report.faults, ...damages] };
}
