// How many acts stand in a list of each month, with the bounds of what the three clocks ask of them: a month that lies whole within the
// clocks, or without, is counted by its row, and only others act by act; and from which month on nothing is to be told.

import type { Clocks } from '../question-types.ts';
import { afterAllDays, dayNumber } from '../search/report-days.ts';
import { lastTaken } from './last-taken.ts';
import { daysOfMonth } from './month-sums.ts';
import { part, type SqlDatabase, type SqlPart, type SqlRow } from './sql-database.ts';

/** The three clocks as the numbers of the index; null where one has no limit. */
export interface MonthClocks {
  readonly on: number | null;
  readonly known: number | null;
  readonly includePossibly: boolean;
  /** The last entry that the ledger held. */
  readonly last: number | null;
}

export async function monthClocks(
  database: SqlDatabase,
  { clocks, includePossibly }: { readonly clocks: Clocks; readonly includePossibly: boolean },
): Promise<MonthClocks> {
  const { on, known } = clocks;
  return {
    on: on === undefined ? null : dayNumber(on),
    known: known === undefined ? null : dayNumber(known),
    includePossibly,
    last: await lastTaken(database, clocks),
  };
}

/** Months in which the clocks may allow an act; none of these conditions where no clock has a limit. */
export function mayBeIn({ on, known, includePossibly, last }: MonthClocks): readonly SqlPart[] {
  const knownFrom = includePossibly ? 'maybe_known' : 'surely_known';
  return [
    ...(on === null ? [] : [part('l.first_began <= ?', on)]),
    ...(known === null ? [] : [part(`l.first_${knownFrom} <= ?`, known)]),
    ...(last === null ? [] : [part('l.first_reading <= ?', last)]),
  ];
}

/** How many acts of a month the clocks allow; null where only the acts themselves can tell. `ends` is above zero where one of its readings may have ended. */
export function actsOfMonth(row: SqlRow, { on, known, includePossibly, last }: MonthClocks): number | null {
  const of = (column: string) => Number(row[column]);
  const knownFrom = includePossibly ? 'maybe_known' : 'surely_known';
  const isAfter =
    (last !== null && of('first_reading') > last) ||
    (known !== null && of(`first_${knownFrom}`) > known) ||
    (on !== null && of('first_began') > on);
  if (isAfter) return 0;
  const isWithin =
    of('ends') === 0 &&
    (last === null || of('last_reading') <= last) &&
    (known === null || of(`last_${knownFrom}`) <= known) &&
    (on === null ? of('first_until') === afterAllDays : of('last_began') <= on && of('first_until') > on);
  return isWithin ? of('acts') : null;
}

/** Days from the first up to the one that is no longer meant. */
export interface DayRange {
  readonly from: number;
  readonly upTo: number;
}

export interface CountedMonths {
  readonly acts: number;
  /** In which acts are to be counted one by one; no two of them touch. */
  readonly apart: readonly DayRange[];
}

/** Of the months of a list, those that stand below each other in time as one range. Rows in the order of their months. */
export function countMonths(rows: readonly SqlRow[], clocks: MonthClocks): CountedMonths {
  let acts = 0;
  const apart: DayRange[] = [];
  let isOpen = false;
  for (const [month, own] of Map.groupBy(rows, (row) => Number(row['month']))) {
    const counts = own.map((row) => actsOfMonth(row, clocks));
    const before = isOpen ? apart.pop() : undefined;
    isOpen = counts.includes(null);
    if (before !== undefined && !isOpen) apart.push(before);
    if (isOpen) apart.push({ from: before?.from ?? month * daysOfMonth, upTo: (month + 1) * daysOfMonth });
    else acts += counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  }
  return { acts, apart };
}
