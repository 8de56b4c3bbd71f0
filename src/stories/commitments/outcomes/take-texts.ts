// Takes the texts of one day into account: what their sentences tell, in plain words, of promises that are still open.

import { type Day, type DayInterval, findTimes } from '../../../time/index.ts';
import { surelyReported } from '../../reports/order-reports.ts';
import type { Report } from '../../reports/types.ts';
import { beginCourse, type Course, endCourse, firstOf, isEnded, mayEnd, tellNear } from '../course.ts';
import type { CommitmentKnowledge } from '../knowledge.ts';
import type { LaterText } from '../types.ts';
import { placesOfAny } from './find-phrase.ts';
import type { Line, ReadText, TextReader } from './read-text.ts';
import { tellOutcome } from './tell-outcome.ts';
import type { Matter, Outcome, Told } from './types.ts';

/** What an article tells best of one course. */
interface Finding {
  readonly course: Course;
  readonly outcome: Outcome;
}

/** Open, of another article, and made before. */
function mayTell(course: Course, { articleId, reported }: LaterText): boolean {
  if (isEnded(course) || !mayEnd(course, articleId)) return false;
  if (course.promises.every(({ firmness }) => firmness === 'expected')) return false;
  const { report } = firstOf(course);
  if (surelyReported(report.reported) >= surelyReported(reported)) return false;
  return !course.promises.some(({ report: made }) => made.event.evidence.articleId === articleId);
}

interface Open {
  readonly course: Course;
  readonly matter: Matter;
}

/** "Ended a second round of talks": the same in order, and all who promised it are named. */
function isThatRound({ order, by }: Matter, { order: toldOrder, codes }: Told): boolean {
  return [...order].some(([thing, number]) => toldOrder.get(thing) === number) && by.isSubsetOf(codes);
}

/** What was put off or given up is told plainly; a meeting without a number in order is kept by an act alone, and no day is missed before it has passed. */
function isFitting({ said, isNamed, told }: Outcome, { course, matter }: Open, day: Day): boolean {
  if (said === 'part') return firstOf(course).type !== 'CONSULT';
  if (said === 'kept') return firstOf(course).type !== 'CONSULT' || isThatRound(matter, told);
  if (said !== 'missed') return true;
  return isPastDue(course, day) || (isNamed && course.due === null);
}

/** A sentence speaks of the promise whose words it names most. */
function findingsIn(
  { told }: Line,
  open: readonly Open[],
  { states: near, day }: Pick<ReadText, 'states'> & { readonly day: Day },
  knowledge: CommitmentKnowledge,
): readonly Finding[] {
  const found = open.flatMap(({ course, matter }) => {
    const outcome = tellOutcome({ told: told(), matter, near, knowledge });
    return outcome === null || !isFitting(outcome, { course, matter }, day) ? [] : [{ course, outcome }];
  });
  const best = Math.max(...found.map(({ outcome }) => outcome.score));
  return found.filter(({ outcome }) => outcome.score === best);
}

function lastDayIn(
  { quote }: Told,
  { reported }: LaterText,
  knowledge: CommitmentKnowledge,
): DayInterval | null {
  const { found } = findTimes(quote, reported, knowledge.time);
  const days = found.flatMap(({ type, interval }) =>
    type === 'DATE' && interval !== null ? [interval] : [],
  );
  const limit = surelyReported(reported);
  return days.filter(({ from, to }) => from !== null && to !== null && from <= limit)[0] ?? null;
}

function reportOf(course: Course, text: LaterText, { told, at }: Outcome, occurred: DayInterval): Report {
  const { event } = firstOf(course).report;
  const span = { start: told.start, end: told.start + told.quote.length };
  const trigger = { start: told.start + at.start, end: told.start + at.end };
  const evidence = { articleId: text.articleId, span, quote: told.quote, ruleId: 'tell-outcome' };
  return {
    id: text.articleId,
    reported: text.reported,
    text: text.text,
    event: { ...event, status: 'happened', occurred, trigger, evidence },
  };
}

/** "Until March", "to 30 September": the new day. */
function newDue(
  { told, at }: Outcome,
  { reported }: LaterText,
  knowledge: CommitmentKnowledge,
): DayInterval | null {
  const [behind = ''] = told.quote.slice(at.end).split(/[,;]/u);
  const { found } = findTimes(behind, reported, { ...knowledge.time, untold: 'ahead' });
  const day = found.find(
    ({ type, interval, span }) =>
      type === 'DATE' &&
      interval?.to != null &&
      interval.to > surelyReported(reported) &&
      /\b(?:until|till|to|for|by|in|on|before)\s+(?:the\s+)?$/iu.test(behind.slice(0, span.start)),
  );
  return day?.interval ?? null;
}

