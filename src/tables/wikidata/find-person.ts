// Finds the person of our tables whom Wikidata speaks of, by QID or by name and country, or drafts a row for a new one.

import type { ActorTables } from '../actors.ts';
import { foldName } from '../fold-name.ts';
import type { Holding, PersonDraft } from './types.ts';

/** Ids of persons by QID, by folded name and country, and all ids. */
export interface KnownPersons {
  readonly byQid: Map<string, string>;
  readonly byName: Map<string, string>;
  readonly ids: Set<string>;
}

/** Enters a person who is new, so that the next holding of the same one finds the row. */
export function enterPerson(known: KnownPersons, { id, wikidata }: PersonDraft): void {
  known.byQid.set(wikidata, id);
  known.ids.add(id);
}

export interface FoundPerson {
  readonly id: string;
  /** The row of a person who is new; null where our tables know the person. */
  readonly draft: PersonDraft | null;
}

const nameKey = (name: string, country: string): string => `${country} ${foldName(name).toLowerCase()}`;

/** The index of all persons of the tables. */
export function knownPersons({ persons }: ActorTables): KnownPersons {
  const known: KnownPersons = { byQid: new Map(), byName: new Map(), ids: new Set(persons.keys()) };
  for (const { id, name, aliases, country, wikidata } of persons.values()) {
    if (wikidata !== null) known.byQid.set(wikidata, id);
    for (const each of [name, ...aliases]) known.byName.set(nameKey(each, country), id);
  }
  return known;
}

/** The person of the holding; null for a new one without a gender. */
export function findPerson(holding: Holding, known: KnownPersons): FoundPerson | null {
  const { qid, name, aliases, country, gender } = holding;
  const named = [name, ...aliases].map((each) => known.byName.get(nameKey(each, country)));
  const id = known.byQid.get(qid) ?? named.find((each) => each !== undefined);
  if (id !== undefined) return { id, draft: null };
  if (gender === null) return null;
  const draft = draftPerson(holding, gender, known.ids);
  return { id: draft.id, draft };
}

/** No short name: which of a person's names news uses alone, only a reader can tell. */
function draftPerson(
  { qid, name, aliases, country }: Holding,
  gender: 'f' | 'm',
  ids: ReadonlySet<string>,
): PersonDraft {
  const slug = foldName(name)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
  const plain = `person:${slug}`;
  const id = slug === '' || ids.has(plain) ? `${plain}-${qid.toLowerCase()}` : plain;
  return {
    id,
    name,
    aliases: aliases.join('|'),
    short: '',
    country,
    gender,
    sector: '',
    wikidata: qid,
  };
}
