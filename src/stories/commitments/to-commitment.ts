// A course of reports as the commitment that it tells of, on a day.

import { type Day, daysBetween } from '../../time/index.ts';
import { surelyReported } from '../reports/order-reports.ts';
import type { Report } from '../reports/types.ts';
import { type Course, firstOf } from './course.ts';
import type { Commitment, CommitmentChange, Firmness, Pledge } from './types.ts';

const firmest: readonly Firmness[] = ['promised', 'announced', 'expected'];

/** The first of the firmest promises: it says best what was promised. */
function leadOf(course: Course): Pledge {
  const rank = ({ firmness }: Pledge) => firmest.indexOf(firmness);
  const [lead = firstOf(course)] = course.promises.toSorted((a, b) => rank(a) - rank(b));
  return lead;
}

function wordOf({ event: { trigger, evidence } }: Report): string {
  return evidence.quote.slice(trigger.start - evidence.span.start, trigger.end - evidence.span.start);
}

/** The day has passed; the reports that say so, if any do. */
function overdueChanges({ due, denials }: Course, on: Day): readonly CommitmentChange[] {
  const day = due?.to ?? null;
  if (day === null || day >= on) return [];
  const reports = denials.filter(({ reported }) => surelyReported(reported) >= day);
  return [{ state: 'overdue', days: { from: day, to: day }, reports }];
}

export function toCommitment(course: Course, on: Day): Commitment {
  const first = firstOf(course);
  const lead = leadOf(course);
  const last = course.changes.at(-1);
  const dueDay = course.due?.to ?? null;
  const isLate = last?.state === 'kept' && dueDay !== null && (last.days.from ?? last.days.to ?? '') > dueDay;
  const overdue = last === undefined || isLate ? overdueChanges(course, on) : [];
  const end = last?.days.to ?? on;
  const made = surelyReported(first.report.reported);
  return {
    id: first.report.id,
    firmness: lead.firmness,
    by: lead.report.event.actors,
    to: lead.report.event.recipients,
    byCodes: lead.by,
    toCodes: lead.to,
    type: lead.type,
    mode: lead.mode,
    word: wordOf(lead.report),
    due: course.due,
    state: last?.state ?? (overdue.length > 0 ? 'overdue' : 'open'),
    isLate,
    ageDays: made <= end ? daysBetween(made, end) : 0,
    lead: lead.report,
    made: course.promises.map((promise) => promise.report),
    changes: [...overdue, ...course.changes],
  };
}
