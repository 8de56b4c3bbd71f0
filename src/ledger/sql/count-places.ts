// How many acts stand in a list before a place, as the three clocks allow them.

import type { ListFilter } from '../list-types.ts';
import { countMonths, type DayRange, type MonthClocks, mayBeIn } from './act-months.ts';
import { daysOfMonth, monthOf } from './month-sums.ts';
import { placeUses } from './place-index.ts';
import { select } from './select.ts';
import { andOf, part, places, type SqlDatabase, type SqlPart } from './sql-database.ts';

/** The list, whatever the clocks. */
export function underKeys({ keys, use }: ListFilter): readonly SqlPart[] {
  const other = use === 'between' ? placeUses.together : placeUses.between;
  return [part(`l.key IN (${places(keys)})`, ...keys), part('l.uses <> ?', other)];
}

/** How many parts a statement has at most: engines limit them. */
const partsAtOnce = 48;

export async function countPlaces(database: SqlDatabase, conditions: readonly SqlPart[]): Promise<number> {
  const [row] = await select(database, part('SELECT count(*) AS n FROM act_places l'), conditions);
  return Number(row?.['n'] ?? 0);
}

/** How many acts that are so stand in these days, or before the place in the days from `from` on. */
async function countApart(
  { all }: SqlDatabase,
  conditions: readonly SqlPart[],
  ranges: readonly SqlPart[],
): Promise<number> {
  let acts = 0;
  for (let start = 0; start < ranges.length; start += partsAtOnce) {
    const parts = ranges.slice(start, start + partsAtOnce).map((range) => andOf([...conditions, range]));
    const counts = parts.map(({ sql }) => `SELECT count(*) AS n FROM act_places l WHERE ${sql}`);
    const parameters = parts.flatMap((each) => each.parameters);
    for (const row of await all(counts.join(' UNION ALL '), parameters)) acts += Number(row['n']);
  }
  return acts;
}

function withinDays({ from, upTo }: DayRange): SqlPart {
  return part('l.day >= ? AND l.day < ?', from, upTo);
}

/** How many acts that are so come before the place: whole months by their sums, as far as these can tell. */
export async function countBefore(
  database: SqlDatabase,
  filter: ListFilter,
  conditions: readonly SqlPart[],
  { place, months }: { readonly place: readonly number[]; readonly months: MonthClocks },
): Promise<number> {
  const before = part('(l.day, l.article, l.start, l.seq) < (?, ?, ?, ?)', ...place);
  // Which acts are of these pages no sum tells.
  if (filter.withoutPages.length > 0) return countPlaces(database, [...conditions, before]);
  const [day = 0] = place;
  const month = monthOf(day);
  const ends = `EXISTS (SELECT 1 FROM reading_ends x WHERE x.reading >= l.first_reading AND x.reading <= l.last_reading)`;
  const rows = await select(
    database,
    part(`SELECT l.*, CASE WHEN ${ends} THEN 1 ELSE 0 END AS ends FROM act_months l`),
    [...underKeys(filter), part('l.month < ?', month)],
    'ORDER BY l.month',
  );
  const { acts, apart } = countMonths(rows, months);
  const own = andOf([part('l.day >= ?', month * daysOfMonth), before]);
  return acts + (await countApart(database, conditions, [...apart.map(withinDays), own]));
}

/** Up to which day, as a number, the clocks may allow an act of the list: acts that are told later need no look. */
export async function upToDay(
  database: SqlDatabase,
  filter: ListFilter,
  months: MonthClocks,
): Promise<readonly SqlPart[]> {
  const allowed = mayBeIn(months);
  if (allowed.length === 0) return [];
  const what = part('SELECT max(l.month) AS month FROM act_months l');
  const [row] = await select(database, what, [...underKeys(filter), ...allowed]);
  return [part('l.day < ?', (Number(row?.['month'] ?? -1) + 1) * daysOfMonth)];
}
