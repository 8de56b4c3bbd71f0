// Compares the search index with the one that the articles give, in any order and bounded memory: every term of every article
// is hashed and the hashes added up. The hash is a quick one (FNV-1a): it is to show damage, the chain shows intent.

import { chunksOf, postingsOf } from '../search/article-postings.ts';
import { splitChunk } from '../search/postings.ts';
import type { LedgerFault } from '../types.ts';
import { addRow, type Digest } from './index-digest.ts';
import {
  addTotals,
  articleRow,
  chunkTables,
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

function hashTerm(term: string, first: number, bytes: Uint8Array): number {
  let hash = fnvStart;
  for (let at = 0; at < term.length; at += 1) hash = Math.imul(hash ^ term.charCodeAt(at), fnvPrime);
  hash = Math.imul(hash ^ first, fnvPrime);
  for (const byte of bytes) hash = Math.imul(hash ^ byte, fnvPrime);
  return hash;
}

function addTerm({ terms }: SearchDigest, term: string, ordinal: number, bytes: Uint8Array): void {
  terms.count += 1;
  terms.sum = (terms.sum + hashTerm(term, ordinal, bytes)) | 0;
}

/** Adds what the next article, in the order of taking, gives to the index. */
export function addArticle(digest: SearchDigest, article: TakenArticle): void {
  const postings = postingsOf(article.entry.content);
  digest.totals = addTotals(digest.totals, postings);
  addRow(digest.articles, articleRow(article, digest.totals));
  const { ordinal } = digest.totals;
  for (const [term, bytes] of chunksOf(postings, ordinal)) addTerm(digest, term, ordinal, bytes);
}

async function storedDigest(session: SqlSession): Promise<SearchDigest> {
  const stored = emptySearchDigest();
  const columns = Object.keys(searchArticles.columns).join(', ');
  for await (const rows of session.portions(`SELECT ${columns} FROM ${searchArticles.name}`))
    for (const row of rows) addRow(stored.articles, Object.values(row));
  for (const { name } of chunkTables)
    for await (const rows of session.portions(`SELECT term, first, data FROM ${name}`))
      for (const { term, first, data } of rows)
        for (const [ordinal, bytes] of splitChunk({ first: Number(first), data: data as Uint8Array }))
          addTerm(stored, String(term), ordinal, bytes);
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
