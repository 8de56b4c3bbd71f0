// What a person writes into the search: words, "a phrase" and the beginning of a word (`lukash*`). All other signs part words.

import { beginningOf, isLoneLetter, splitWords, termOf } from './split-words.ts';

/** One place of a phrase: a term, or also any term that begins so. */
export interface Matcher {
  readonly term: string;
  /** Null where only the term itself is looked for. */
  readonly beginning: string | null;
}

/** Words that stand together in this order; a single word is a phrase of one. */
export type Phrase = readonly Matcher[];

const quotedOrWord = /"([^"]*)"?|[^\s"]+/gu;
const cutWord = /([\p{L}\p{N}][\p{L}\p{N}\p{M}]*)\*$/u;

/** A script without blanks gives pairs of letters; a run's last letter alone would ask for the end of a run there. */
function matchersOf(text: string): Matcher[] {
  const words = splitWords(text);
  const last = words.at(-1);
  const isRunEnd = words.length > 1 && words.at(-2)?.end === last?.end;
  return words.slice(0, isRunEnd ? -1 : undefined).map(({ term, start, end }) => ({
    term,
    beginning: isLoneLetter(text.slice(start, end)) && words.length === 1 ? term : null,
  }));
}

/** A short beginning has no ending to cut off: the stem of "pris" would be another word. */
const leastStemmed = 5;

function beginsWith(word: string): Matcher {
  const beginning = beginningOf(word);
  return { term: beginning.length < leastStemmed ? beginning : termOf(word), beginning };
}

function phraseOf(text: string): Phrase {
  const cut = cutWord.exec(text);
  const word = cut?.[1];
  if (cut === null || word === undefined) return matchersOf(text);
  return [...matchersOf(text.slice(0, cut.index)), beginsWith(word)];
}

/** The phrases that a passage must hold, each once. A word without letters or digits (`&`) is left out. */
export function parseQuery(query: string): readonly Phrase[] {
  const phrases = [...query.matchAll(quotedOrWord)].map(([word, quoted]) => phraseOf(quoted ?? word));
  const distinct = new Map(phrases.map((phrase) => [JSON.stringify(phrase), phrase]));
  return [...distinct.values()].filter((phrase) => phrase.length > 0);
}

/** True where the matcher finds the term. */
export function isMatch({ term, beginning }: Matcher, found: string): boolean {
  return found === term || (beginning !== null && found.startsWith(beginning));
}
