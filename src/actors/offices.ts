// Looks up who held which office on the days on which an article may have appeared.

import type { ActorTables, Office, Tenure } from '../tables/index.ts';
import { type DayInterval, daysBetween } from '../time/index.ts';

/** True where the tenure covers some day of the interval; false where the article's day is wholly unknown. */
export function isHeldDuring(tenure: Tenure, days: DayInterval): boolean {
  if (days.from === null && days.to === null) return false;
  const startsInTime = days.to === null || tenure.from <= days.to;
  return startsInTime && (days.from === null || tenure.to === null || days.from <= tenure.to);
}

/** The offices that a person holds on the article's day, in the order of their ids. */
export function officesOf(personId: string, days: DayInterval, tables: ActorTables): readonly Office[] {
  return (tables.tenuresByPerson.get(personId) ?? [])
    .filter((tenure) => isHeldDuring(tenure, days))
    .flatMap((tenure) => tables.offices.get(tenure.officeId) ?? []);
}

/** The one person who holds the office on the article's day; null where nobody or several may. */
export function holderOf(officeId: string, days: DayInterval, tables: ActorTables): string | null {
  const held = (tables.tenuresByOffice.get(officeId) ?? []).filter((tenure) => isHeldDuring(tenure, days));
  const persons = new Set(held.map((tenure) => tenure.personId));
  return persons.size === 1 ? (held[0]?.personId ?? null) : null;
}

/** True where the person ever held an office whose words these are: the role, or a role of its country. */
export function everHeldRole(personId: string, roleId: string, tables: ActorTables): boolean {
  return (tables.tenuresByPerson.get(personId) ?? []).some(
    (tenure) => tables.offices.get(tenure.officeId)?.role === roleId,
  );
}

/** The days from the end of a tenure to the article; 0 while it lasts, and never negative. */
export function distanceFrom(tenure: Tenure, days: DayInterval): number {
  if (isHeldDuring(tenure, days)) return 0;
  const day = days.to ?? days.from;
  if (day === null) return tenure.to === null ? 0 : Number.MAX_SAFE_INTEGER;
  const edge = tenure.from > day ? tenure.from : (tenure.to ?? day);
  return Math.abs(daysBetween(edge, day));
}
