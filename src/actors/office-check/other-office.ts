// Reads "Prime Minister Silva" of a president, and "Chilean President Silva" of a Peruvian one.
// Leaves those alone whose words may name an office that the tables do not have: "President Silva" of a region or a bank.

import type { Problem } from '../../text/index.ts';
import type { ReadingContext } from '../reading-context.ts';
import { sharesName } from './namesakes.ts';
import type { OfficeReading } from './office-reading.ts';
import { sayTerm } from './say-term.ts';
import { isQuoted, tellTime } from './tells-past.ts';
import { holderTerm, isHeldNear, isHeldThroughout, type KnownDays, otherHolder, termsOf } from './terms.ts';
import type { TitledPerson } from './titled-person.ts';

const ruleId = 'office-wrong';

/** Offices of which a state has one holder, so that another's name beside the title is a mistake, or a claim. */
const soleRoles: ReadonlySet<string> = new Set([
  'president',
  'prime-minister',
  'premier',
  'chancellor',
  'foreign-minister',
  'defence-minister',
  'interior-minister',
]);

/** Heads of all states are known, so that a state without such an office has none. */
const headTitles = /^(?:president|prime minister|premier|chancellor)$/iu;
const headRoles: ReadonlySet<string> = new Set(['president', 'prime-minister', 'premier', 'chancellor']);

/** One problem for each such title. */
export function findOtherOffice(reading: OfficeReading): readonly Problem[] {
  return reading.titled.flatMap((each) => problemOf(each, reading) ?? []);
}

function problemOf(each: TitledPerson, { days, context }: OfficeReading): Problem | null {
  const { tables, analysis } = context;
  if (each.tone !== 'holds' || termsOf(each.personId, each, tables).length > 0) return null;
  if (hasLikeOffice(each, days, context) || isQuoted(each.person, context)) return null;
  const time = tellTime(each.person, context);
  if (time === 'past' || time === 'thought') return null;
  const proof = proofBySeat(each, { days, context }) ?? proofByOwnOffice(each, { days, context });
  if (proof === null || sharesName(each.person, context)) return null;
  const quote = analysis.text.slice(each.span.start, each.span.end);
  const message = `The article says “${quote}”, but ${each.person.name} is not known to have held that office; ${proof}.`;
  return { ruleId, message, span: each.span };
}

type Looked = Pick<OfficeReading, 'days' | 'context'>;

/** Somebody else holds the office of that state. */
function proofBySeat(each: TitledPerson, { days, context: { tables } }: Looked): string | null {
  const country = each.country ?? tables.persons.get(each.personId)?.country;
  const officeId = [...each.officeIds].find((id) => {
    const office = tables.offices.get(id);
    return office !== undefined && office.country === country && soleRoles.has(office.role);
  });
  if (officeId === undefined) return null;
  const holder = tables.persons.get(otherHolder(each.personId, officeId, days, tables) ?? '');
  const term = holderTerm(officeId, days, tables);
  const seat = term === undefined ? tables.offices.get(officeId)?.name : sayTerm(term, tables);
  return holder === undefined ? null : `on its day ${holder.name} does (${seat})`;
}

/** The state has no such head, and the person heads it, or another one, by another name: "President" of a premier. */
function proofByOwnOffice(each: TitledPerson, { days, context: { tables } }: Looked): string | null {
  if (!headTitles.test(each.title)) return null;
  const country = each.country ?? tables.persons.get(each.personId)?.country;
  const isKnown = [...each.officeIds].some((id) => tables.offices.get(id)?.country === country);
  if (isKnown || !tables.states.has(country ?? '')) return null;
  const own = (tables.tenuresByPerson.get(each.personId) ?? []).find(
    (term) => isHeldThroughout(term, days) && headRoles.has(tables.offices.get(term.officeId)?.role ?? ''),
  );
  return own === undefined ? null : `on its day ${each.person.name} holds another (${sayTerm(own, tables)})`;
}

/** How long after an office its title may still be given for another's, in days. */
const daysOfTitle = 365;

/** True where the person held an office of the same word: "President" of the European Council, "Minister" of state. */
function hasLikeOffice(
  { personId, title, country }: TitledPerson,
  days: KnownDays,
  { tables }: ReadingContext,
): boolean {
  const words = title.toLowerCase();
  return (tables.tenuresByPerson.get(personId) ?? []).some((term) => {
    const { officeId } = term;
    if (!isHeldNear(term, days, { before: 0, after: daysOfTitle })) return false;
    const office = tables.offices.get(officeId);
    if (office === undefined || (country !== null && soleRoles.has(office.role))) return false;
    const names = [office.name, ...office.titles, ...(tables.roles.get(office.role)?.words ?? [])];
    return names.some((name) => new RegExp(`\\b${words.replaceAll(/[^\p{L} ]/gu, '.')}\\b`, 'iu').test(name));
  });
}
