// Who takes part in an act, as comparing needs it: a state stands for all that act for it, persons by their ids beside.

import type { ActorReference } from '../../record/index.ts';
import type { ActFacts, ActParties } from './types.ts';

function keyOf({ country, actorId, name, text }: ActorReference): string {
  return country ?? actorId ?? name ?? text.toLowerCase();
}

const none: ReadonlySet<string> = new Set();
const nobody: ActParties = { by: none, to: none, all: none, persons: none };

/** Nobody where no record tells who. */
export function partiesOf(facts: ActFacts | null): ActParties {
  if (facts === null) return nobody;
  const [by, to] = [new Set(facts.actors.map(keyOf)), new Set(facts.recipients.map(keyOf))];
  const persons = [...facts.actors, ...facts.recipients].flatMap(({ actorId }) =>
    actorId?.startsWith('person:') === true ? [actorId] : [],
  );
  return { by, to, all: by.union(to), persons: new Set(persons) };
}
