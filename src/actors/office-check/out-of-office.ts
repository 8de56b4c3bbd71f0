// Reads "President Silva said on Tuesday" where she left long before, or came into office only later.
// Leaves "President Silva signed it in 2011", "then-President Silva", titles in quotation marks, and days around a change alone.

import type { Tenure } from '../../tables/index.ts';
import type { Problem } from '../../text/index.ts';
import { daysBetween } from '../../time/index.ts';
import type { OfficeReading } from './check-offices.ts';
import { isQuoted, tellTime } from './tells-past.ts';
import { isAccountedFor, isHeldNear, type KnownDays, termsOf } from './terms.ts';
import type { TitledPerson } from './titled-person.ts';

/** News tells of the last weeks of a holder, and gives the elected their title before they have it. */
const near = { before: 90, after: 60 };
/** Who left so long ago is told of as history where nothing speaks of today. */
const daysOfHistory = 5500;

/** One problem for each such title. */
export function findOutOfOffice(reading: OfficeReading): readonly Problem[] {
  return reading.titled.flatMap((each) => problemOf(each, reading) ?? []);
}

function problemOf(each: TitledPerson, { days, context }: OfficeReading): Problem | null {
  const { tables, analysis } = context;
  if (each.tone !== 'holds') return null;
  const terms = termsOf(each.personId, each, tables);
  if (terms.length === 0 || terms.some((term) => term.shared || isHeldNear(term, days, near))) return null;
  if (!terms.some(({ officeId }) => isAccountedFor(each.personId, officeId, days, tables))) return null;
  const left = terms.findLast(({ to }) => to !== null && to < days.from);
  const term = left ?? terms[0];
  if (term === undefined || isToldOfOtherDays(each, left, days, context)) return null;
  const quote = analysis.text.slice(each.span.start, each.span.end);
  const when =
    left === undefined ? `came to that office only on ${term.from}` : `left that office by ${left.to}`;
  const message = `The article says “${quote}”, but ${each.person.name} ${when} (${term.id}).`;
  return { ruleId: left === undefined ? 'office-not-yet' : 'office-left', message, span: each.span };
}

function isToldOfOtherDays(
  { person }: TitledPerson,
  left: Tenure | undefined,
  days: KnownDays,
  context: OfficeReading['context'],
): boolean {
  const time = tellTime(person, context);
  if (isQuoted(person, context) || time === 'past' || time === 'thought') return true;
  // "President Silva's ban" outlasts her.
  if (/^['’]s?\b/u.test(context.folded.slice(person.core.end, person.core.end + 2))) return true;
  return time === 'open' && left?.to != null && daysBetween(left.to, days.from) > daysOfHistory;
}
