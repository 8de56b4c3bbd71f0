// Reads by when an act is to be done from the sentence behind its own: "The sum is to be paid before 1 October", "It will do so
// within a month". Leaves alone what is due of a part ("The first tanker is to dock before July") and what others are to do.

import type { DayInterval } from '../../../time/index.ts';
import { sentencesOfReport } from '../../reports/sentences.ts';
import { stemOf } from '../../reports/stem.ts';
import type { Report } from '../../reports/types.ts';
import { wordsOf } from '../../reports/words.ts';
import type { CommitmentKnowledge } from '../knowledge.ts';
import type { Deed } from '../types.ts';
import { type DueFrom, readDueDay } from './due-day.ts';

/** What was promised, taken up, and that it lies ahead: "The boats are to", "It must". */
const takenUp =
  /^(?:the|this|that|these|those|it|they|all|both|its|their)\b[^,;]*?\b(?:will|must|should|would|(?:is|are|was|were) (?:due |set |expected |scheduled )?(?:to|for|by|before|within))\b/iu;
const ofPart = /\b(?:first|second|initial|some|half|rest|remaining|other|another)\b/iu;
/** "By the same day" as the promise before it. */
const sameDay = /\b(?:by|on|before|within) the same (?:day|date|time|deadline|period)\b/iu;

/** "It should be ready in the summer of 2027": a day on which all of it is to be done. */
const done =
  /\b(?:be|is|are) (?:due |set |expected |scheduled |to be |ready |fully )*(?:ready|done|over|finished|completed?|paid|delivered|handed over|operational|in place|in service|built|opened|open)\b/iu;

/** What a sentence speaks of stands before its verb. */
const behindSubject = /\b(?:will|must|should|would|is|are|was|were)\b.*$/isu;

/** The next sentence, where it takes up what was promised. */
function isAboutDeed(sentence: string, deed: Deed, { stems, irregular }: CommitmentKnowledge): boolean {
  if (!takenUp.test(sentence) || ofPart.test(sentence)) return false;
  const subject = wordsOf(sentence.replace(behindSubject, '')).map(({ word }) => stemOf(word, irregular));
  return (
    subject.some((stem) => deed.objects.has(stem) || stems.promised.has(stem)) ||
    /^(?:it|they)\b/iu.test(sentence)
  );
}

/** By the sentence behind, or by the one before where it is of the same day. */
export function readDueBeside(
  report: Report,
  deed: Deed,
  since: DueFrom,
  knowledge: CommitmentKnowledge,
): DayInterval | null {
  const { event, text } = report;
  const sentences = sentencesOfReport(report);
  const { start } = event.evidence.span;
  const own = sentences.findIndex((sentence) => sentence.start <= start && start < sentence.end);
  const told = (at: number) => text.slice(sentences[at]?.start ?? 0, sentences[at]?.end ?? 0);
  if (own > 0 && sameDay.test(event.evidence.quote)) return readDueDay(told(own - 1), since, knowledge.time);
  const next = own < 0 ? '' : told(own + 1);
  return isAboutDeed(next, deed, knowledge)
    ? readDueDay(next, { ...since, behind: done.test(next) ? 0 : next.length }, knowledge.time)
    : null;
}
