// What one act is to the list of all pairs: between whom it stands, as what it counts, and of which day it is.

import type { PairAct } from '../ledger/index.ts';
import { isCooperation } from '../record/index.ts';
import { compareText } from '../text/index.ts';
import { type Day, type DayInterval, widthDays } from '../time/index.ts';
import { vagueDays } from './figure-days.ts';
import type { ActLine } from './types.ts';

/** The pairs that an act stands between, in order: doer and recipient, or the parties of an act without recipient. */
export function pairsOfAct({ actors, recipients }: ActLine): readonly (readonly [string, string])[] {
  const codes = (references: ActLine['actors']) => [
    ...new Set(references.flatMap(({ country }) => (country === null ? [] : [country]))),
  ];
  const doers = codes(actors);
  const others = recipients.length > 0 ? codes(recipients) : doers;
  const pairs = doers.flatMap((a) =>
    others.flatMap((b) => (b === a ? [] : [[a, b].sort() as [string, string]])),
  );
  return [...new Map(pairs.map((pair) => [pair.join('\t'), pair])).values()];
}

/** What acts call states and bodies themselves, by code; of several names the last by its letters. */
export function namesIn(acts: readonly ActLine[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { actors, recipients } of acts)
    for (const { actorId, country, name } of [...actors, ...recipients])
      if (country !== null && actorId === country && compareText(name, names.get(country) ?? '') > 0)
        names.set(country, name);
  return names;
}

/** `none` is for what is no act of two. */
export function countsAs({ status, type }: ActLine): Exclude<PairAct['counts'], 'none'> {
  if (status !== 'happened' && status !== 'ongoing') return 'unhappened';
  return isCooperation(type) ? 'cooperation' : 'conflict';
}

/**
 * The days that the act may have, or by which it was; null where none are known or too many to tell, so that an act of a page without a date does
 * not look like news of the last of them.
 */
export function daysOfAct({ occurred: { from, to }, article: { published } }: ActLine): DayInterval | null {
  if (from === null && to === null) return null;
  const isClosed = from !== null && to !== null;
  if (widthDays(isClosed ? { from, to } : published) > vagueDays) return null;
  return to === null ? { from, to: from } : { from, to };
}

/** By this day they are ordered, and counted in its month: the first, so that nothing is later than it may have been. */
export function dayAmong({ from, to }: DayInterval): Day {
  return from ?? to ?? '';
}

/** The later days: those that begin later, or that are told more closely. */
export function laterDays(a: DayInterval | null, b: DayInterval | null): DayInterval | null {
  if (a === null || b === null) return a ?? b;
  const keyOf = (days: DayInterval) => `${dayAmong(days)} ${days.from === null ? 0 : 1}`;
  const order = compareText(keyOf(a), keyOf(b));
  if (order !== 0) return order > 0 ? a : b;
  return (a.to ?? '') <= (b.to ?? '') ? a : b;
}
