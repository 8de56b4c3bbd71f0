// Two actors of one question are not one.

import type { Side } from '../queries/index.ts';
import { DemarcheError } from '../text/index.ts';

/** The sides as they are; throws a DemarcheError `SAME_ACTOR` where the first two are one actor. */
export function refuseSame(sides: readonly Side[]): readonly Side[] {
  const [a, b] = sides;
  if (a === undefined || b === undefined || a.actorId !== b.actorId || a.country !== b.country) return sides;
  throw new DemarcheError(
    'SAME_ACTOR',
    `"${a.asked}" and "${b.asked}" are both ${a.name}`,
    'Name two different actors, or one alone: `demarche standing ACTOR`, `demarche timeline ACTOR`.',
  );
}
