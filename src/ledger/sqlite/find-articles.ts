// Look-ups of articles: all that stand, and those that a person calls by a name, an address or the digits of an id.

import type { DatabaseSync } from 'node:sqlite';
import type { Clocks, StoredEntry } from '../types.ts';
import { standsAt } from './find.ts';

/** The fewest digits that an id may be asked by: fewer could be a word. */
const leastIdDigits = 4;
const idDigits = /^[0-9a-f]{4,64}$/u;
const address = /^https?:\/\//iu;

/** A row of `entries` as the rest of the program sees it. */
export function toStored(row: Record<string, unknown>): StoredEntry {
  return {
    seq: Number(row['seq']),
    id: row['id'],
    kind: row['kind'],
    content: JSON.parse(String(row['content'])),
    recordedAt: row['recorded_at'],
    location: row['location'],
    chainHash: row['chain_hash'],
  } as StoredEntry;
}

function articlesWhere(
  database: DatabaseSync,
  clocks: Clocks,
  condition: { readonly sql: string; readonly parameters: readonly string[] },
): StoredEntry[] {
  const stands = standsAt('a.article_id', clocks);
  const known = clocks.known ?? '9999-12-31';
  const sql = `SELECT ae.* FROM articles a JOIN entries ae ON ae.id = a.article_id WHERE ${condition.sql} AND ${stands.sql}
    AND (a.reported_from IS NULL OR a.reported_from <= ? OR substr(ae.recorded_at, 1, 10) <= ?) ORDER BY ae.seq`;
  return database
    .prepare(sql)
    .all(...condition.parameters, ...stands.parameters, known, known)
    .map(toStored);
}

/** All articles that stand at these clocks, in the order of their recording. */
export function articlesAt(database: DatabaseSync, clocks: Clocks): StoredEntry[] {
  return articlesWhere(database, clocks, { sql: '1', parameters: [] });
}

/** "g" sorts right after every hexadecimal digit. */
const digitsOf = (column: string) => `(${column} >= ? AND ${column} < ? || 'g')`;

/** Articles of the pages, or called so by address or id; only an address takes a look into the articles themselves. */
export function articlesNamed(
  database: DatabaseSync,
  asked: string,
  pageIds: readonly string[],
  clocks: Clocks,
): StoredEntry[] {
  const ways = [{ sql: `a.page_id IN (${pageIds.map(() => '?').join(', ')})`, parameters: [...pageIds] }];
  const digits = asked.toLowerCase();
  if (digits.length >= leastIdDigits && idDigits.test(digits))
    ways.push({
      sql: `${digitsOf('a.article_id')} OR ${digitsOf('a.page_id')}`,
      parameters: [digits, digits, digits, digits],
    });
  if (address.test(asked))
    ways.push({ sql: "json_extract(ae.content, '$.canonicalUrl') = ?", parameters: [asked] });
  return articlesWhere(database, clocks, {
    sql: `(${ways.map(({ sql }) => sql).join(' OR ')})`,
    parameters: ways.flatMap(({ parameters }) => parameters),
  });
}
