// What only one side is known of is no act, unless it is a deed that somebody suffers or does alone. Leaves "support for
// Ukraine", "visiting Oslo" and "experts warned" out; reads "three diplomats were expelled" and "Kyiv was shelled".

import type { ActorReference, EventMention, EventType } from '../../record/index.ts';
import type { Parties } from './parties.ts';

/** Deeds that befall people or states, whoever did them. */
const SUFFERED: ReadonlySet<EventType> = new Set([
  'ACCUSE',
  'ASSAULT',
  'COERCE',
  'PROTEST',
  'RETREAT',
  'SANCTION',
]);
/** What one does alone, with nobody at the receiving end. */
const ALONE: ReadonlySet<EventType> = new Set(['ASSAULT', 'MOBILIZE', 'PROTEST', 'RETREAT']);
/** Who acts for a state or against one. */
const PUBLIC: ReadonlySet<string> = new Set('GOV MIL COP LEG JUD SPY PTY OPP REB SEP'.split(' '));

interface Told extends Pick<EventMention, 'type' | 'place' | 'status'> {
  /** It has a day or a number of its own. */
  readonly isExact: boolean;
}

/** True where nobody is known on the one side of an act that the other side does not carry. */
export function lacksASide(
  { type, status, place, isExact }: Told,
  { actors, recipients, isTogether }: Parties,
): boolean {
  if (actors.length > 1 || (actors.length > 0 && recipients.length > 0)) return false;
  if (isTogether) return false;
  if (actors.some(isKnown)) return status === 'hypothetical' && !isExact && !ALONE.has(type);
  const isDone = actors.length > 0;
  if (!(isDone ? ALONE : SUFFERED).has(type)) return true;
  const isPlaced = place !== null && place.country !== null;
  const [party] = [...actors, ...recipients];
  const isSomebody = party !== undefined && (isKnown(party) || isPublic(party) || (isDone && isNamed(party)));
  return !(isExact || isPlaced || isSomebody);
}

function isKnown({ actorId, country }: ActorReference): boolean {
  return actorId !== null || country !== null;
}

function isPublic({ sector }: ActorReference): boolean {
  return sector !== null && PUBLIC.has(sector);
}

function isNamed({ text }: ActorReference): boolean {
  return /^\p{Lu}/u.test(text);
}
