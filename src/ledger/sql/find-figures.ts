// The figures of some articles by whom they are about, in a narrow index: of an article most figures are about others.

import type { FiguresFilter } from '../list-types.ts';
import type { Finding } from '../question-types.ts';
import { dayNumber } from '../search/report-days.ts';
import type { EntryCache } from './entry-cache.ts';
import { toIndexed } from './find-classes.ts';
import { standsAt } from './find-places.ts';
import { articleSeqs, type IndexedRecord, recordsAt } from './find-records.ts';
import { select } from './select.ts';
import { part, places, type SqlDatabase, type SqlPart } from './sql-database.ts';

/** How many articles one statement names. */
const articlesAtOnce = 500;

/** As far as the clocks allow them, also those that are only possibly known. */
async function allowed(database: SqlDatabase, { keys, clocks }: FiguresFilter): Promise<readonly SqlPart[]> {
  const { on, known } = clocks;
  return [
    part(`l.key IN (${places(keys)})`, ...keys),
    ...(on === undefined ? [] : [part('l.began <= ?', dayNumber(on))]),
    ...(known === undefined ? [] : [part('l.maybe_known <= ?', dayNumber(known))]),
    ...(await standsAt(database, clocks)),
  ];
}

export async function figuresUnder(
  database: SqlDatabase,
  cache: EntryCache,
  filter: FiguresFilter,
): Promise<readonly Finding[]> {
  // An empty list in brackets is no SQL to every engine.
  if (filter.articleIds.length === 0 || filter.keys.length === 0) return [];
  const conditions = await allowed(database, filter);
  const seqs = await articleSeqs(database, cache, filter.articleIds);
  const found: IndexedRecord[] = [];
  for (let start = 0; start < seqs.length; start += articlesAtOnce) {
    const some = seqs.slice(start, start + articlesAtOnce);
    const inThese = part(`l.article IN (${places(some)})`, ...some);
    const what = part('SELECT l.seq, l.surely_known FROM figure_places l');
    for (const row of await select(database, what, [inThese, ...conditions]))
      found.push(toIndexed(row, filter.clocks.known));
  }
  return [...(await recordsAt(database, cache, found)).values()];
}
