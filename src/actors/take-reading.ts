// Turns one reading of the lexicon into what a draft says: kind, name, country and sector as far as the row knows them.

import type { ActorTables, LexiconEntry } from '../tables/index.ts';
import type { Draft } from './draft.ts';

/** The draft with this reading as its only one; offices and their days are added later. */
export function takeReading(draft: Draft, entry: LexiconEntry, tables: ActorTables): Draft {
  const taken: Draft = { ...draft, source: entry.kind, readings: [entry] };
  switch (entry.kind) {
    case 'state':
    case 'adjective':
    case 'people':
    case 'capital':
    case 'seat':
      return takeState(taken, entry, tables);
    case 'organisation':
      return takeOrganisation(taken, entry.id, tables);
    case 'person':
    case 'short':
      return takePerson(taken, entry.id, tables);
    case 'office': {
      const office = tables.offices.get(entry.id);
      return {
        ...taken,
        kind: 'person',
        name: office?.name ?? draft.name,
        country: office?.country ?? null,
        sector: office?.sector ?? null,
        officeId: entry.id,
        roleId: office?.role ?? null,
      };
    }
    case 'role':
      return {
        ...taken,
        kind: 'person',
        sector: tables.roles.get(entry.id)?.sector ?? null,
        roleId: entry.id,
      };
    case 'agent':
      return { ...taken, kind: 'group', sector: entry.id };
    case 'place':
      return takePlace(taken, entry.id, tables);
  }
}

export function takePerson(draft: Draft, personId: string, tables: ActorTables): Draft {
  const person = tables.persons.get(personId);
  if (person === undefined) return draft;
  const { name, country, sector } = person;
  return { ...draft, kind: 'person', actorId: personId, name, country, sector };
}

function takeState(draft: Draft, entry: LexiconEntry, tables: ActorTables): Draft {
  const state = tables.states.get(entry.id);
  const isPeople = entry.kind === 'people';
  return {
    ...draft,
    kind: isPeople ? 'group' : 'state',
    actorId: isPeople ? null : entry.id,
    name: isPeople ? draft.name : (state?.name ?? draft.name),
    country: entry.id,
    sector: null,
  };
}

function takeOrganisation(draft: Draft, id: string, tables: ActorTables): Draft {
  const organisation = tables.organisations.get(id);
  if (organisation === undefined) return draft;
  const { name, country, sector } = organisation;
  return { ...draft, kind: 'organisation', actorId: id, name, country, sector };
}

function takePlace(draft: Draft, id: string, tables: ActorTables): Draft {
  const place = tables.places.get(id);
  return {
    ...draft,
    kind: 'place',
    name: place?.name ?? draft.name,
    country: place?.country ?? null,
    sector: place?.kind === 'breakaway' ? 'PRE' : null,
  };
}
