// Whom a person names in a correction: an actor of the tables, or one that only the pages name.

import { actorKeyOf, mentionsOf } from '../../corrections/index.ts';
import type { Ledger } from '../../ledger/index.ts';
import type { ActorIdentity, ActorNaming } from '../../record/index.ts';
import type { ActorTables } from '../../tables/index.ts';
import { DemarcheError } from '../../text/index.ts';
import { resolveSide } from '../resolve-side.ts';

/** An actor of the tables as mentions have it. Throws as `resolveSide` does, and for a code that stands for no one actor. */
export function identityOf(asked: string, tables: ActorTables): ActorIdentity {
  const { actorId, name, country } = resolveSide(asked, tables);
  if (actorId === null)
    throw new DemarcheError(
      'ACTOR_UNKNOWN',
      `${asked} is a code for many actors, not one of them`,
      'Give a state, or an id or a name of data/actors.',
    );
  const row = tables.organisations.get(actorId) ?? tables.persons.get(actorId);
  return { actorId, name, country: row?.country ?? country, sector: row?.sector ?? null };
}

const kinds = ['event', 'figure', 'claim'] as const;

/** An id that mentions of the ledger have, though no table does; else the words of an actor that they only describe. */
async function namedByPages(asked: string, ledger: Ledger): Promise<ActorNaming | null> {
  const byId = await ledger.findings({
    kinds,
    participants: [{ country: null, actorId: asked }],
    clocks: {},
  });
  const findings = byId.length > 0 ? byId : await ledger.findings({ kinds, clocks: {} });
  const words = actorKeyOf({ actorId: null, name: asked });
  for (const { entry } of findings)
    for (const { actorId, name } of mentionsOf(entry)) {
      if (actorId === asked) return { actorId, name };
      if (actorId === null && actorKeyOf({ actorId, name }) === words) return { actorId, name };
    }
  return null;
}

/** Throws as `resolveSide` does where neither the tables nor the pages know the actor. */
export async function namingOfActor(
  asked: string,
  ledger: Ledger,
  tables: ActorTables,
): Promise<ActorNaming> {
  try {
    const { actorId, name } = identityOf(asked, tables);
    return { actorId, name };
  } catch (error) {
    if (!(error instanceof DemarcheError) || error.code !== 'ACTOR_UNKNOWN') throw error;
    const named = await namedByPages(asked, ledger);
    if (named === null) throw error;
    return named;
  }
}
