// The states and bodies that a quote names, by the names, adjectives and capitals of the tables: "U.S. sanctions on Minsk".

import type { ActorTables } from '../../tables/index.ts';
import type { Word } from './words.ts';

/** Codes by the words of a name in lower case, and of each first word how many words the longest name has that begins so. */
export interface StateNames {
  readonly codes: ReadonlyMap<string, string>;
  readonly longestFrom: ReadonlyMap<string, number>;
  /** What an answer calls a code. */
  readonly titles: ReadonlyMap<string, string>;
}

export interface NamedState {
  readonly code: string;
  /** Index of its first word, and of the word behind its last. */
  readonly at: number;
  readonly behind: number;
}

/** Bodies that impose and lift things as states do, by the ids of the tables. */
const bodies: readonly string[] = ['org:eu', 'org:un'];

function key(name: string): string {
  return (name.toLowerCase().match(/[\p{L}\p{N}]+(?:[-.'’][\p{L}\p{N}]+)*/gu) ?? []).join(' ');
}

/** Builds the look-up once; names that could be another word ("us", "chad") are kept only in capital letters by the caller. */
export function indexStateNames(tables: Pick<ActorTables, 'states' | 'organisations'>): StateNames {
  const codes = new Map<string, string>();
  const titles = new Map([...tables.states.values()].map(({ id, name }) => [id, name]));
  const put = (name: string, code: string) => {
    const words = key(name);
    if (words !== '' && !codes.has(words)) codes.set(words, code);
  };
  for (const state of tables.states.values()) {
    const names = [state.name, state.official, ...state.aliases, ...state.adjectives, ...state.people];
    for (const name of [...names, ...state.capitals]) put(name, state.id);
  }
  for (const id of bodies) {
    const body = tables.organisations.get(id);
    if (body?.country != null) titles.set(body.country, body.name);
    for (const name of [body?.name ?? '', ...(body?.aliases ?? [])]) put(name, body?.country ?? id);
  }
  const longestFrom = new Map<string, number>();
  for (const name of codes.keys()) {
    const [first = '', ...rest] = name.split(' ');
    longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, rest.length + 1));
  }
  return { codes, longestFrom, titles };
}

/** In the order of the text, the longest name at each place; only words written with a capital. */
export function namedStates(
  words: readonly Word[],
  { codes, longestFrom }: StateNames,
): readonly NamedState[] {
  const found: NamedState[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at];
    if (first?.isCapital !== true) continue;
    const longest = longestFrom.get(first.word) ?? 0;
    for (let count = Math.min(longest, words.length - at); count > 0; count -= 1) {
      const phrase = words.slice(at, at + count).map(({ word }) => word);
      const code = codes.get(phrase.join(' '));
      if (code === undefined) continue;
      found.push({ code, at, behind: at + count });
      at += count - 1;
      break;
    }
  }
  return found;
}
