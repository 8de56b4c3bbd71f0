// Against whom those protest whom somebody puts down. Reads "Fiji's police beat students protesting a disputed vote" as a protest against
// Fiji; leaves a protest against somebody named, and people whom nobody puts down, alone.

import type { EventType } from '../../record/index.ts';
import type { EventDraft } from '../types.ts';

const PUT_DOWN: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE']);

export function withProtestedAgainst(draft: EventDraft, beside: readonly EventDraft[]): EventDraft {
  if (draft.type !== 'PROTEST' || draft.recipients.some(({ country }) => country !== null)) return draft;
  const [protester] = draft.actors;
  const against = beside.find(
    ({ type, recipients }) =>
      PUT_DOWN.has(type) && recipients.some(({ span }) => span.start === protester?.span.start),
  );
  const known = (against?.actors ?? []).filter(({ country }) => country !== null);
  return known.length === 0 ? draft : { ...draft, recipients: known };
}
