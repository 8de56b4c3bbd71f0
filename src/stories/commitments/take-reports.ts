// Takes reports into account in their order: each makes a promise, keeps one, breaks it, puts it off, or says nothing of any.

import { compareText } from '../../text/index.ts';
import { addYears, type DayInterval, daysBetween } from '../../time/index.ts';
import { orderReports, surelyReported } from '../reports/order-reports.ts';
import { sentenceAround } from '../reports/sentences.ts';
import type { Report } from '../reports/types.ts';
import {
  beginCourse,
  type Course,
  doneOn,
  endCourse,
  firstOf,
  isAfterMaking,
  isEnded,
  isUndated,
  mayEnd,
  tellAgain,
  tellNear,
} from './course.ts';
import type { CommitmentKnowledge } from './knowledge.ts';
import { isSamePromise, speaksOf } from './match-deeds.ts';
import { makeTextReader, type TextReader } from './outcomes/read-text.ts';
import { takeTexts } from './outcomes/take-texts.ts';
import { readDeed } from './read-deed.ts';
import { readPromise } from './read-promise.ts';
import { completeParties } from './rules/complete-parties.ts';
import { readFallenPlan } from './rules/fallen-plan.ts';
import { type Echo, echoesAmong } from './rules/headline-echo.ts';
import { howKept } from './rules/keeps-promise.ts';
import { type OthersById, othersApart, withNotEndedBy } from './rules/not-ended-by.ts';
import { isSameDue } from './rules/same-due.ts';
import { tellsBreak } from './rules/tells-break.ts';
import { joinThatClauses } from './rules/that-clause.ts';
import type { CommitmentOptions, Deed, LaterText, Pledge } from './types.ts';

/** A meeting whose day passed so long ago is neither put off by the plan of another nor denied by talks of today. */
const meetingLapsesDays = 31;

function isLongDue({ due }: Course, { reported }: Report): boolean {
  return due?.to != null && daysBetween(due.to, surelyReported(reported)) > meetingLapsesDays;
}

function takeDeed(course: Course, deed: Deed, knowledge: CommitmentKnowledge): Course {
  const { report } = deed;
  if (isEnded(course) || !mayEnd(course, articleOf(report))) return course;
  const isOther = firstOf(course).type === 'CONSULT' && isLongDue(course, report);
  if (!isOther && isAfterMaking(report, course) && course.forms.some((promise) => speaksOf(deed, promise))) {
    const verbs = new Set(course.forms.map(({ verb }) => verb));
    if (tellsBreak(deed, 'break', verbs, knowledge))
      return endCourse(course, 'broken', doneOn(report), report);
    if (tellsBreak(deed, 'postpone', verbs, knowledge))
      return endCourse(course, 'superseded', doneOn(report), report);
    if (report.event.status === 'negated') return { ...course, denials: [...course.denials, report] };
  }
  const how = howKept(deed, course, knowledge);
  if (how === null) return course;
  return how === 'kept' ? endCourse(course, 'kept', doneOn(report), report) : tellNear(course, how, report);
}

function articleOf({ event }: Report): string {
  return event.evidence.articleId;
}

/** "Called off the visit. The minister was to travel on Friday": the article tells what it calls off, and promises nothing. */
function isToldWithEnd({ changes }: Course, { report }: Pledge): boolean {
  return changes.some(({ reports }) => reports.some((told) => articleOf(told) === articleOf(report)));
}

/** "Had vowed to deploy them by March", told in April: the March that has passed, as the promise itself had it. */
function isDueBefore(due: DayInterval, { due: told, report }: Pledge): boolean {
  if (report.event.status !== 'background' || told?.to == null) return false;
  return isSameDue(due, { from: null, to: addYears(told.to, -1) });
}

