// Who is turned away by one who denies what he was just accused of. Reads "Oslo accused Suva of spying. Suva denied it" as
// denied to Oslo; leaves a refusal long after an accusation, or by somebody else, alone.

import type { ActorReference } from '../../record/index.ts';
import type { ToldDraft } from '../reality/only-discussed.ts';
import type { EventDraft } from '../types.ts';

/** Further back, an accusation is another matter. */
const REACH_CHARS = 400;

/** The drafts of one article in the order of the text, a refusal to nobody given to those who accused before it. */
export function withAccusers(told: readonly ToldDraft[]): readonly ToldDraft[] {
  return told.map((one, place) => {
    const { draft } = one;
    if (draft.type !== 'REJECT' || draft.recipients.length > 0 || draft.actors.length === 0) return one;
    const accusation = told
      .slice(0, place)
      .findLast(({ draft: earlier }) => isAnsweredBy(earlier, draft))?.draft;
    return accusation === undefined ? one : { ...one, draft: { ...draft, recipients: accusation.actors } };
  });
}

function isAnsweredBy(accusation: EventDraft, answer: EventDraft): boolean {
  const isNear = answer.trigger.start - accusation.trigger.start <= REACH_CHARS;
  const isOf = accusation.recipients.some((accused) => answer.actors.some((by) => isSame(accused, by)));
  const isOthers = !accusation.actors.some((accuser) => answer.actors.some((by) => isSame(accuser, by)));
  return accusation.type === 'ACCUSE' && isNear && isOf && isOthers;
}

function isSame(a: ActorReference, b: ActorReference): boolean {
  return (a.actorId !== null && a.actorId === b.actorId) || (a.country !== null && a.country === b.country);
}
