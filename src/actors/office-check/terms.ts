// What the tables know of a person in the office that a text gives: held on the days of the article, before, later, or never.

import type { ActorTables, Tenure } from '../../tables/index.ts';
import { addDays, type DayInterval } from '../../time/index.ts';
import { holderOf, isHeldDuring } from '../offices.ts';

/** Days that are known at both ends. */
export interface KnownDays {
  readonly from: string;
  readonly to: string;
}

/** An office as a text names it. */
export interface NamedOffice {
  readonly officeIds: ReadonlySet<string>;
  /** Null where the text names no state. */
  readonly country: string | null;
}

/** The person's terms in any office that the words may name. */
export function termsOf(
  personId: string,
  { officeIds, country }: NamedOffice,
  tables: ActorTables,
): readonly Tenure[] {
  return (tables.tenuresByPerson.get(personId) ?? []).filter(({ officeId }) => {
    const held = tables.offices.get(officeId);
    return officeIds.has(officeId) && (country === null || held?.country === country);
  });
}

/** True where the term covers all days, whichever of the days it may have begun or ended on. */
export function isHeldThroughout({ stated, from, to }: Tenure, days: KnownDays): boolean {
  // A month or a year may have begun on its last day, and ended on its first.
  const begun =
    stated.from.length < from.length
      ? stated.from < days.from.slice(0, stated.from.length)
      : from < days.from;
  const ended = stated.to === '' ? '9999' : stated.to;
  const lasts =
    to === null || ended.length === to.length ? ended > days.to : ended > days.to.slice(0, ended.length);
  return begun && lasts;
}

/** True where somebody held the office on one of the days, or soon before or after. */
export function isHeldNear(
  tenure: Tenure,
  days: KnownDays,
  near: { readonly before: number; readonly after: number },
): boolean {
  return isHeldDuring(tenure, { from: addDays(days.from, -near.after), to: addDays(days.to, near.before) });
}

/** The one other person who holds the office on the days; null where nobody or several may, or the tables do not say. */
export function otherHolder(
  personId: string,
  officeId: string,
  days: DayInterval,
  tables: ActorTables,
): string | null {
  const holder = holderOf(officeId, days, tables);
  return holder === personId ? null : holder;
}

/** True where the tables account for the days of the office: by one other holder, or by a gap that they know the reason of. */
export function isAccountedFor(
  personId: string,
  officeId: string,
  days: KnownDays,
  tables: ActorTables,
): boolean {
  const gaps = (tables.gapsByOffice.get(officeId) ?? []).filter(
    ({ from, to }) => from <= days.to && (to === null || to >= days.from),
  );
  if (gaps.some(({ reason }) => reason === 'unknown')) return false;
  const held = (tables.tenuresByOffice.get(officeId) ?? []).filter((tenure) => isHeldDuring(tenure, days));
  return held.every((tenure) => tenure.personId !== personId) && (held.length > 0 || gaps.length > 0);
}

/** The row of a holder on the days, as a reason to be shown. */
export function holderTerm(officeId: string, days: DayInterval, tables: ActorTables): Tenure | undefined {
  return (tables.tenuresByOffice.get(officeId) ?? []).find((tenure) => isHeldDuring(tenure, days));
}
