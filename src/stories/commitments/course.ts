// A commitment while reports are taken into account one after the other.

import { type DayInterval, daysBetween } from '../../time/index.ts';
import { surelyReported } from '../reports/order-reports.ts';
import type { Report } from '../reports/types.ts';
import { formOf } from './form-of.ts';
import type { CommitmentChange, CommitmentState, NearOutcome, Pledge } from './types.ts';

export interface Course {
  readonly promises: readonly Pledge[];
  /** Those of them that differ in what deeds are matched by. */
  readonly forms: readonly Pledge[];
  readonly due: DayInterval | null;
  readonly changes: readonly CommitmentChange[];
  /** Reports that it was not done so far: "has not reopened its embassy". */
  readonly denials: readonly Report[];
  /** Later acts that keep a part of it, or may. */
  readonly near: readonly NearOutcome[];
}

/** A course that begins with a promise. */
export function beginCourse(promise: Pledge): Course {
  return { promises: [promise], forms: [promise], due: promise.due, changes: [], denials: [], near: [] };
}

/** The same promise told again. */
export function tellAgain(course: Course, promise: Pledge): Course {
  const form = formOf(promise);
  const isKnown = course.forms.some((other) => formOf(other) === form);
  return {
    ...course,
    promises: [...course.promises, promise],
    forms: isKnown ? course.forms : [...course.forms, promise],
    due: course.due ?? promise.due,
  };
}

/** The course with what became of it. */
export function endCourse(course: Course, state: CommitmentState, days: DayInterval, report: Report): Course {
  return { ...course, changes: [...course.changes, { state, days, reports: [report] }] };
}

/** The course with an act that keeps a part of it, or may; of each article once, though its words and an act both tell it. */
export function tellNear(course: Course, how: NearOutcome['how'], report: Report): Course {
  const { articleId } = report.event.evidence;
  const isKnown = course.near.some(
    (outcome) => outcome.how === how && outcome.report.event.evidence.articleId === articleId,
  );
  return isKnown ? course : { ...course, near: [...course.near, { how, report }] };
}

export function isEnded({ changes }: Course): boolean {
  return changes.length > 0;
}

/** False where people say that the article does not end it. */
export function mayEnd({ promises }: Course, articleId: string): boolean {
  return !promises.some(({ notEndedBy }) => notEndedBy?.has(articleId) === true);
}

/** The promise that was told first. */
export function firstOf({ promises }: Course): Pledge {
  const [first] = promises;
  if (first === undefined) throw new TypeError('a commitment rests on at least one promise');
  return first;
}

/** The first and the last day on which the deed of a report may have been done. */
export function doneOn({ event, reported }: Report): DayInterval {
  return { from: event.occurred.from, to: event.occurred.to ?? surelyReported(reported) };
}

/** Statuses of a deed that is done, or that goes on. */
export const doneStatuses: ReadonlySet<string> = new Set(['happened', 'ongoing']);

/** An article that may be of any day of so long a time tells nothing of what came before it and what after. */
const longestDating = 31;

/** True where nobody knows when it was made. */
export function isUndated(course: Course): boolean {
  const { from, to } = firstOf(course).report.reported;
  return from === null || to === null || daysBetween(from, to) > longestDating;
}

/** True for a deed told, and done, no earlier than the promise was made, or may have been where no day of that is known. */
export function isAfterMaking(report: Report, course: Course): boolean {
  const first = firstOf(course).report;
  const isOwnArticle = report.event.evidence.articleId === first.event.evidence.articleId;
  if (isOwnArticle && first.event.status !== 'background') return false;
  const made = first.reported.from ?? '';
  const { from, to } = doneOn(report);
  // A sum that began before the promise ("since 2021") does not tell that the promise was kept.
  if (from !== null && from < made && from !== to) return false;
  if ((to ?? '') < made) return false;
  const told = isUndated(course) ? made : surelyReported(first.reported);
  return surelyReported(report.reported) >= told;
}
