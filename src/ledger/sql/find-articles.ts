// Look-ups of articles: all that stand, and those that a person calls by a name, an address or the digits of an id.

import type { StoredEntry } from '../entry-types.ts';
import type { Clocks } from '../question-types.ts';
import { reportedBy, standsAt } from './clocks.ts';
import { pageIdsAt, pageIdsBeginning } from './find-pages.ts';
import { select } from './select.ts';
import { part, places, type SqlDatabase, type SqlPart } from './sql-database.ts';
import { toSound } from './to-stored.ts';

/** Any digits of an id, but not so few that they could be a word. */
const idDigits = /^[0-9a-f]{4,64}$/u;
const address = /^https?:\/\//iu;

async function articlesWhere(
  database: SqlDatabase,
  clocks: Clocks,
  condition: SqlPart,
): Promise<StoredEntry[]> {
  const what = part('SELECT ae.* FROM articles a JOIN entries ae ON ae.id = a.article_id');
  const conditions = [condition, standsAt('a.article_id', clocks), reportedBy(clocks)];
  return (await select(database, what, conditions, 'ORDER BY ae.seq')).map(toSound);
}

/** All articles that stand at these clocks, in the order of their recording. */
export function articlesAt(database: SqlDatabase, clocks: Clocks): Promise<StoredEntry[]> {
  return articlesWhere(database, clocks, part('TRUE'));
}

/** "g" sorts right after every hexadecimal digit. */
function startsWith(column: string, digits: string): SqlPart {
  return part(`(${column} >= ? AND ${column} < ?)`, digits, `${digits}g`);
}

/** Articles of the pages that lie under this name, or called so by address or id; else those whose file names begin so. */
export async function articlesNamed(
  database: SqlDatabase,
  asked: string,
  clocks: Clocks,
): Promise<StoredEntry[]> {
  const pageIds = await pageIdsAt(database, asked);
  const digits = asked.toLowerCase();
  const ways = [
    ...(pageIds.length === 0 ? [] : [part(`a.page_id IN (${places(pageIds)})`, ...pageIds)]),
    ...(idDigits.test(digits) ? [startsWith('a.article_id', digits), startsWith('a.page_id', digits)] : []),
    ...(address.test(asked) ? [part('a.canonical_url = ?', asked)] : []),
  ];
  // Nothing but look-ups by an index stands here: beside any other condition SQLite reads the whole table.
  const named = part(
    `(${ways.map(({ sql }) => sql).join(' OR ')})`,
    ...ways.flatMap(({ parameters }) => parameters),
  );
  const found = ways.length === 0 ? [] : await articlesWhere(database, clocks, named);
  if (found.length > 0 || pageIds.length > 0) return found;
  const beginning = await pageIdsBeginning(database, asked);
  if (beginning.length === 0) return [];
  return articlesWhere(database, clocks, part(`a.page_id IN (${places(beginning)})`, ...beginning));
}
