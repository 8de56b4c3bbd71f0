// A denial is told by what is denied. Reads "Suva denied shelling Oslo" as shelling that is denied, and no refusal beside it, and "Oslo
// accused Suva of spying. Suva denied it" as spying that is denied; leaves "denied them entry", a refusal, alone.

import { spanContains } from '../../text/index.ts';
import type { EventDraft } from '../types.ts';
import { countriesOf } from './known-sides.ts';

const DENYING = /^(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|rebut(?:s|ted|ting)?)$/iu;
/** Further back, an accusation is another matter. */
const REACH_CHARS = 500;

export function withoutDenials(drafts: readonly EventDraft[], text: string): readonly EventDraft[] {
  const denials = drafts.filter(
    ({ type, mode, trigger }) =>
      type === 'REJECT' && mode !== 'assist' && DENYING.test(text.slice(trigger.start, trigger.end)),
  );
  const told = new Set(denials.filter((denial) => drafts.some((draft) => isDeniedIn(denial, draft))));
  const denied = new Map(
    denials.map((denial) => [denial, drafts.findLast((draft) => isDeniedBy(denial, draft))]),
  );
  const deeds = new Set([...denied.values()].filter((deed) => deed !== undefined));
  return drafts
    .filter((draft) => !told.has(draft) && denied.get(draft) === undefined)
    .map((draft) => (deeds.has(draft) ? { ...draft, status: 'denied' as const } : draft));
}

/** "denied shelling Oslo": what its own clause denies of the one who speaks. */
function isDeniedIn(denial: EventDraft, draft: EventDraft): boolean {
  const isIn =
    draft.status === 'denied' && draft !== denial && spanContains(denial.evidence.span, draft.trigger);
  return isIn && isOwn(denial, draft);
}

function isOwn({ actors: deniers }: EventDraft, { actors }: EventDraft): boolean {
  return !countriesOf(deniers).isDisjointFrom(countriesOf(actors));
}

/** What the denier was said to have done shortly before. */
function isDeniedBy(denial: EventDraft, draft: EventDraft): boolean {
  const distance = denial.trigger.start - draft.trigger.start;
  const isNear = distance > 0 && distance <= REACH_CHARS;
  return draft.status === 'alleged' && isNear && isOwn(denial, draft);
}
