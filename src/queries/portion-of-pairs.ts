// Of the list of pairs a portion, for one actor or for all, with the months that are wanted; and all actors that the list has.

import { compareText } from '../text/index.ts';
import type { Day, DayInterval } from '../time/index.ts';
import { laterDays } from './count-act.ts';
import type { PairCount, PairHead, PairsAnswer } from './pair-types.ts';
import { type MoreToCome, type Portion, takePortion } from './take-portion.ts';

/** A state or body that the ledger knows acts of. */
export interface ActorCount {
  readonly code: string;
  readonly name: string;
  /** Acts of all its pairs; one between three counts for two of them. */
  readonly acts: number;
  /** The day of the last of those that happened or go on, where it is one day. */
  readonly last: Day | null;
  /** As that of a pair. */
  readonly lastDays: DayInterval | null;
}

export interface PortionOfPairs extends PairsAnswer, MoreToCome {
  /** All of the record, the busiest first. */
  readonly actors: readonly ActorCount[];
}

export interface PairsWanted extends Portion {
  /** Only pairs with this code. */
  readonly code?: string | undefined;
  /** Of each pair only the last so many months, counted back from `until`; all where nothing is said. */
  readonly months?: number | undefined;
  readonly until: Day;
}

/** The busiest first. */
function actorsOf(pairs: readonly PairHead[]): readonly ActorCount[] {
  const actors = new Map<string, ActorCount>();
  for (const { codes, names, acts, last, lastDays } of pairs)
    for (const [side, code] of codes.entries()) {
      const known = actors.get(code) ?? { code, name: names[side] ?? code, acts: 0, last, lastDays };
      const isLater = laterDays(known.lastDays, lastDays) === lastDays;
      actors.set(code, { ...known, acts: known.acts + acts, ...(isLater ? { last, lastDays } : {}) });
    }
  return [...actors.values()].sort((a, b) => b.acts - a.acts || compareText(a.code, b.code));
}

/** The first of so many months that end with that of the day: `2025-09`. */
function firstMonth(until: Day, months: number): string {
  const [year = 0, month = 1] = until.split('-').map(Number);
  return new Date(Date.UTC(year, month - months, 1)).toISOString().slice(0, 'YYYY-MM'.length);
}

/** The last so many months, counted back from `until`. */
export function lastMonths(
  counts: PairCount['months'],
  { months, until }: Pick<PairsWanted, 'months' | 'until'>,
): PairCount['months'] {
  if (months === undefined) return counts;
  const first = firstMonth(until, months);
  return counts.filter(({ month }) => month >= first);
}

/** Throws a DemarcheError `PLACE_UNKNOWN` where no pair of the list is called `after`: "BLR:USA". */
export function portionOfPairs(
  pairs: readonly PairHead[],
  wanted: PairsWanted,
): MoreToCome & Pick<PortionOfPairs, 'actors'> & { readonly pairs: readonly PairHead[] } {
  const { code } = wanted;
  const asked = pairs.filter(({ codes }) => code === undefined || codes.includes(code));
  const { taken, ...rest } = takePortion(asked, wanted, ({ codes }) => codes.join(':'));
  return { pairs: taken, ...rest, actors: actorsOf(pairs) };
}
