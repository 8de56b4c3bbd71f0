// The acts of pairs in a window of months.

import type { PairCount } from '../api/types.ts';

export interface WindowCount {
  readonly pair: PairCount;
  readonly cooperation: number;
  readonly conflict: number;
  /** One number a month of the window: cooperation less conflict, and how many in all. */
  readonly months: readonly {
    readonly month: string;
    readonly cooperation: number;
    readonly conflict: number;
  }[];
}

/** "2025-09" and the eleven before it. */
export function monthsUntil(last: string, months: number): readonly string[] {
  const [year = 0, month = 1] = last.split('-').map(Number);
  return Array.from({ length: months }, (_, back) => {
    const date = new Date(Date.UTC(year, month - 1 - (months - 1 - back), 1));
    return date.toISOString().slice(0, 'YYYY-MM'.length);
  });
}

const nothing = { cooperation: 0, conflict: 0 };

export function withinWindow(pair: PairCount, window: readonly string[] | null): WindowCount {
  const byMonth = new Map(pair.months.map((month) => [month.month, month]));
  const names = window ?? pair.months.map(({ month }) => month);
  const months = names.map((month) => ({ ...nothing, ...byMonth.get(month), month }));
  if (window === null) return { pair, cooperation: pair.cooperation, conflict: pair.conflict, months };
  const sum = (of: 'cooperation' | 'conflict') => months.reduce((total, month) => total + month[of], 0);
  return { pair, cooperation: sum('cooperation'), conflict: sum('conflict'), months };
}
