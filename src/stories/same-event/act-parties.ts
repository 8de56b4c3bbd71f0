// Who takes part in an act, as comparing needs it: a state stands for all that act for it, persons by their ids beside.

import type { ActorReference } from '../../record/index.ts';
import type { ActFacts, ActParties } from './types.ts';

function keyOf({ country, actorId, name, text }: ActorReference): string {
  return country ?? actorId ?? name ?? text.toLowerCase();
}

const none: ReadonlySet<string> = new Set();
const nobody: ActParties = {
  by: none,
  to: none,
  all: none,
  surely: { by: none, to: none },
  persons: none,
  envoys: new Map(),
};

/** Empty where one of them is of no known state or body. */
function surelyOf(side: ActFacts['actors']): ReadonlySet<string> {
  const codes = side.flatMap(({ country }) => country ?? []);
  return codes.length === side.length ? new Set(codes) : none;
}

/** Nobody where no record tells who. */
export function partiesOf(facts: ActFacts | null): ActParties {
  if (facts === null) return nobody;
  const [by, to] = [new Set(facts.actors.map(keyOf)), new Set(facts.recipients.map(keyOf))];
  const people = [...facts.actors, ...facts.recipients].flatMap(({ actorId, country }) =>
    actorId?.startsWith('person:') === true ? [{ actorId, country }] : [],
  );
  const persons = people.map(({ actorId }) => actorId);
  const surely = { by: surelyOf(facts.actors), to: surelyOf(facts.recipients) };
  return { by, to, all: by.union(to), surely, persons: new Set(persons), envoys: envoysOf(people) };
}

function envoysOf(
  people: readonly { readonly actorId: string; readonly country: string | null }[],
): ActParties['envoys'] {
  const known = people.flatMap(({ actorId, country }) => (country === null ? [] : [{ actorId, country }]));
  const byState = Map.groupBy(known, ({ country }) => country);
  return new Map([...byState].map(([state, of]) => [state, new Set(of.map(({ actorId }) => actorId))]));
}
