// All phrases that name an actor, a role or a place, by their first word, the longest first: what the actors stage looks up.

import type { AmbiguityRule, Office, Organisation, Person, Place, Role, State } from './actor-rows.ts';
import { foldName } from './fold-name.ts';

export type LexiconKind =
  | 'state'
  | 'adjective'
  | 'people'
  | 'capital'
  | 'seat'
  | 'organisation'
  | 'person'
  | 'short'
  | 'office'
  | 'role'
  | 'agent'
  | 'place';

/** One phrase and one thing that it can mean. */
export interface LexiconEntry {
  readonly kind: LexiconKind;
  /** Id of a state, organisation, person, office, role or place; for an agent its PLOVER sector. */
  readonly id: string;
  /** Folded, in the case of the table. */
  readonly phrase: string;
  /** exact: only as written; name: capitals where the phrase has them; any: whatever the case. */
  readonly letters: 'exact' | 'name' | 'any';
}

export interface ActorLexicon {
  /** Entries by their first word, folded and in lower case; the longest phrases first. */
  readonly byFirstWord: ReadonlyMap<string, readonly LexiconEntry[]>;
}

/** The rows that the phrases come from. */
export interface LexiconRows {
  readonly states: ReadonlyMap<string, State>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly persons: ReadonlyMap<string, Person>;
  readonly roles: ReadonlyMap<string, Role>;
  readonly offices: ReadonlyMap<string, Office>;
  /** PLOVER sector by role noun. */
  readonly agents: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, Place>;
  /** Words that need care, folded to lower case, and why. */
  readonly ambiguous: ReadonlyMap<string, AmbiguityRule>;
}

/** Names up to this length are other words too once their letters change: US and us, Ai and AI, Su and SU. */
const longestShortName = 3;

/** The phrases of all rows, ready to be looked up. */
export function buildActorLexicon(rows: LexiconRows): ActorLexicon {
  const entries = [...nameEntries(rows), ...roleEntries(rows)];
  const byFirstWord = Map.groupBy(entries, (entry) => firstWord(entry.phrase));
  for (const group of byFirstWord.values()) group.sort((a, b) => b.phrase.length - a.phrase.length);
  return { byFirstWord };
}

/** The letters and digits that a folded phrase starts with, in lower case. */
export function firstWord(phrase: string): string {
  return /[\p{L}\p{N}]+/u.exec(phrase)?.[0].toLowerCase() ?? '';
}

function* nameEntries(rows: LexiconRows): Generator<LexiconEntry> {
  const entry = (kind: LexiconKind, id: string, name: string): LexiconEntry => {
    const phrase = foldName(name).replace(/^the /u, '');
    return { kind, id, phrase, letters: lettersOf(phrase, rows.ambiguous) };
  };
  for (const state of rows.states.values()) {
    for (const name of [state.name, state.official, ...state.aliases])
      if (name !== '') yield entry('state', state.id, name);
    for (const name of state.adjectives) yield entry('adjective', state.id, name);
    for (const name of state.people) yield entry('people', state.id, name);
    for (const name of state.capitals) yield entry('capital', state.id, name);
    for (const name of state.seats) yield entry('seat', state.id, name);
  }
  for (const organisation of rows.organisations.values())
    for (const name of [organisation.name, ...organisation.aliases])
      yield entry('organisation', organisation.id, name);
  for (const person of rows.persons.values()) {
    for (const name of [person.name, ...person.aliases])
      if (!person.short.includes(name)) yield entry('person', person.id, name);
    for (const name of person.short) yield entry('short', person.id, name);
  }
  for (const place of rows.places.values())
    for (const name of [place.name, ...place.aliases]) yield entry('place', place.id, name);
}

function* roleEntries(rows: LexiconRows): Generator<LexiconEntry> {
  const entry = (kind: LexiconKind, id: string, words: string): LexiconEntry => {
    const phrase = foldName(words).replace(/^the /u, '');
    return { kind, id, phrase, letters: roleLetters(phrase) };
  };
  for (const office of rows.offices.values()) {
    for (const title of office.titles) {
      const isRole = rows.roles.has(office.role);
      if (namesAlone(title)) yield entry('office', office.id, title);
      else if (isRole) yield entry('role', office.role, title);
      else if (!rows.agents.has(title)) yield entry('agent', office.sector ?? 'GOV', title);
    }
  }
  for (const role of rows.roles.values()) for (const words of role.words) yield entry('role', role.id, words);
  for (const [phrase, sector] of rows.agents) {
    yield entry('agent', sector, phrase);
    const plural = pluralOf(phrase);
    if (plural !== null && !rows.agents.has(plural)) yield entry('agent', sector, plural);
  }
}

/** "PM" and "Gen." keep their capitals; "prime minister" is free. */
function roleLetters(phrase: string): LexiconEntry['letters'] {
  if (/^\p{Lu}{2,3}s?$/u.test(phrase)) return 'exact';
  return /^\p{Lu}/u.test(phrase) ? 'name' : 'any';
}

/** "CIA director" and "the pontiff" name one office; "secretary of state" needs a country beside it. */
function namesAlone(title: string): boolean {
  return /\p{Lu}|^the /u.test(title);
}

function lettersOf(phrase: string, ambiguous: ReadonlyMap<string, AmbiguityRule>): 'exact' | 'name' {
  if (ambiguous.get(phrase.toLowerCase()) === 'exact') return 'exact';
  const letters = phrase.replaceAll(/[^\p{L}]/gu, '');
  return letters.length <= longestShortName ? 'exact' : 'name';
}

/** "army" gives "armies", "coast guard" "coast guards"; null where the last word is no regular singular. */
function pluralOf(phrase: string): string | null {
  if (/(?:s|\.|men|women|people|of .*|children)$/iu.test(phrase)) return null;
  if (/man$/u.test(phrase)) return `${phrase.slice(0, -3)}men`;
  if (/[^aeiou]y$/u.test(phrase)) return `${phrase.slice(0, -1)}ies`;
  return /(?:x|ch|sh)$/u.test(phrase) ? `${phrase}es` : `${phrase}s`;
}
