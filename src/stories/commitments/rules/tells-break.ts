// Whether a report tells that a promise falls or is put off: "called the visit off", "will no longer send tanks".
// Not "called on Europe", "did not rule out", nor "has not sent them yet".

import { stemOf } from '../../reports/stem.ts';
import { wordsOf } from '../../reports/words.ts';
import { doneStatuses } from '../course.ts';
import type { CommitmentKnowledge } from '../knowledge.ts';
import type { Deed } from '../types.ts';

const forGood = /\b(?:will not|won['’]t|no longer|never)\b/iu;

/** The words from the event's own word on, as stems. */
function stemsFromTrigger(
  { report: { event } }: Deed,
  { irregular }: CommitmentKnowledge,
): readonly string[] {
  const { trigger, evidence } = event;
  const words = wordsOf(evidence.quote.slice(trigger.start - evidence.span.start));
  return words.map(({ word }) => stemOf(word, irregular));
}

/** By the event's own word; of "called … off" by its second word, too. */
function isFalling(
  [own = '', ...rest]: readonly string[],
  use: 'break' | 'postpone',
  knowledge: CommitmentKnowledge,
) {
  const { alone, withParticle } = knowledge.falling[use];
  const particle = withParticle.get(own);
  return alone.has(own) || (particle !== undefined && rest.includes(particle));
}

/** Whether one deed is told by both: "drop" and "waive". */
function isAlikeAny(own: string, verbs: ReadonlySet<string>, { alike }: CommitmentKnowledge): boolean {
  if (verbs.has(own)) return true;
  return alike.some(({ kind, stems }) => kind === 'deed' && stems.has(own) && !stems.isDisjointFrom(verbs));
}

/** About a report that speaks of a promise; `verbs` are those of the promise. */
export function tellsBreak(
  deed: Deed,
  use: 'break' | 'postpone',
  verbs: ReadonlySet<string>,
  knowledge: CommitmentKnowledge,
): boolean {
  const { event } = deed.report;
  const isRefusal = event.type === 'REJECT' && event.status !== 'negated';
  const stems = stemsFromTrigger(deed, knowledge);
  // To withdraw troops keeps the promise to withdraw them, to drop a visa the promise to waive it; both break others.
  if (!isAlikeAny(stems[0] ?? '', verbs, knowledge) && isFalling(stems, use, knowledge))
    return isRefusal || doneStatuses.has(event.status);
  if (use === 'postpone') return false;
  if (isRefusal)
    return wordsOf(event.evidence.quote).some(({ word }) =>
      knowledge.falling.break.alone.has(stemOf(word, knowledge.irregular)),
    );
  return event.status === 'negated' && forGood.test(event.evidence.quote);
}
