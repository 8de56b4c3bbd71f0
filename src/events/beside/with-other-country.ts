// Nobody turns to their own state as "the country". Reads "Samoa's leader praised Fiji and urged the country to vote" as urging Fiji;
// leaves "Samoa's leader urged the country to vote", where nobody else was told of, alone.

import type { ActorReference, EventType } from '../../record/index.ts';
import type { EventDraft } from '../types.ts';

/** Words turned to somebody. */
const TURNED_TO: ReadonlySet<EventType> = new Set(['ACCUSE', 'REQUEST', 'SUPPORT', 'THREATEN']);
const THE_COUNTRY = /^(?:the|that|this) (?:country|nation|state)$/iu;

export function withOtherCountry(draft: EventDraft, beside: readonly EventDraft[]): EventDraft {
  const [speaker] = draft.actors;
  const [called] = draft.recipients;
  const isOwn = called?.country != null && called.country === speaker?.country;
  if (!isOwn || !TURNED_TO.has(draft.type) || !THE_COUNTRY.test(called.text)) return draft;
  const other = beside
    .slice(0, beside.indexOf(draft))
    .filter(({ actors }) => actors.some((actor) => isSame(actor, speaker)))
    .flatMap(({ recipients }) => recipients)
    .findLast(({ country }) => country !== null && country !== speaker.country);
  if (other === undefined) return draft;
  const { actorId, name, country, sector } = other;
  return { ...draft, recipients: [{ ...called, actorId, name, country, sector }] };
}

function isSame(a: ActorReference, b: ActorReference): boolean {
  return a.actorId !== null && a.actorId === b.actorId;
}
