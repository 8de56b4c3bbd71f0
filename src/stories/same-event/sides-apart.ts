// Acts of other sides are kept apart, whatever third act without a side would join them: what Mexico did and what Nicaragua did are two
// happenings, though a headline that names neither may be of either.

import { endless } from '../ruled/keep-apart.ts';
import type { GroupDistance } from '../same-story/average-link.ts';
import type { ActReading } from './types.ts';
import { haveOtherSides } from './weigh-facts.ts';

function signOf({ facts, parties: { surely, all, persons } }: ActReading): string {
  return [[facts?.type ?? '', facts?.mode ?? ''], surely.by, surely.to, all, persons]
    .map((part) => [...part].join())
    .join(' ');
}

/** Of acts by their numbers: endless between groups with acts of other sides. */
export function sidesApart(acts: readonly ActReading[]): GroupDistance {
  // Of acts that name the same sides one stands for all.
  const groups = acts.map((act) => new Map([[signOf(act), act]]));
  const sidesOf = (group: number): readonly ActReading[] => [...(groups[group]?.values() ?? [])];
  return {
    join: (kept, gone) => {
      for (const act of sidesOf(gone)) groups[kept]?.set(signOf(act), act);
    },
    distance: (a, b) =>
      sidesOf(a).some((one) => sidesOf(b).some((other) => haveOtherSides(one, other))) ? endless : 0,
  };
}