/** With what the sentences of the promise say became of it. */
function takeOwnEnd(course: Course, { ownEnd, ownDone, report }: Pledge): Course {
  if (!mayEnd(course, articleOf(report))) return course;
  if (ownDone !== null) return endCourse(course, 'kept', ownDone, report);
  if (ownEnd === 'cancelled') return endCourse(course, 'broken', report.reported, report);
  if (ownEnd === 'put off') return endCourse(course, 'superseded', report.reported, report);
  return ownEnd === 'undone' ? { ...course, denials: [...course.denials, report] } : course;
}

/** A later report of the same promise tells it again; one with another day takes its place. */
function takePromise(
  courses: readonly Course[],
  promise: Pledge,
  knowledge: CommitmentKnowledge,
): readonly Course[] {
  const at = courses.findLastIndex(
    (course) =>
      (!isEnded(course) || isToldWithEnd(course, promise)) &&
      course.forms.some((other) => isSamePromise(other, promise, knowledge)),
  );
  const course = courses[at];
  const isNewDay =
    course?.due != null &&
    promise.due !== null &&
    !isSameDue(course.due, promise.due) &&
    !isDueBefore(course.due, promise);
  if (
    course === undefined ||
    (isEnded(course) && isNewDay) ||
    (isNewDay && promise.type === 'CONSULT' && isLongDue(course, promise.report))
  )
    return [...courses, takeOwnEnd(beginCourse(promise), promise)];
  if (isEnded(course)) return courses;
  if (!isNewDay) return courses.with(at, takeOwnEnd(tellAgain(course, promise), promise));
  const { report } = promise;
  if (!mayEnd(course, articleOf(report))) return [...courses, takeOwnEnd(beginCourse(promise), promise)];
  return [
    ...courses.with(at, endCourse(course, 'superseded', report.reported, report)),
    takeOwnEnd(beginCourse(promise), promise),
  ];
}

/** Told again, in words too few to match deeds by. */
function takeEcho(course: Course, { headline, of }: Echo): Course {
  return course.promises.includes(of) ? { ...course, promises: [...course.promises, headline] } : course;
}

function takeDeeds(
  courses: readonly Course[],
  deeds: readonly Deed[],
  knowledge: CommitmentKnowledge,
): readonly Course[] {
  return courses.map((course) => deeds.reduce((taken, deed) => takeDeed(taken, deed, knowledge), course));
}

/** The acts and the articles of one day. */
interface ToldOnDay {
  readonly acts: readonly Report[];
  /** Acts of the days before: a promise of no known day may be older than they are. */
  readonly before: readonly Report[];
  readonly texts: readonly LaterText[];
}

/** What was told before of promises that are new and of no known day. */
function takeEarlier(
  courses: readonly Course[],
  known: readonly Course[],
  before: readonly Report[],
  knowledge: CommitmentKnowledge,
): readonly Course[] {
  const isOpenAt = (course: Course) => !known.includes(course) && isUndated(course) && !isEnded(course);
  if (!courses.some(isOpenAt)) return courses;
  const deeds = before
    .filter((report) => readPromise(report, knowledge) === null)
    .map((report) => readDeed(report, knowledge));
  return courses.map((course) =>
    isOpenAt(course) ? deeds.reduce((taken, deed) => takeDeed(taken, deed, knowledge), course) : course,
  );
}

const soFar = /\b(?:yet|so far)\b/iu;

function isSoFar({ event, text }: Report): boolean {
  const { start, end } = sentenceAround(text, event.evidence.span);
  return soFar.test(text.slice(start, end));
}

/** "A meeting, planned for Tuesday, did not take place": one word tells the plan and that it fell. */
function isFallen({ report }: Deed, { report: made }: Pledge): boolean {
  const { event, reported } = report;
  return (
    event.status === 'negated' &&
    event.evidence.articleId === articleOf(made) &&
    event.trigger.start === made.event.trigger.start &&
    (event.occurred.to ?? '') <= surelyReported(reported) &&
    !isSoFar(report)
  );
}

