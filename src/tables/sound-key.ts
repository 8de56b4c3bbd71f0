// Folds a name to what its spellings in many languages share: "Wladimir Poutine" and "Vladimir Putin" have one key, as have
// "Muhammad bin Salman" and "Mohammed ben Salmane". Hassan and Hussein, Ivanov and Ivanova stay apart.

import type { Person } from './actor-rows.ts';
import { foldName } from './fold-name.ts';

/** Letter groups that romanisations write differently; the longer first. */
const group =
  /t?sch|tch|[cs]h|[cs]z|zh|ts|tz|c(?=[eiy])|gu(?=[ei])|[kgdt]h|ph|x|[ae]+|[ou]+|(?!\bj)[ijy]+|[gqcwz]/gu;

/** What a group becomes that its first letter alone does not tell. */
const folded: ReadonlyMap<string, string> = new Map([
  ['x', 'ks'],
  ['ph', 'f'],
  ['dh', 'd'],
  ['th', 't'],
]);

/** What a group becomes by its first letter: all hissing letters are one, as are the hard ones of the throat. */
const foldedByLetter: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ a: 'a', e: 'a', o: 'u', u: 'u', i: 'i', j: 'i', y: 'i' },
    ...{ g: 'k', q: 'k', k: 'k', w: 'v', c: 's', s: 's', t: 's', z: 's' },
  }),
);

/** The silent ends of "Poutine" and "Salmane", and the two of "Lukashenko". */
const silentEnd = /(?<=\p{L}{3}[^aeiouy])e\b|(?<=nk)[ao]\b/gu;
const joinedArticle = /\b(?:a[dlnrstz]|a[st]h|el|ul)-(?=\p{L}{3})/gu;
/** "Tokayev", "Tokaev"; "Raisi", "Raeisi". */
const vowels = /i*(?:a[ia]*|u[iu]*)/gu;
const hissing = /[čćçšśşșžźż]/gu;
const articles: ReadonlySet<string> = new Set(['al', 'el', 'ad', 'ar', 'as', 'ash', 'at', 'az', 'ul']);
const sons: ReadonlySet<string> = new Set(['ben', 'ibn']);

/** The key of a name; its words run together, so that "Kim Jong Un" and "Kim Jong-un" meet. */
export function soundKey(name: string): string {
  return (
    foldName(name.normalize('NFC').toLowerCase().replace(hissing, 's'))
      .replace(joinedArticle, '')
      .split(/\s+/u)
      .filter((word) => !articles.has(word))
      .map((word) => (sons.has(word) ? 'bin' : word))
      .join(' ')
      .replace(silentEnd, '')
      .replace(group, foldGroup)
      .replace(vowels, (run) => (run.includes('a') ? 'a' : 'u'))
      // "Aleksandr" and "Alexander"; "Hasan" and "Hassan".
      .replace(/(?<=[^aiu ])ar(?= |$)/gu, 'r')
      .replace(/(\p{L})\1+|[ '’.-]/gu, '$1')
  );
}

function foldGroup(letters: string): string {
  // A hard "c" is no hissing one.
  if (letters === 'c') return 'k';
  return folded.get(letters) ?? foldedByLetter.get(letters.charAt(0)) ?? letters;
}

export interface SoundIndex {
  /** The id of the one person whose full name sounds so; null where nobody or several do. */
  readonly named: (name: string) => string | null;
  /** The ids of all persons whose name in the news, most often the surname, sounds so. */
  readonly surnamed: (surname: string) => readonly string[];
}

/** Persons by how their names of several words sound; each index is made at its first question. */
export function indexSounds(persons: ReadonlyMap<string, Person>): SoundIndex {
  let ids: ReadonlyMap<string, string | null> | null = null;
  let surnames: ReadonlyMap<string, readonly string[]> | null = null;
  return {
    surnamed: (surname) => {
      surnames ??= idsBySurname(persons);
      return surnames.get(soundKey(surname)) ?? [];
    },
    named: (name) => {
      ids ??= idsBySound(persons);
      return ids.get(soundKey(name)) ?? null;
    },
  };
}

function idsBySound(persons: ReadonlyMap<string, Person>): ReadonlyMap<string, string | null> {
  const ids = new Map<string, string | null>();
  for (const { id, name, aliases } of persons.values())
    for (const each of [name, ...aliases]) {
      if (!each.includes(' ')) continue;
      const key = soundKey(each);
      ids.set(key, (ids.get(key) ?? id) === id && ids.get(key) !== null ? id : null);
    }
  return ids;
}

function idsBySurname(persons: ReadonlyMap<string, Person>): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  for (const { id, short } of persons.values())
    for (const key of new Set(short.map(soundKey))) {
      const known = ids.get(key);
      if (known === undefined) ids.set(key, [id]);
      else known.push(id);
    }
  return ids;
}
