// Whether a report tells that a promise was kept: "delivered the tanks" after "will deliver tanks".
// Not a meeting half a year after the announced one, what was done before the promise, nor a part of what was promised.

import { daysBetween } from '../../../time/index.ts';
import { sentenceAround } from '../../reports/sentences.ts';
import type { Report } from '../../reports/types.ts';
import { type Course, doneOn, doneStatuses, firstOf, isAfterMaking } from '../course.ts';
import type { CommitmentKnowledge } from '../knowledge.ts';
import { isSameDeed, mayBeSameDeed } from '../match-deeds.ts';
import type { Deed, NearOutcome } from '../types.ts';
import { tellsOtherWaits } from './other-waits.ts';
import { isAtSide } from './same-meeting.ts';

/** A meeting so many days after the announced day is another one; without a day, so many after the announcement. */
const meetingDelayDays = 31;
const undatedMeetingDays = 183;

function isThatMeeting(report: Report, course: Course): boolean {
  const { from, to } = doneOn(report);
  const made = firstOf(course).report.reported.to;
  const day = from ?? to;
  if (day === null) return true;
  if (course.due?.to != null) return daysBetween(course.due.to, day) <= meetingDelayDays;
  const within = course.promises.every(isAtSide) ? meetingDelayDays : undatedMeetingDays;
  return made === null || daysBetween(made, day) <= within;
}

/** "Withdrew some of its guns", and one of two who both promised to: a beginning, not the deed. */
function isPart(deed: Deed, promise: Deed): boolean {
  const { by, type, tellsPart, tellsEach } = promise;
  if (type === 'CONSULT') return false;
  if ((deed.tellsPart && !tellsPart) || leavesOtherWaiting(deed, promise)) return true;
  return tellsEach && !by.every((code) => deed.by.includes(code));
}

function leavesOtherWaiting({ by, report: { event, text } }: Deed, { by: promised }: Deed): boolean {
  if (promised.length < 2 || promised.every((code) => by.includes(code))) return false;
  const { start, end } = sentenceAround(text, event.evidence.span);
  return tellsOtherWaits(text.slice(Math.max(start, event.trigger.end), end));
}

/** Done, told as such, and no earlier than the promise. */
function mayBeKeeping(deed: Deed, course: Course): boolean {
  const { event } = deed.report;
  const isTold =
    doneStatuses.has(event.status) || (event.status === 'background' && event.occurredBasis !== 'inferred');
  if (!isTold || event.act !== null || event.type === 'REJECT' || !isAfterMaking(deed.report, course))
    return false;
  return firstOf(course).type !== 'CONSULT' || isThatMeeting(deed.report, course);
}

/** Done on the very day that was promised: so few words need agree as for what may be its keeping. */
function isOnItsDay({ report }: Deed, { due }: Course): boolean {
  const { from, to } = doneOn(report);
  return from !== null && from === to && due !== null && due.from === from && due.to === to;
}

/**
 * By its words and its days: whether it keeps the promise, a part of it ("six of the 26 tanks"), or perhaps ("sent blankets for a school", where
 * "generators and blankets for camps" were promised). Null for an act of another matter.
 */
export function howKept(
  deed: Deed,
  course: Course,
  knowledge: CommitmentKnowledge,
): 'kept' | NearOutcome['how'] | null {
  if (!mayBeKeeping(deed, course)) return null;
  const same = course.forms.filter((promise) => isSameDeed(promise, deed, knowledge));
  if (same.some((promise) => !isPart(deed, promise))) return 'kept';
  if (same.length > 0) return 'in part';
  const near = course.forms.filter((promise) => mayBeSameDeed(promise, deed, knowledge));
  if (near.length === 0) return null;
  return isOnItsDay(deed, course) && !near.some((promise) => isPart(deed, promise)) ? 'kept' : 'perhaps';
}