function takeFallen(courses: readonly Course[], deeds: readonly Deed[]): readonly Course[] {
  return courses.map((course) => {
    if (isEnded(course)) return course;
    const fallen = deeds
      .filter(({ report }) => mayEnd(course, articleOf(report)))
      .find((deed) => course.promises.some((promise) => isFallen(deed, promise)));
    return fallen === undefined ? course : endCourse(course, 'broken', doneOn(fallen.report), fallen.report);
  });
}

/** The reports that tell an end of a promise, or that it was not done. */
function reportsOfEnds(courses: readonly Course[]): ReadonlySet<Report> {
  return new Set(
    courses.flatMap(({ changes, denials }) => [...denials, ...changes.flatMap(({ reports }) => reports)]),
  );
}

/** Meetings of which no promise was read, each told with its plan and its end. */
function takeFallenPlans(
  courses: readonly Course[],
  deeds: readonly Deed[],
  knowledge: CommitmentKnowledge,
): readonly Course[] {
  const used = reportsOfEnds(courses);
  const taken = [...courses];
  for (const deed of deeds) {
    const plan = used.has(deed.report) ? null : readFallenPlan(deed, knowledge);
    if (plan === null || taken.some(({ forms }) => forms.some((one) => speaksOf(deed, one)))) continue;
    taken.push(plan);
  }
  return taken;
}

function takeDay(
  known: readonly Course[],
  { acts, texts, before }: ToldOnDay,
  reader: TextReader,
  knowledge: CommitmentKnowledge,
  apart: OthersById,
): readonly Course[] {
  const read = acts
    .flatMap((report) => readPromise(report, knowledge) ?? [])
    .map((promise) => withNotEndedBy(promise, apart));
  const promises = joinThatClauses(completeParties(read, acts, knowledge));
  const promising = new Set(read.map(({ report }) => report));
  const deeds = acts.filter((report) => !promising.has(report)).map((report) => readDeed(report, knowledge));
  // What was done that day may keep an older promise, before a new one of the same kind is made; then one of the day itself.
  let courses = takeTexts(takeDeeds(known, deeds, knowledge), texts, reader, knowledge);
  const echoes = echoesAmong(promises).filter(
    ({ headline, of }) => !isSamePromise(of, headline, knowledge) && !isSamePromise(headline, of, knowledge),
  );
  const own = promises.filter((promise) => !echoes.some(({ headline }) => headline === promise));
  for (const promise of own) courses = takePromise(courses, promise, knowledge);
  for (const echo of echoes) courses = courses.map((course) => takeEcho(course, echo));
  const used = reportsOfEnds(courses);
  const unused = deeds.filter(({ report }) => !used.has(report));
  const taken = takeFallen(takeDeeds(courses, unused, knowledge), deeds);
  return takeEarlier(takeFallenPlans(taken, deeds, knowledge), known, before, knowledge);
}

interface ToTake {
  readonly reports: readonly Report[];
  readonly texts: readonly LaterText[];
  readonly apart: NonNullable<CommitmentOptions['apart']>;
}

/** All promises that the reports tell of, each with what became of it by acts and by the words of texts; the same for any order. */
export function takeReports(
  { reports, texts, apart }: ToTake,
  knowledge: CommitmentKnowledge,
): readonly Course[] {
  const others = othersApart(apart);
  const reader = makeTextReader(knowledge);
  const dayOf = ({ reported }: Pick<Report, 'reported'>) => surelyReported(reported);
  const actsByDay = Map.groupBy(orderReports(reports), dayOf);
  const textsByDay = Map.groupBy(texts, dayOf);
  const days = [...new Set([...actsByDay.keys(), ...textsByDay.keys()])].sort(compareText);
  const before: Report[] = [];
  return days.reduce<readonly Course[]>((courses, day) => {
    const acts = actsByDay.get(day) ?? [];
    const taken = takeDay(
      courses,
      { acts, texts: textsByDay.get(day) ?? [], before },
      reader,
      knowledge,
      others,
    );
    before.push(...acts);
    return taken;
  }, []);
}
