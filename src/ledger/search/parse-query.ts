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

/** Endings that are cut off words before they are looked up. */
const endings =
  'ational tional ization isation iveness fulness ousness ation ement ment ance ence ancy ency able ible ator ative ality ivity icity ical ably ally ently ously ant ent ion ism ate ous ive ize ise ity'.split(
    ' ',
  );
/** So much of an ending tells it: "consulat" is more of "consulate" than "iran" is of "iraness". */
const leastOfEnding = 2;

/** Where a beginning reaches into the ending of a word: what words that go on so are looked up by, as "consul" for "consulat"; else null. */
function stemWithin(beginning: string): string | null {
  const begun = endings.flatMap((ending) =>
    Array.from({ length: ending.length - leastOfEnding }, (_, at) => ending.length - 1 - at)
      .filter((length) => beginning.endsWith(ending.slice(0, length)))
      .map((length) => ({ length, rest: ending.slice(length) })),
  );
  const stems = begun
    .toSorted((a, b) => b.length - a.length)
    .map(({ rest }) => termOf(beginning + rest))
    .filter((stem) => !stem.startsWith(beginning));
  return stems[0] ?? null;
}

function beginsWith(word: string): Matcher {
  const beginning = beginningOf(word);
  if (beginning.length < leastStemmed) return { term: beginning, beginning };
  const term = termOf(word);
  return { term: term.startsWith(beginning) ? (stemWithin(beginning) ?? term) : term, beginning };
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
