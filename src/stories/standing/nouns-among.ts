// The nouns that name states of affairs among the words of a text: "sanctions", "air space", "diplomatic relations".

import type { Word } from '../reports/words.ts';
import type { NounOfKind, StandingKnowledge } from './knowledge.ts';

export interface FoundNoun extends NounOfKind {
  /** Index of its first word. */
  readonly at: number;
}

/** All of them, in the order of the tables and then of the text. */
export function nounsAmong(
  words: readonly Word[],
  { nounsByFirst }: StandingKnowledge,
): readonly FoundNoun[] {
  const found: FoundNoun[] = [];
  for (const [at, { word }] of words.entries())
    for (const noun of nounsByFirst.get(word) ?? [])
      if (noun.words.every((part, by) => words[at + by]?.word === part)) found.push({ ...noun, at });
  return found.sort((a, b) => a.order - b.order || a.at - b.at);
}
