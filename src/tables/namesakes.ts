// Who else is called so: persons by their names, and by first and last word alone ("George Bush" for "George H.W. Bush").

import type { Person } from './actor-rows.ts';
import { foldName } from './fold-name.ts';

type PersonIds = ReadonlySet<string>;

/** Person ids by name, as `plainName` and `endsOfName` give it. */
export interface Namesakes {
  readonly byName: ReadonlyMap<string, PersonIds>;
  readonly byEnds: ReadonlyMap<string, PersonIds>;
}

const titleWords = /^(?:king|queen|pope|emperor|sheikh|prince|lord) /u;
const numbers = /^(?:jr|sr)\.?$|^[ivx]+$/u;

/** A name folded, in lower case, without the title that some names begin with: "King Abdullah". */
export function plainName(name: string): string {
  return foldName(name).toLowerCase().replace(titleWords, '');
}

/** The first and the last word of a name, without "Jr." and numbers. */
export function endsOfName(name: string): string {
  const words = plainName(name)
    .split(' ')
    .filter((word) => !numbers.test(word));
  return words.length < 2 ? (words[0] ?? '') : `${words[0]} ${words.at(-1)}`;
}

/** By all names and short names of all persons. */
export function indexNamesakes(persons: ReadonlyMap<string, Person>): Namesakes {
  const byName = new Map<string, Set<string>>();
  const byEnds = new Map<string, Set<string>>();
  const add = (index: Map<string, Set<string>>, key: string, id: string) => {
    index.set(key, (index.get(key) ?? new Set()).add(id));
  };
  for (const { id, name, aliases, short } of persons.values()) {
    for (const each of [name, ...aliases, ...short]) {
      add(byName, plainName(each), id);
      add(byEnds, endsOfName(each), id);
    }
  }
  return { byName, byEnds };
}
