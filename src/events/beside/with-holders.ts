// Prisoners are freed, and their freedom is asked for, of the state that holds them. Reads "urged the release of prisoners in Fiji" as
// asked of Fiji, "held in Fijian jails" as held by Fiji; leaves "urged prisoners in Fiji to eat" alone.

import type { ActorReference } from '../../record/index.ts';
import type { EventDraft } from '../types.ts';

const JAIL = /\b(?:jail|prison|cell|camp)s?$/iu;

export function withHolders(draft: EventDraft): EventDraft {
  if (draft.type === 'REQUEST' && draft.mode === 'yield')
    return { ...draft, recipients: draft.recipients.map(asState) };
  const isOfJail = ({ text, country }: ActorReference): boolean => country !== null && JAIL.test(text);
  if (!draft.actors.some(isOfJail)) return draft;
  return { ...draft, actors: draft.actors.map((actor) => (isOfJail(actor) ? stateOf(actor) : actor)) };
}

/** "Prisoners in Fiji", known only by where they are, stand for who can free them. */
function asState(reference: ActorReference): ActorReference {
  const isDescribed = reference.actorId === null && reference.country !== null && reference.sector === 'CVL';
  return isDescribed ? stateOf(reference) : reference;
}

function stateOf(reference: ActorReference): ActorReference {
  return { ...reference, actorId: reference.country, sector: null };
}
