// Compares the search index with the one that the articles give, in any order and bounded memory: every term of every article
// is hashed and the hashes added up. The hash is a quick one (FNV-1a): it is to show damage, the chain shows intent.

import { packTerms, postingsOf, unpackTerms } from '../search/article-postings.ts';
import { splitChunk } from '../search/postings.ts';
import type { LedgerFault } from '../types.ts';
import { addRow, type Digest } from './index-digest.ts';
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
}

export function emptySearchDigest(): SearchDigest {
  return {
    totals: { ordinal: 0, passages: 0, words: 0 },
    articles: { rows: 0, sum: 0n },
    terms: { count: 0, sum: 0 },
  };
}

function hashTerm(letters: Uint8Array, ordinal: number, bytes: Uint8Array): number {
  let hash = Math.imul(fnvStart ^ ordinal, fnvPrime);
  for (const letter of letters) hash = Math.imul(hash ^ letter, fnvPrime);
  for (const byte of bytes) hash = Math.imul(hash ^ byte, fnvPrime);
  return hash;
}

function addTerm({ terms }: SearchDigest, letters: Uint8Array, ordinal: number, bytes: Uint8Array): void {
  terms.count += 1;
  terms.sum = (terms.sum + hashTerm(letters, ordinal, bytes)) | 0;
}

/** Adds what the next article, in the order of taking, gives to the index. */
export function addArticle(digest: SearchDigest, article: TakenArticle): void {
  const postings = postingsOf(article.entry.content);
  digest.totals = addTotals(digest.totals, postings);
  addRow(digest.articles, articleRow(article, digest.totals));
  const { ordinal } = digest.totals;
  addTerms(digest, ordinal, packTerms(postings, ordinal));
}

function addTerms(digest: SearchDigest, ordinal: number, terms: Uint8Array): void {
  for (const [letters, bytes] of unpackTerms(terms)) addTerm(digest, letters, ordinal, bytes);
}

async function storedDigest(session: SqlSession): Promise<SearchDigest> {
  const stored = emptySearchDigest();
  const columns = Object.keys(searchArticles.columns).join(', ');
  for await (const rows of session.portions(`SELECT ${columns} FROM ${searchArticles.name}`))
    for (const row of rows) addRow(stored.articles, Object.values(row));
  for await (const rows of session.portions(`SELECT ordinal, terms FROM ${freshTable.name}`))
    for (const { ordinal, terms } of rows) addTerms(stored, Number(ordinal), terms as Uint8Array);
  for (const { name } of chunkTables)
    for await (const rows of session.portions(`SELECT term, first, data FROM ${name}`))
      for (const { term, first, data } of rows)
        for (const [ordinal, bytes] of splitChunk({ first: Number(first), data: data as Uint8Array }))
          addTerm(stored, Buffer.from(String(term)), ordinal, bytes);
  return stored;
}

/** A fault where the stored index is not the expected one. */
export async function searchFaults(session: SqlSession, expected: SearchDigest): Promise<LedgerFault[]> {
  const { articles, terms } = await storedDigest(session);
  const isSame =
    articles.rows === expected.articles.rows &&
    articles.sum === expected.articles.sum &&
    terms.count === expected.terms.count &&
    terms.sum === expected.terms.sum;
  if (isSame) return [];
  const message = `the index of words (${terms.count} of ${articles.rows} articles) is not what the entries give (${expected.terms.count} of ${expected.articles.rows})`;
  return [{ seq: 0, id: '', message }];
}
