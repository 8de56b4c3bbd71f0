// Acts that a copy tells in the very words of its original: one happening, whatever day the copy claims to be of.

import { bareWords } from './same-words.ts';
import type { ActLine } from './types.ts';
import type { MayRepeat } from './with-sources.ts';

type Told = Pick<ActLine, 'id' | 'type' | 'status' | 'trigger' | 'quote' | 'article'> & MayRepeat;

/** Of each act that two or more articles of one row of copies tell in the same words: the id of the first of these. */
export function toldInCopies(acts: readonly Told[]): ReadonlyMap<string, string> {
  const rows = Map.groupBy(acts, ({ article, copyOf, type, status, trigger, quote }) =>
    [copyOf ?? article.id, type, status, trigger, bareWords(quote)].join('\t'),
  );
  return new Map(
    [...rows.values()].flatMap((told) => {
      const first = told.find(({ copyOf }) => copyOf === undefined) ?? told[0];
      const isRepeated = new Set(told.map(({ article }) => article.id)).size > 1;
      return first === undefined || !isRepeated ? [] : told.map(({ id }) => [id, first.id] as const);
    }),
  );
}

/** The happenings with the acts of copies joined to them; each of these is stood for by the act of the original. */
export function joinCopies(
  happenings: ReadonlyMap<string, string>,
  firsts: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const standInOf = (id: string) => happenings.get(id) ?? id;
  const joined = new Map<string, string>();
  for (const [id, first] of firsts) {
    joined.set(standInOf(id), first);
    joined.set(standInOf(first), first);
  }
  const all = new Set([...happenings.keys(), ...firsts.keys()]);
  return new Map([...all].map((id) => [id, joined.get(standInOf(id)) ?? standInOf(id)]));
}
