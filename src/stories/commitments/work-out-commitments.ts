// What became of every announced or promised act that the reports tell of, on a day. Which reports are known is for the caller to say.

import { compareText } from '../../text/index.ts';
import { type Day, type DayInterval, daysBetween, intervalsOverlap } from '../../time/index.ts';
import { orderReports, surelyReported } from '../reports/order-reports.ts';
import { stemOf } from '../reports/stem.ts';
import type { Report } from '../reports/types.ts';
import { wordsOf } from '../reports/words.ts';
import type { CommitmentKnowledge } from './knowledge.ts';
import { isSameDeed, speaksOf } from './match-deeds.ts';
import { readDeed } from './read-deed.ts';
import { readPromise } from './read-promise.ts';
import type {
  Commitment,
  CommitmentChange,
  CommitmentOptions,
  CommitmentState,
  Deed,
  Pledge,
} from './types.ts';

/** A commitment while reports are taken into account one after the other. */
interface Course {
  readonly promises: readonly Pledge[];
  readonly due: DayInterval | null;
  readonly changes: readonly CommitmentChange[];
}

function isEnded({ changes }: Course): boolean {
  return changes.length > 0;
}

function firstOf({ promises }: Course): Pledge {
  const [first] = promises;
  if (first === undefined) throw new TypeError('a commitment rests on at least one promise');
  return first;
}

/** The first and the last day on which the deed of a report may have been done. */
function doneOn({ event, reported }: Report): DayInterval {
  return { from: event.occurred.from, to: event.occurred.to ?? surelyReported(reported) };
}

const done: ReadonlySet<string> = new Set(['happened', 'ongoing']);

function isAfterMaking(report: Report, course: Course): boolean {
  const first = firstOf(course).report;
  const isOwnArticle = report.event.evidence.articleId === first.event.evidence.articleId;
  if (isOwnArticle && first.event.status !== 'background') return false;
  const made = first.reported.from ?? '';
  const { from, to } = doneOn(report);
  // A sum that began before the promise ("since 2021") does not tell that the promise was kept.
  if (from !== null && from < made && from !== to) return false;
  return (to ?? '') >= made && surelyReported(report.reported) >= surelyReported(first.reported);
}

/** A meeting so many days after the announced day is another one; without a day, so many after the announcement. */
const meetingDelayDays = 31;
const undatedMeetingDays = 183;

function isThatMeeting(report: Report, course: Course): boolean {
  const { from, to } = doneOn(report);
  const made = firstOf(course).report.reported.to;
  const day = from ?? to;
  if (day === null) return true;
  if (course.due?.to != null) return daysBetween(course.due.to, day) <= meetingDelayDays;
  return made === null || daysBetween(made, day) <= undatedMeetingDays;
}

/** True for a report that the act was done, by its words and its days, after it was promised. */
function keeps(deed: Deed, course: Course): boolean {
  const { event } = deed.report;
  const isTold =
    done.has(event.status) || (event.status === 'background' && event.occurredBasis !== 'inferred');
  if (!isTold || event.act !== null || event.type === 'REJECT' || !isAfterMaking(deed.report, course))
    return false;
  if (firstOf(course).type === 'CONSULT' && !isThatMeeting(deed.report, course)) return false;
  return course.promises.some((promise) => isSameDeed(promise, deed));
}

