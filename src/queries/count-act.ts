// What one act is to the list of all pairs: between whom it stands, as what it counts, and of which day it is.

import type { PairAct } from '../ledger/index.ts';
import { isCooperation } from '../record/index.ts';
import { compareText } from '../text/index.ts';
import type { Day } from '../time/index.ts';
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
 * The last day that the act may have; where nothing but its article bounds it, the first on which that may have been written, so that a
 * page without a date does not look like news of today.
 */
export function lastDay({ occurred: { from, to }, article: { published } }: ActLine): Day | null {
  if (from !== null || to === null || published.from === null) return to ?? from;
  return published.from < to ? published.from : to;
}
