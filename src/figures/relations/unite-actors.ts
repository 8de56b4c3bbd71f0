// Puts together the actors of two figures of one matter, each once.

import type { ActorReference } from '../../record/index.ts';

/** Those of the first, then those of the second that are not among them. */
export function uniteActors(
  own: readonly ActorReference[],
  more: readonly ActorReference[],
): ActorReference[] {
  const keyOf = ({ actorId, name }: ActorReference) => actorId ?? name;
  const known = new Set(own.map(keyOf));
  return [...own, ...more.filter((actor) => !known.has(keyOf(actor)))];
}
