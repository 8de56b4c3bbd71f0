// Turns the tenures of the actors' tables into what the clue of offices reads.

import type { ActorTables } from '../../tables/index.ts';
import type { OfficeHolder } from './clues/offices.ts';
import { datedPart } from './dated-part.ts';

/** What is wanted of the actors' tables. */
export type OfficeTables = Pick<ActorTables, 'persons' | 'roles' | 'offices' | 'tenuresByPerson'>;

/** Offices that change hands so seldom and are named so often that they date an article. */
const datingRoles: ReadonlySet<string> = new Set([
  'president',
  'prime-minister',
  'chancellor',
  'foreign-minister',
  'secretary-of-state',
  'secretary-general',
  'defence-minister',
]);

/** Those who held such an office and are named in the dated part of a text. */
export function listOfficeHolders(whole: string, tables: OfficeTables): readonly OfficeHolder[] {
  const text = datedPart(whole);
  const holders: OfficeHolder[] = [];
  for (const [personId, tenures] of tables.tenuresByPerson) {
    const person = tables.persons.get(personId);
    if (person === undefined) continue;
    const names = [person.name, ...person.aliases, ...person.short];
    if (!names.some((name) => text.includes(name))) continue;
    const terms = tenures.flatMap(({ officeId, from, to }) => {
      const role = tables.roles.get(tables.offices.get(officeId)?.role ?? '');
      if (role === undefined || !datingRoles.has(role.id)) return [];
      return [{ titles: role.words.map((word) => word.toLowerCase()), days: { from, to } }];
    });
    if (terms.length > 0) holders.push({ names, terms });
  }
  return holders;
}
