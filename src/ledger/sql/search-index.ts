// The search index in plain tables, so that every engine finds and ranks alike. What an article says goes in as one chunk a
// term; after some hundred articles their chunks are joined, and after some thousand once more, so that a common word is read
// in few rows while a new article costs little.

import type { Entry } from '../../record/index.ts';
import type { Taken } from '../index-tables.ts';
import { type ArticlePostings, chunksOf, packSpans, postingsOf } from '../search/article-postings.ts';
import { groupArticles } from '../search/postings.ts';
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

const [fresh, recent, old] = ['search_fresh', 'search_recent', 'search_old'].map(chunkTable) as [
  SqlTable,
  SqlTable,
  SqlTable,
];
export const chunkTables: readonly SqlTable[] = [old, recent, fresh];

/** After how many articles the chunks of single ones are joined. */
const freshArticles = 256;
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
  for (const article of articles) {
    const postings = postingsOf(article.entry.content);
    totals = addTotals(totals, postings);
    const { ordinal } = totals;
    await session.insert(searchArticles, [articleRow(article, totals)]);
    await session.insert(
      fresh,
      chunksOf(postings, ordinal).map(([term, data]) => [term, ordinal, data]),
    );
    if (ordinal % freshArticles === 0) await moveChunks(session, fresh, recent);
    if (ordinal % groupArticles === 0) await moveChunks(session, recent, old);
  }
}

/** Only articles are searched. */
export function articlesOf<T extends { readonly entry: Entry; readonly taken: Taken }>(
  links: readonly T[],
): TakenArticle[] {
  return links.flatMap(({ entry, taken }) => (entry.kind === 'article' ? [{ entry, taken }] : []));
}

export async function emptySearch(session: SqlSession): Promise<void> {
  for (const { name } of [searchArticles, ...chunkTables]) await session.run(`DELETE FROM ${name}`);
}
