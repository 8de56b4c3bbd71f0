// The search index in plain tables, so that every engine finds and ranks alike. A new article goes in as one row with all its
// terms; the rows of some hundred articles are turned into one row a term, and those are joined once more after some thousand, so
// that a common word is read in few rows while a new article costs little.

import type { Entry } from '../../record/index.ts';
import { compareText } from '../../text/index.ts';
import type { Taken } from '../index-tables.ts';
import {
  type ArticlePostings,
  packSpans,
  packTerms,
  postingsOf,
  splitTerms,
} from '../search/article-postings.ts';
import { groupArticles } from '../search/postings.ts';
import { knownTerms } from '../search/split-words.ts';
import { daysAtOnce, daysTable, packLastDays } from './search-days.ts';
import type { SqlRow, SqlSession, SqlTable, SqlValue } from './sql-database.ts';

/** One row an article: its number in the order of taking, and passages and words up to and with it. */
export const searchArticles: SqlTable = {
  name: 'search_articles',
  columns: {
    ordinal: 'INTEGER',
    seq: 'INTEGER',
    recorded_at: 'TEXT',
    passages: 'INTEGER',
    words: 'INTEGER',
    spans: 'BLOB',
  },
};

function chunkTable(name: string): SqlTable {
  return { name, columns: { term: 'TEXT', first: 'INTEGER', data: 'BLOB' } };
}

/** One row an article, with all its terms. */
export const freshTable: SqlTable = {
  name: 'search_fresh',
  columns: { ordinal: 'INTEGER', terms: 'BLOB' },
};
const recent = chunkTable('search_recent');
const old = chunkTable('search_old');
export const chunkTables: readonly SqlTable[] = [old, recent];

/** After how many articles the rows of single ones become rows of terms. */
const freshArticles = daysAtOnce;
/** Rows that are written at once. */
const rowsAtOnce = 1000;

/** An article entry with its place. */
export interface TakenArticle {
  readonly entry: Extract<Entry, { kind: 'article' }>;
  readonly taken: Taken;
}

/** What is in the index so far. */
export interface SearchTotals {
  readonly ordinal: number;
  readonly passages: number;
  readonly words: number;
}

export function totalsOf(row: SqlRow | undefined): SearchTotals {
  return {
    ordinal: Number(row?.['ordinal'] ?? 0),
    passages: Number(row?.['passages'] ?? 0),
    words: Number(row?.['words'] ?? 0),
  };
}

/** The totals after one more article. */
export function addTotals(totals: SearchTotals, { passages, words }: ArticlePostings): SearchTotals {
  return {
    ordinal: totals.ordinal + 1,
    passages: totals.passages + passages,
    words: totals.words + words,
  };
}

export function articleRow({ entry, taken }: TakenArticle, { ordinal, passages, words }: SearchTotals) {
  return [ordinal, taken.seq, taken.recordedAt, passages, words, packSpans(entry.content)];
}

async function lastTotals(session: SqlSession): Promise<SearchTotals> {
  const sql = 'SELECT ordinal, passages, words FROM search_articles ORDER BY ordinal DESC LIMIT 1';
  return totalsOf((await session.all(sql))[0]);
}

/** The rows of single articles as rows of terms. */
async function turnFresh(session: SqlSession): Promise<void> {
  const rows = await session.all('SELECT ordinal, terms FROM search_fresh ORDER BY ordinal');
  const first = Number(rows[0]?.['ordinal'] ?? 0);
  const chunks = new Map<string, Uint8Array[]>();
  for (const { terms } of rows) {
    const { buffer, byteOffset, byteLength } = terms as Uint8Array;
    const data = Buffer.from(buffer, byteOffset, byteLength);
    splitTerms(data, (from, to, chunkFrom, chunkTo) => {
      const [term, chunk] = [data.toString('utf8', from, to), data.subarray(chunkFrom, chunkTo)];
      const known = chunks.get(term);
      if (known === undefined) chunks.set(term, [chunk]);
      else known.push(chunk);
    });
  }
  // Sorted, the rows of each page of the table come together.
  const inOrder = [...chunks].sort(([a], [b]) => compareText(a, b));
  await session.insert(
    recent,
    inOrder.map(([term, parts]) => [term, first, Buffer.concat(parts)]),
  );
  await session.run('DELETE FROM search_fresh');
}

/** The chunks of one term as one; they are of one group. */
function join(rows: readonly SqlRow[]): readonly SqlValue[] {
  const [row] = rows;
  const data = Buffer.concat(rows.map(({ data: bytes }) => bytes as Uint8Array));
  return [String(row?.['term']), Number(row?.['first']), data];
}

/** Joins the chunks of each term in one table and moves them to the next. */
async function moveChunks(session: SqlSession, from: SqlTable, to: SqlTable): Promise<void> {
  let ofTerm: SqlRow[] = [];
  let joined: (readonly SqlValue[])[] = [];
  for await (const rows of session.portions(
    `SELECT term, first, data FROM ${from.name} ORDER BY term, first`,
  ))
    for (const row of rows) {
      if (ofTerm.length > 0 && ofTerm[0]?.['term'] !== row['term']) {
        joined.push(join(ofTerm));
        ofTerm = [];
      }
      ofTerm.push(row);
      if (joined.length < rowsAtOnce) continue;
      await session.insert(to, joined);
      joined = [];
    }
  if (ofTerm.length > 0) joined.push(join(ofTerm));
  await session.insert(to, joined);
  await session.run(`DELETE FROM ${from.name}`);
}

/** Takes articles into the index, in the order of taking; part of a transaction. */
export async function addToSearch(session: SqlSession, articles: readonly TakenArticle[]): Promise<void> {
  if (articles.length === 0) return;
  let totals = await lastTotals(session);
  const known = knownTerms();
  let taken: { readonly article: readonly SqlValue[]; readonly terms: readonly SqlValue[] }[] = [];
  const write = async (): Promise<void> => {
    await session.insertAll([
      [searchArticles, taken.map(({ article: row }) => row)],
      [freshTable, taken.map(({ terms }) => terms)],
    ]);
    taken = [];
  };
  for (const article of articles) {
    const postings = postingsOf(article.entry.content, known);
    totals = addTotals(totals, postings);
    const { ordinal } = totals;
    taken.push({ article: articleRow(article, totals), terms: [ordinal, packTerms(postings, ordinal)] });
    if (ordinal % freshArticles === 0) {
      await write();
      await turnFresh(session);
      await packLastDays(session, ordinal);
    }
    if (ordinal % groupArticles === 0) await moveChunks(session, recent, old);
  }
  await write();
}

/** Only articles are searched. */
export function articlesOf<T extends { readonly entry: Entry; readonly taken: Taken }>(
  links: readonly T[],
): TakenArticle[] {
  return links.flatMap(({ entry, taken }) => (entry.kind === 'article' ? [{ entry, taken }] : []));
}

export async function emptySearch(session: SqlSession): Promise<void> {
  for (const { name } of [searchArticles, freshTable, daysTable, ...chunkTables])
    await session.run(`DELETE FROM ${name}`);
}
