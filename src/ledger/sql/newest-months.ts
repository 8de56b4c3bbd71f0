// Up to which day acts of a class may be told as the three clocks allow them: those that are told later need no look.

import { type MonthClocks, mayBeIn } from './act-months.ts';
import { daysOfMonth } from './month-sums.ts';
import { select } from './select.ts';
import { part, places, type SqlDatabase, type SqlPart } from './sql-database.ts';

export interface KeyAndClass {
  readonly key: number;
  readonly class: number;
}

/** The condition of a day for a class under a key; one that holds for all days where no clock has a limit. */
export type UpToDay = (one: KeyAndClass) => SqlPart;

const keysAtOnce = 500;

/** Of all classes under these keys, or of one alone. */
export async function upToDays(
  database: SqlDatabase,
  { keys, class: only }: { readonly keys: readonly number[]; readonly class?: number },
  clocks: MonthClocks,
): Promise<UpToDay> {
  const allowed = mayBeIn(clocks);
  if (allowed.length === 0) return () => part('TRUE');
  const newest = new Map<string, number>();
  const what = part('SELECT l.key, l.class, max(l.month) AS month FROM class_months l');
  const ofClass = only === undefined ? [] : [part('l.class = ?', only)];
  for (let start = 0; start < keys.length; start += keysAtOnce) {
    const some = keys.slice(start, start + keysAtOnce);
    const conditions = [part(`l.key IN (${places(some)})`, ...some), ...ofClass, ...allowed];
    for (const row of await select(database, what, conditions, 'GROUP BY l.key, l.class'))
      newest.set(`${row['key']} ${row['class']}`, Number(row['month']));
  }
  return (one) => part('l.day < ?', ((newest.get(`${one.key} ${one.class}`) ?? -1) + 1) * daysOfMonth);
}
