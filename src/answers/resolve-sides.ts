// The one or two actors of a question, as typed.

import type { Side } from '../queries/index.ts';
import type { ActorTables } from '../tables/index.ts';
import { DemarcheError } from '../text/index.ts';
import { resolveSide } from './resolve-side.ts';

/** As `resolveSide`, in order; throws a DemarcheError `SAME_ACTOR`, too. */
export function resolveSides(names: readonly string[], actors: ActorTables): readonly Side[] {
  const sides = names.map((name) => resolveSide(name, actors));
  const [a, b] = sides;
  if (b === undefined || a?.actorId !== b.actorId || a.country !== b.country) return sides;
  throw new DemarcheError(
    'SAME_ACTOR',
    `"${a.asked}" and "${b.asked}" are both ${a.name}`,
    'Name two different actors, or one alone: `demarche standing ACTOR`, `demarche timeline ACTOR`.',
  );
}
