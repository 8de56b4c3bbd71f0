// A course of reports as the commitment that it tells of, on a day.

import type { ActorReference } from '../../record/index.ts';
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

/** An article whose headline leaves the condition out tells it all the same; one that tells of none promises without it. */
function isConditional({ promises }: Course): boolean {
  const byArticle = Map.groupBy(promises, ({ report }) => report.event.evidence.articleId);
  return [...byArticle.values()].every((told) => told.some(({ condition }) => condition !== null));
}

function conditionOf(course: Course, lead: Pledge): Commitment['condition'] {
  if (!isConditional(course)) return undefined;
  return (
    lead.condition ?? course.promises.find(({ condition }) => condition !== null)?.condition ?? undefined
  );
}

function codeOf({ country, actorId }: ActorReference): string | null {
  return country ?? actorId;
}

/** Those whom the act names, and for each code of the side that none of them has the first who has it in its article. */
function shownSide(
  { report: { event }, beside = [] }: Pledge,
  own: readonly ActorReference[],
  codes: readonly string[],
): readonly ActorReference[] {
  const others = [...event.actors, ...event.recipients, ...beside];
  const isKnown = (code: string) => own.some((reference) => codeOf(reference) === code);
  const added = codes.flatMap((code) =>
    isKnown(code) ? [] : (others.find((reference) => codeOf(reference) === code) ?? []),
  );
  return [...own, ...added];
}

export function toCommitment(course: Course, on: Day): Commitment {
  const first = firstOf(course);
  const lead = leadOf(course);
  const last = course.changes.at(-1);
  const dueDay = course.due?.to ?? null;
  const isLate = last?.state === 'kept' && dueDay !== null && (last.days.from ?? last.days.to ?? '') > dueDay;
  const condition = conditionOf(course, lead);
  const isDue = last === undefined ? condition === undefined : isLate;
  const overdue = isDue ? overdueChanges(course, on) : [];
  const end = last?.days.to ?? on;
  const made = surelyReported(first.report.reported);
  return {
    id: first.report.id,
    firmness: lead.firmness,
    by: shownSide(lead, lead.report.event.actors, lead.by),
    to: shownSide(lead, lead.report.event.recipients, lead.to),
    byCodes: lead.by,
    toCodes: lead.to,
    type: lead.type,
    mode: lead.mode,
    word: wordOf(lead.report),
    due: course.due,
    ...(condition === undefined ? {} : { condition }),
    state: last?.state ?? (overdue.length > 0 ? 'overdue' : 'open'),
    isLate,
    toldDays: first.report.reported,
    ageDays: made <= end ? daysBetween(made, end) : 0,
    lead: lead.report,
    made: course.promises.map((promise) => promise.report),
    changes: [...overdue, ...course.changes],
    ...(last === undefined && course.near.length > 0 ? { nearOutcomes: course.near } : {}),
  };
}
