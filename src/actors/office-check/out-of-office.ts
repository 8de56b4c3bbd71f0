// Reads "President Silva said on Tuesday" where she left long before, or came into office only later.
// Leaves "President Silva signed it in 2011", "then-President Silva", titles in quotation marks, and days around a change alone.

import type { Tenure } from '../../tables/index.ts';
import type { Problem } from '../../text/index.ts';
import { daysBetween } from '../../time/index.ts';
import type { Draft } from '../draft.ts';
import type { ReadingContext } from '../reading-context.ts';
import { isActing } from './is-acting.ts';
import { sharesName } from './namesakes.ts';
import type { OfficeReading } from './office-reading.ts';
import { sayTerm } from './say-term.ts';
import { isQuoted, tellTime } from './tells-past.ts';
import { isAccountedFor, isHeldNear, type KnownDays, termsOf } from './terms.ts';
import type { TitledPerson } from './titled-person.ts';

/** News tells of the last weeks of a holder, and gives the elected their title before they have it. */
const near = { before: 90, after: 60 };
/** Who left so long ago is told of as history where nothing speaks of today. */
const daysOfHistory = 5500;
/** The headline and the first sentences tell the news; what comes later may be its background. */
const sentencesOfLead = 4;
/** There, those who left keep their titles by custom. */
const titleKeeper = 'USA';

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
  if (sharesName(each.person, context)) return null;
  const quote = analysis.text.slice(each.span.start, each.span.end);
  const when =
    left === undefined ? `came to that office only on ${term.from}` : `left that office by ${left.to}`;
  const message = `The article says “${quote}”, but ${each.person.name} ${when} (${sayTerm(term, tables)}).`;
  return { ruleId: left === undefined ? 'office-not-yet' : 'office-left', message, span: each.span };
}

function isToldOfOtherDays(
  { person, personId }: TitledPerson,
  left: Tenure | undefined,
  days: KnownDays,
  context: ReadingContext,
): boolean {
  const time = tellTime(person, context);
  if (isQuoted(person, context) || time === 'past' || time === 'thought') return true;
  // "President Silva's ban" outlasts her.
  if (/^['’]s?\b/u.test(context.folded.slice(person.core.end, person.core.end + 2))) return true;
  if (left?.to == null) return false;
  const isKept = context.tables.persons.get(personId)?.country === titleKeeper;
  if (isKept && !isActing(person, context)) return true;
  return time === 'open' && (!isInLead(person, context) || daysBetween(left.to, days.from) > daysOfHistory);
}

function isInLead({ core }: Draft, { analysis }: ReadingContext): boolean {
  return core.start < (analysis.sentences[sentencesOfLead - 1]?.end ?? analysis.text.length);
}