function tellsBreak(
  deed: Deed,
  { stems, irregular }: CommitmentKnowledge,
  use: 'break' | 'postpone',
  verbs: ReadonlySet<string>,
): boolean {
  const { event } = deed.report;
  const { quote, span } = event.evidence;
  const own = wordsOf(quote.slice(event.trigger.start - span.start))[0]?.word ?? '';
  const isOwnVerb = verbs.has(stemOf(own, irregular));
  if (!isOwnVerb && stems[use].has(stemOf(own, irregular)))
    return done.has(event.status) || event.type === 'REJECT';
  if (use === 'postpone') return false;
  if (event.type === 'REJECT')
    return wordsOf(quote).some(({ word }) => stems.break.has(stemOf(word, irregular)));
  return event.status === 'negated' && /\b(?:will not|won['’]t|no longer|never)\b/iu.test(quote);
}

function takeDeed(course: Course, deed: Deed, knowledge: CommitmentKnowledge): Course {
  if (isEnded(course)) return course;
  const change = (state: CommitmentState, days: DayInterval): Course => ({
    ...course,
    changes: [...course.changes, { state, days, reports: [deed.report] }],
  });
  if (isAfterMaking(deed.report, course) && course.promises.some((promise) => speaksOf(deed, promise))) {
    // To withdraw troops keeps the promise to withdraw them, and breaks others.
    const verbs = new Set(course.promises.map(({ verb }) => verb));
    if (tellsBreak(deed, knowledge, 'break', verbs)) return change('broken', doneOn(deed.report));
    if (tellsBreak(deed, knowledge, 'postpone', verbs)) return change('superseded', doneOn(deed.report));
  }
  return keeps(deed, course) ? change('kept', doneOn(deed.report)) : course;
}

/** A later report of the same promise tells it again; one with another day takes its place. */
function takePromise(courses: readonly Course[], promise: Pledge): readonly Course[] {
  const at = courses.findLastIndex(
    (course) => !isEnded(course) && course.promises.some((other) => isSameDeed(other, promise)),
  );
  const course = courses[at];
  const fresh: Course = { promises: [promise], due: promise.due, changes: [] };
  if (course === undefined) return [...courses, fresh];
  if (course.due === null || promise.due === null || isSameDue(course.due, promise.due))
    return courses.with(at, {
      ...course,
      promises: [...course.promises, promise],
      due: course.due ?? promise.due,
    });
  const days = promise.report.reported;
  const replaced = {
    ...course,
    changes: [{ state: 'superseded' as const, days, reports: [promise.report] }],
  };
  return [...courses.with(at, replaced), fresh];
}

/** Two ways to say one day: "by the end of March", "on 28 March". */
function isSameDue(a: DayInterval, b: DayInterval): boolean {
  if (a.to !== null && b.to !== null && Math.abs(daysBetween(a.to, b.to)) <= nearDays) return true;
  return a.from === a.to || b.from === b.to ? intervalsOverlap(a, b) : false;
}

/** Due days that lie no farther apart mean the same: "within two months", told on two days. */
const nearDays = 7;

function takeDeeds(
  courses: readonly Course[],
  deeds: readonly Deed[],
  knowledge: CommitmentKnowledge,
): readonly Course[] {
  return courses.map((course) => deeds.reduce((taken, deed) => takeDeed(taken, deed, knowledge), course));
}

function runCourses(reports: readonly Report[], knowledge: CommitmentKnowledge): readonly Course[] {
  let courses: readonly Course[] = [];
  const byDay = Map.groupBy(orderReports(reports), ({ reported }) => surelyReported(reported));
  for (const ofDay of byDay.values()) {
    const read = ofDay.map((report) => ({ report, promise: readPromise(report, knowledge) }));
    const deeds = read.flatMap(({ report, promise }) =>
      promise === null ? [readDeed(report, knowledge)] : [],
    );
    // What was done that day may keep an older promise, before a new one of the same kind is made; then one of the day itself.
    courses = takeDeeds(courses, deeds, knowledge);
    for (const { promise } of read) if (promise !== null) courses = takePromise(courses, promise);
    const used = new Set(courses.flatMap(({ changes }) => changes.flatMap(({ reports: told }) => told)));
    const unused = deeds.filter(({ report }) => !used.has(report));
    courses = takeDeeds(courses, unused, knowledge);
  }
  return courses;
}

function isUnder(report: Report, on: Day): boolean {
  const { event, reported } = report;
  if (done.has(event.status)) return (event.occurred.to ?? surelyReported(reported)) <= on;
  return (reported.from ?? surelyReported(reported)) <= on;
}

function wordOf({ event: { trigger, evidence } }: Report): string {
  return evidence.quote.slice(trigger.start - evidence.span.start, trigger.end - evidence.span.start);
}

function toCommitment(course: Course, on: Day): Commitment {
  const first = firstOf(course);
  const { event, reported, id } = first.report;
  const dueDay = course.due?.to ?? null;
  const isOverdue = dueDay !== null && dueDay < on;
  const overdue: CommitmentChange[] =
    isOverdue && dueDay !== null
      ? [{ state: 'overdue', days: { from: dueDay, to: dueDay }, reports: [] }]
      : [];
  const last = course.changes.at(-1);
  const isLate = last?.state === 'kept' && dueDay !== null && (last.days.from ?? last.days.to ?? '') > dueDay;
  const end = last?.days.to ?? on;
  const made = reported.from ?? surelyReported(reported);
  const firmness = course.promises.map((promise) => promise.firmness);
  return {
    id,
    firmness: firmness.includes('promised')
      ? 'promised'
      : firmness.includes('announced')
        ? 'announced'
        : 'expected',
    by: event.actors,
    to: event.recipients,
    byCodes: first.by,
    toCodes: first.to,
    type: first.type,
    mode: first.mode,
    word: wordOf(first.report),
    due: course.due,
    state: last?.state ?? (isOverdue ? 'overdue' : 'open'),
    isLate,
    ageDays: made <= end ? daysBetween(made, end) : 0,
    made: course.promises.map((promise) => promise.report),
    changes: last === undefined ? overdue : isLate ? [...overdue, ...course.changes] : course.changes,
  };
}

/** In the order in which they were first told; the same for any order of the reports. */
export function workOutCommitments(
  reports: readonly Report[],
  knowledge: CommitmentKnowledge,
  { on }: CommitmentOptions,
): readonly Commitment[] {
  const courses = runCourses(
    reports.filter((report) => isUnder(report, on)),
    knowledge,
  );
  return courses
    .map((course) => toCommitment(course, on))
    .toSorted((a, b) => compareText(orderDay(a), orderDay(b)) || compareText(a.id, b.id));
}

function orderDay({ made }: Commitment): Day {
  const [first] = made;
  return first === undefined ? '' : surelyReported(first.reported);
}
