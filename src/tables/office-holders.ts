// Who held an office that dates an article, by the names under which news speaks of them.

import { indexPhrases, type PhraseIndex } from '../text/index.ts';
import type { DayInterval } from '../time/index.ts';
import type { Office, Person, Role, Tenure } from './actor-rows.ts';
import { foldName } from './fold-name.ts';

/** A person with the offices held: words for the office in lower case, and the days. */
export interface OfficeHolder {
  /** Surnames and full names as written, with and without their accents. */
  readonly names: readonly string[];
  readonly terms: readonly { readonly titles: readonly string[]; readonly days: DayInterval }[];
}

/** The rows of the actors' tables that tell of holders. */
export interface HolderRows {
  readonly persons: ReadonlyMap<string, Person>;
  readonly roles: ReadonlyMap<string, Role>;
  readonly offices: ReadonlyMap<string, Office>;
  readonly tenuresByPerson: ReadonlyMap<string, readonly Tenure[]>;
}

/** Offices that change hands so seldom and are named so often that they date an article. */
const datingRoles: ReadonlySet<string> = new Set([
  'president',
  'vice-president',
  'prime-minister',
  'premier',
  'chancellor',
  'foreign-minister',
  'secretary-of-state',
  'secretary-general',
  'defence-minister',
  'finance-minister',
  'interior-minister',
  'attorney-general',
  'homeland-security-secretary',
  'commerce-secretary',
  'national-security-adviser',
  'intelligence-chief',
  'fbi-director',
  'foreign-policy-chief',
  'house-speaker',
]);

/** All holders in the order of the tenures, and an index of their names. */
export interface OfficeHolders {
  readonly all: readonly OfficeHolder[];
  readonly byName: PhraseIndex<OfficeHolder>;
}

function holderOf(person: Person, tenures: readonly Tenure[], { roles, offices }: HolderRows): OfficeHolder {
  const terms = tenures.flatMap(({ officeId, from, to }) => {
    const office = offices.get(officeId);
    const role = roles.get(office?.role ?? '');
    if (office === undefined || !datingRoles.has(office.role)) return [];
    const titles = [...(role?.words ?? []), ...office.titles].map((title) => title.toLowerCase());
    return [{ titles: [...new Set(titles)], days: { from, to } }];
  });
  const names = [person.name, ...person.aliases, ...person.short].flatMap((name) => [name, foldName(name)]);
  return { names: [...new Set(names)], terms };
}

/** Those of the actors' tables who held an office that dates an article. */
export function listHolders(rows: HolderRows): OfficeHolders {
  const all = [...rows.tenuresByPerson].flatMap(([personId, tenures]) => {
    const person = rows.persons.get(personId);
    return person === undefined ? [] : [holderOf(person, tenures, rows)];
  });
  const dating = all.filter(({ terms }) => terms.length > 0);
  return { all: dating, byName: indexPhrases(dating, ({ names }) => names) };
}
