// Whom a deed between two is for, where the article tells of two states. Reads "Ankara will send drones to Somalia ... Ankara sent rifles in
// March" as sent to Somalia; leaves alone who acts beside the two, and what the two do to nobody.

import type { EventType } from '../../record/index.ts';
import type { EventDraft } from '../types.ts';
import { countriesOf, takeParties } from './known-sides.ts';

/** Acts that take another side. */
const TO_ANOTHER: ReadonlySet<EventType> = new Set(['AGREE', 'AID', 'COOPERATE', 'SANCTION', 'THREATEN']);
/** Further back, it is another matter. */
const REACH_CHARS = 400;

/** Where a sentence or a headline ends; "U.N. envoys" goes on. */
const END = /(?<!\p{Lu})[.!?]["”’]?\s|\n/u;

export function withOtherSide(drafts: readonly EventDraft[], text: string): readonly EventDraft[] {
  const first = drafts.find((draft) => pairOf(draft) !== null);
  const pair = first === undefined ? null : pairOf(first);
  if (pair === null) return drafts;
  const completed: EventDraft[] = [];
  for (const draft of drafts) completed.push(complete(draft, completed, pair, text));
  return completed;
}

function complete(
  draft: EventDraft,
  before: readonly EventDraft[],
  pair: ReadonlySet<string>,
  text: string,
): EventDraft {
  const own = countriesOf(draft.actors);
  if (!TO_ANOTHER.has(draft.type) || draft.recipients.length > 0 || own.size !== 1 || !own.isSubsetOf(pair))
    return draft;
  const last = before.findLast((act) => pairOf(act) !== null && isBefore(act, draft, text));
  if (last === undefined || pairOf(last)?.symmetricDifference(pair).size !== 0) return draft;
  const others = [...last.actors, ...last.recipients].filter(
    ({ country }) => country !== null && !own.has(country),
  );
  return takeParties(draft, 'recipients', others.slice(0, 1), last);
}

/** In a sentence shortly before: what its own sentence tells of the act, the rules have read. */
function isBefore({ trigger: earlier }: EventDraft, { trigger }: EventDraft, text: string): boolean {
  const isNear = trigger.start - earlier.start <= REACH_CHARS;
  return isNear && END.test(text.slice(earlier.end, trigger.start));
}

/** The two countries of an act between one and another; null for any other act. */
function pairOf({ actors, recipients }: EventDraft): ReadonlySet<string> | null {
  const all = countriesOf([...actors, ...recipients]);
  return all.size === 2 ? all : null;
}
