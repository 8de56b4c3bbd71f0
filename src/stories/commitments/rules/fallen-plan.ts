// A meeting that is told as planned by the very words that tell its end: "A trip to Lima, planned for April, was postponed", "has put off
// its minister's visit, which was due on 4 May". Leaves alone a visit that is called off without a word of when it was to be.

import { type DayInterval, findTimes } from '../../../time/index.ts';
import { sentenceAround } from '../../reports/sentences.ts';
import { stemOf } from '../../reports/stem.ts';
import type { Report } from '../../reports/types.ts';
import { wordsOf } from '../../reports/words.ts';
import { beginCourse, type Course, doneOn, endCourse } from '../course.ts';
import type { CommitmentKnowledge } from '../knowledge.ts';
import type { Deed } from '../types.ts';
import { tellsBreak } from './tells-break.ts';

/** Right before the day for which it was meant. */
const plannedFor =
  /\b(?:planned|scheduled|due|set|announced|agreed|intended|expected|was to|were to|was to have|were to have)\b[^,;.]{0,40}?\b(?:for|on|in|at)\s+(?:the\s+)?$/iu;

function plannedDay({ event, text, reported }: Report, { time }: CommitmentKnowledge): DayInterval | null {
  const { start, end } = sentenceAround(text, event.evidence.span);
  const sentence = text.slice(start, end);
  const day = findTimes(sentence, reported, { ...time, untold: 'ahead' }).found.find(
    ({ type, interval, span }) =>
      type === 'DATE' && interval?.to != null && plannedFor.test(sentence.slice(0, span.start)),
  );
  return day?.interval ?? null;
}

const noVerbs: ReadonlySet<string> = new Set();

/** How it fell, by the act's own words or, of a visit that is told not to come about, by those of its sentence. */
function fellHow(deed: Deed, knowledge: CommitmentKnowledge): 'broken' | 'superseded' | null {
  const { event, text } = deed.report;
  if (event.type === 'REJECT' && event.mode === 'meet') {
    if (tellsBreak(deed, 'postpone', noVerbs, knowledge)) return 'superseded';
    return tellsBreak(deed, 'break', noVerbs, knowledge) ? 'broken' : null;
  }
  if (event.type !== 'CONSULT' || event.status !== 'negated') return null;
  const { start, end } = sentenceAround(text, event.evidence.span);
  const stems = wordsOf(text.slice(start, end)).map(({ word }) => stemOf(word, knowledge.irregular));
  const { alone, withParticle } = knowledge.falling.postpone;
  const isPutOff = stems.some((stem, at) => {
    const particle = withParticle.get(stem);
    return alone.has(stem) || (particle !== undefined && stems[at + 1] === particle);
  });
  return isPutOff ? 'superseded' : 'broken';
}

/** The plan with its end; null for what tells of no day for which it was planned. */
export function readFallenPlan(deed: Deed, knowledge: CommitmentKnowledge): Course | null {
  const how = deed.by.length === 0 ? null : fellHow(deed, knowledge);
  const due = how === null ? null : plannedDay(deed.report, knowledge);
  if (how === null || due === null) return null;
  const ends = { ownEnd: null, ownDone: null, condition: null };
  const course = beginCourse({ ...deed, type: 'CONSULT', firmness: 'announced', due, ...ends });
  const { event, reported } = deed.report;
  // Told as of a day long past, or put off before its day, the act was given the day of the plan.
  const isOfPlan = event.status === 'background' || (event.occurred.from ?? '') > (reported.to ?? '9999');
  const days = isOfPlan ? { from: null, to: reported.to } : doneOn(deed.report);
  return endCourse(course, how, days, deed.report);
}