function takeMoved(
  course: Course,
  text: LaterText,
  outcome: Outcome,
  knowledge: CommitmentKnowledge,
): readonly Course[] {
  const report = reportOf(course, text, outcome, text.reported);
  const ended = endCourse(course, 'superseded', text.reported, report);
  const due = newDue(outcome, text, knowledge);
  if (due === null) return [ended];
  const again = { ...report, event: { ...report.event, status: 'announced' as const } };
  return [ended, beginCourse({ ...firstOf(course), report: again, firmness: 'announced', due })];
}

function isPastDue({ due }: Course, day: Day): boolean {
  return due?.to != null && due.to < day;
}

function take(
  { course, outcome }: Finding,
  text: LaterText,
  knowledge: CommitmentKnowledge,
): readonly Course[] {
  const day = surelyReported(text.reported);
  const days = lastDayIn(outcome.told, text, knowledge) ?? { from: null, to: text.reported.to };
  const report = reportOf(course, text, outcome, days);
  if (outcome.said === 'moved') return takeMoved(course, text, outcome, knowledge);
  if (outcome.said === 'broken' || outcome.said === 'missed')
    return [endCourse(course, 'broken', text.reported, report)];
  if (outcome.said === 'undone') {
    const isSaidLate = placesOfAny(outcome.told.stems, knowledge.outcomes.still).length > 0;
    if (isPastDue(course, day) && isSaidLate) return [endCourse(course, 'broken', text.reported, report)];
    return [{ ...course, denials: [...course.denials, report] }];
  }
  if (outcome.said === 'part') return [tellNear(course, 'in part', report)];
  if (outcome.said === 'lasts') {
    const since = { from: firstOf(course).report.reported.from, to: text.reported.to };
    return [endCourse(course, 'kept', since, report)];
  }
  const isBefore = (days.to ?? day) < surelyReported(firstOf(course).report.reported);
  return [isBefore ? course : endCourse(course, 'kept', days, report)];
}

/** That it was not done so far, or only in part, says less than how it ended. */
function weightOf({ outcome: { said, score } }: Finding): number {
  return said === 'undone' || said === 'part' ? score / 2 : score;
}

/** By the place of each line the promises that it may speak of, in the order of the lines and of the promises. */
function groupByLine(
  open: readonly Open[],
  linesNaming: ReadText['linesNaming'],
): ReadonlyMap<number, readonly Open[]> {
  const found = new Map<number, Open[]>();
  for (const one of open)
    for (const at of linesNaming(one.matter)) {
      const named = found.get(at);
      if (named === undefined) found.set(at, [one]);
      else named.push(one);
    }
  return new Map([...found].sort(([a], [b]) => a - b));
}

function takeText(
  courses: readonly Course[],
  text: LaterText,
  reader: TextReader,
  knowledge: CommitmentKnowledge,
): readonly Course[] {
  const open = courses
    .filter((course) => mayTell(course, text))
    .map((course) => ({ course, matter: reader.matterOf(course.forms) }))
    .filter(({ matter }) => reader.mayName(text, matter));
  if (open.length === 0) return courses;
  const { lines, linesNaming, states } = reader.read(text);
  const day = surelyReported(text.reported);
  const found = [...groupByLine(open, linesNaming)].flatMap(([at, named]) => {
    const line = lines[at];
    return line === undefined ? [] : findingsIn(line, named, { states, day }, knowledge);
  });
  const best = new Map<Course, Finding>();
  for (const finding of found) {
    const known = best.get(finding.course);
    if (known === undefined || weightOf(known) < weightOf(finding)) best.set(finding.course, finding);
  }
  return courses.flatMap((course) => {
    const finding = best.get(course);
    return finding === undefined ? [course] : take(finding, text, knowledge);
  });
}

/** The texts of one day, each after the other. */
export function takeTexts(
  courses: readonly Course[],
  texts: readonly LaterText[],
  reader: TextReader,
  knowledge: CommitmentKnowledge,
): readonly Course[] {
  return texts.reduce((taken, text) => takeText(taken, text, reader, knowledge), courses);
}
