// When a happening was, by those of its reports that tell it closely: a report that may be of any day of months takes the day of the others.

import { hasToldDays } from '../../record/index.ts';
import { type DayInterval, widthDays } from '../../time/index.ts';
import type { ActFacts } from './types.ts';
import { longestTold } from './weigh-facts.ts';

/** What has been, or goes on: a day that was only planned tells nothing of when it came about. */
const done: ReadonlySet<ActFacts['status']> = new Set(['happened', 'ongoing', 'background']);

/** The days told most closely, of two told alike the earlier; null where no report tells any to two months. */
export function daysOfHappening(
  reports: readonly Pick<ActFacts, 'occurred' | 'occurredBasis' | 'status'>[],
): DayInterval | null {
  const told = reports.flatMap((facts) => {
    const isClose = done.has(facts.status) && hasToldDays(facts) && widthDays(facts.occurred) <= longestTold;
    return isClose ? [facts.occurred] : [];
  });
  const [closest] = told.toSorted(
    (a, b) => widthDays(a) - widthDays(b) || ((a.from ?? '') < (b.from ?? '') ? -1 : 1),
  );
  return closest ?? null;
}
