// Compares the search index with the one that the articles give, in any order and bounded memory: every term of every article
// is hashed and the hashes added up. The hash is a quick one (FNV-1a): it is to show damage, the chain shows intent.

import type { DayInterval } from '../../time/index.ts';
import type { LedgerFault } from '../entry-types.ts';
import { packTerms, postingsOf, splitTerms } from '../search/article-postings.ts';
import { type Chunk, splitChunk } from '../search/postings.ts';
import { packDays, type ReportDays, reportDays } from '../search/report-days.ts';
import { type KnownTerms, knownTerms } from '../search/split-words.ts';
import { addRow, type Digest, emptyDigest, isSameDigest } from './index-digest.ts';
import { daysAtOnce, daysTable } from './search-days.ts';
import {
  addTotals,
  articleRow,
  chunkTables,
  freshTable,
  type SearchTotals,
  searchArticles,
  type TakenArticle,
} from './search-index.ts';
import type { SqlSession } from './sql-database.ts';

const fnvStart = 0x811c9dc5;
const fnvPrime = 0x01000193;

export interface SearchDigest {
  totals: SearchTotals;
  readonly articles: Digest;
  readonly terms: { count: number; sum: number };
  /** Rows of packed days, and the days of articles that come after them. */
  readonly days: Digest;
  unpacked: ReportDays[];
  readonly known: KnownTerms;
}

/** To be compared with `other`, where it is given. */
export function emptySearchDigest(other?: SearchDigest): SearchDigest {
  return {
    totals: { ordinal: 0, passages: 0, words: 0 },
    articles: emptyDigest(other?.articles),
    terms: { count: 0, sum: 0 },
    days: emptyDigest(other?.days),
    unpacked: [],
    known: knownTerms(),
  };
}

/** Goes on with the hash over these bytes. */
function hashOn(start: number, bytes: Uint8Array, from: number, to: number): number {
  let hash = start;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), fnvPrime);
  return hash;
}

/** Adds what is said of a term, whose letters have this hash, in one article: the bytes from `from` to `to`. */
function addTerm(
  { terms }: SearchDigest,
  letters: number,
  ordinal: number,
  said: { readonly bytes: Uint8Array; readonly from: number; readonly to: number },
): void {
  terms.count += 1;
  terms.sum =
    (terms.sum + hashOn(Math.imul(letters ^ ordinal, fnvPrime), said.bytes, said.from, said.to)) | 0;
}

/** Adds what the next article, in the order of taking, gives to the index. */
export function addArticle(digest: SearchDigest, article: TakenArticle): void {
  const postings = postingsOf(article.entry.content, digest.known);
  digest.totals = addTotals(digest.totals, postings);
  addRow(digest.articles, articleRow(article, digest.totals));
  const { ordinal } = digest.totals;
  addTerms(digest, ordinal, packTerms(postings, ordinal));
  addDays(digest, article.entry.content.dating.published);
}

/** Adds the days of the next article; those of some hundred articles are a row. */
function addDays(digest: SearchDigest, { from, to }: DayInterval): void {
  digest.unpacked.push(reportDays(from, to));
  if (digest.unpacked.length < daysAtOnce) return;
  addRow(digest.days, [digest.totals.ordinal - daysAtOnce + 1, packDays(digest.unpacked)]);
  digest.unpacked = [];
}

/** Adds what is said in one article. */
function addTerms(digest: SearchDigest, ordinal: number, bytes: Uint8Array): void {
  splitTerms(bytes, (from, to, chunkFrom, chunkTo) => {
    const letters = hashOn(fnvStart, bytes, from, to);
    addTerm(digest, letters, ordinal, { bytes, from: chunkFrom, to: chunkTo });
  });
}

/** Adds what is said of one term in some articles. */
function addChunk(digest: SearchDigest, term: string, chunk: Chunk): void {
  const name = Buffer.from(term);
  const letters = hashOn(fnvStart, name, 0, name.length);
  splitChunk(chunk, (ordinal, from, to) => {
    addTerm(digest, letters, ordinal, { bytes: chunk.data, from, to });
  });
}

async function storedDigest(session: SqlSession, expected: SearchDigest): Promise<SearchDigest> {
  const stored = emptySearchDigest(expected);
  for await (const rows of session.rowsOf(searchArticles))
    for (const row of rows) addRow(stored.articles, row);
  for await (const rows of session.rowsOf(daysTable)) for (const row of rows) addRow(stored.days, row);
  for await (const rows of session.portions(`SELECT ordinal, terms FROM ${freshTable.name}`))
    for (const { ordinal, terms } of rows) addTerms(stored, Number(ordinal), terms as Uint8Array);
  for (const { name } of chunkTables)
    for await (const rows of session.portions(`SELECT term, first, data FROM ${name}`))
      for (const { term, first, data } of rows)
        addChunk(stored, String(term), { first: Number(first), data: data as Uint8Array });
  return stored;
}

/** A fault where the stored index is not the expected one. */
export async function searchFaults(session: SqlSession, expected: SearchDigest): Promise<LedgerFault[]> {
  const { articles, terms, days } = await storedDigest(session, expected);
  const isSame =
    isSameDigest(articles, expected.articles) &&
    isSameDigest(days, expected.days) &&
    terms.count === expected.terms.count &&
    terms.sum === expected.terms.sum;
  if (isSame) return [];
  const message = `the index of words (${terms.count} of ${articles.rows} articles) is not what the entries give (${expected.terms.count} of ${expected.articles.rows})`;
  return [{ seq: 0, id: '', message }];
}
