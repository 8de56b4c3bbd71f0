// For whom the result of an act is. Reads "Fiji's release of two sailors, leading to the easing of Tongan sanctions" as eased for Fiji;
// leaves what is told with its own receiver, and what leads to nothing of somebody else's, alone.

import type { EventType } from '../../record/index.ts';
import type { EventDraft } from '../types.ts';

/** Deeds that are an answer to somebody. */
const ANSWERS: ReadonlySet<EventType> = new Set(['AID', 'CONCEDE', 'RETREAT', 'SANCTION']);
/** At the end of what stands before the deed, or at its beginning. */
const LEADS_TO =
  /\b(?:leading to|led to|resulting in|resulted in|prompting|prompted|in (?:return|exchange) for|triggering|triggered)\b/iu;
/** Between the one act and the other. */
const REACH_CHARS = 120;

export function withResultFor(draft: EventDraft, beside: readonly EventDraft[], text: string): EventDraft {
  if (!ANSWERS.has(draft.type) || draft.recipients.length > 0 || draft.actors.length !== 1) return draft;
  const cause = beside.findLast((earlier) => leadsTo(earlier, draft, text));
  const [doer] = cause?.actors ?? [];
  return doer === undefined || doer.country === draft.actors[0]?.country
    ? draft
    : { ...draft, recipients: [doer] };
}

function leadsTo(earlier: EventDraft, draft: EventDraft, text: string): boolean {
  const [from, to] = [earlier.trigger.end, draft.trigger.start];
  const isBefore = from < to && to - from <= REACH_CHARS;
  const [doer] = earlier.actors;
  return (
    isBefore && earlier.actors.length === 1 && doer?.country != null && LEADS_TO.test(text.slice(from, to))
  );
}
