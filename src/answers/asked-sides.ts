// The actors of a question, as typed: by the tables, else by a name of which people have said that it is somebody's whom the tables know.

import { actorKeyOf, mergedActors } from '../corrections/index.ts';
import type { CorrectedLedger, Side } from '../queries/index.ts';
import type { ActorTables } from '../tables/index.ts';
import { DemarcheError } from '../text/index.ts';
import { refuseSame } from './refuse-same.ts';
import { resolveSide } from './resolve-side.ts';

/** The actor that one of this name was merged into; null where nobody of the name was. */
async function mergedSide(asked: string, actors: ActorTables, ledger: CorrectedLedger): Promise<Side | null> {
  const keys = [asked, actorKeyOf({ actorId: null, name: asked })];
  const { merges } = await ledger.rulings();
  const found = mergedActors(merges).find(({ is }) => keys.includes(actorKeyOf(is)));
  if (found === undefined) return null;
  const { actorId, name } = found.identity;
  return actorId === null
    ? { asked, name, country: null, actorId }
    : { ...resolveSide(actorId, actors), asked };
}

/** Throws as `resolveSide` does. */
export async function askedSide(asked: string, actors: ActorTables, ledger: CorrectedLedger): Promise<Side> {
  try {
    return resolveSide(asked, actors);
  } catch (error) {
    if (!(error instanceof DemarcheError) || error.code !== 'ACTOR_UNKNOWN') throw error;
    const merged = await mergedSide(asked, actors, ledger);
    if (merged === null) throw error;
    return merged;
  }
}

/** One or two actors, in order. Throws as `askedSide` does, and a DemarcheError `SAME_ACTOR`. */
export async function askedSides(
  names: readonly string[],
  actors: ActorTables,
  ledger: CorrectedLedger,
): Promise<readonly Side[]> {
  return refuseSame(await Promise.all(names.map((name) => askedSide(name, actors, ledger))));
}
