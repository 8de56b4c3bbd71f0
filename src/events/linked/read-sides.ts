// Who takes part in a mention, by keys that two mentions can share: "Scholz" and "Berlin" are both Germany.

import type { ActorReference } from '../../record/index.ts';
import type { EventDraft } from '../types.ts';
import type { Sides } from './types.ts';

function keyOf({ country, actorId }: ActorReference): string | null {
  return country ?? actorId;
}

function keysOf(references: readonly ActorReference[]): ReadonlySet<string> {
  return new Set(references.flatMap((reference) => keyOf(reference) ?? []));
}

/** "1,300 prisoners" have their state from where they are told of, and that may be mistaken. */
function hasOwnName({ actorId, text }: ActorReference): boolean {
  return actorId !== null || /\p{Lu}/u.test(text);
}

const COUNTED = /^.*\b(?:numbers?|groups?|total|dozens|hundreds|thousands|majority|handful|scores) of /u;

/** The last word before "of", "in" ...: "eleven political prisoners in Minsk" are prisoners. */
function headWord({ name }: ActorReference): string {
  const counted = name.toLowerCase().replace(COUNTED, '');
  const [own = ''] = counted.split(/ (?:of|in|from|at|who|held) |,/u);
  return (own.split(' ').at(-1) ?? '').replace(/s$/u, '');
}

function isNobodyKnown({ actorId }: ActorReference): boolean {
  return actorId === null;
}

/** "Kharkiv", "town of Kupiansk"; not "Russian drones". */
function placeNames({ name, country, actorId }: ActorReference): readonly string[] {
  if (actorId !== null || country === null) return [];
  return /^(?:.* of )?(\p{Lu}[^ ]*)$/u.exec(name)?.slice(1) ?? [];
}

function idOf({ actorId }: ActorReference): readonly string[] {
  return actorId?.startsWith('person:') === true ? [actorId] : [];
}

export function readSides({ actors, recipients }: Pick<EventDraft, 'actors' | 'recipients'>): Sides {
  const [by, to] = [keysOf(actors), keysOf(recipients.filter(hasOwnName))];
  const all = [...actors, ...recipients];
  return {
    by,
    to,
    all: by.union(to),
    persons: new Set(all.flatMap(idOf)),
    named: new Set(recipients.flatMap(placeNames)),
    others: new Set(recipients.filter(isNobodyKnown).map(headWord)),
  };
}
