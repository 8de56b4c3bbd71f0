// The code under which PLOVER has an actor: a territory with rulers of its own that ISO has no code for is coded as a part of a state.

import type { ActorTables } from '../tables/index.ts';

/** "GEO" for our XAB of Abkhazia; every other code as it is. */
export function ploverCode(code: string | null, { states }: Pick<ActorTables, 'states'>): string | null {
  return code === null ? null : (states.get(code)?.within ?? code);
}
