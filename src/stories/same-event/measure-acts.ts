// What two acts share, in figures: their words, the words around them, and their places in their articles.

import { type ActKin, type EventKnowledge, kinKey } from './knowledge.ts';
import type { ActFacts, ActReading, NearWord } from './types.ts';

/** How the words of two acts are akin; acts of other words are one only where their records say the same. */
export type WordRelation = 'same word' | ActKin | 'shared word' | 'same type';

export const actFigureNames = [
  'same wording',
  'another form',
  'much the same',
  'brings about',
  'kind of',
  'one act',
  'both say',
  'same sentence',
  'words around',
  'words of the articles',
  'rarer word common',
  'both early',
] as const;

/** From 0 to 1, in the order of `actFigureNames`. */
export type ActFigures = readonly number[];

/** As rare as a word that stands in one text of 150. */
const rare = 5;
/** Sentences after which an act is no longer among the first. */
const earlySentences = 4;

function haveOneType(a: ActFacts | null, b: ActFacts | null): boolean {
  return a !== null && b !== null && a.type === b.type && a.mode === b.mode;
}

export function relateWords(a: ActReading, b: ActReading, { kin }: EventKnowledge): WordRelation | null {
  if (a.word === b.word) return 'same word';
  const kind = kin.get(kinKey(a.word, b.word));
  if (kind !== undefined) return kind;
  for (const word of a.telling) if (b.telling.has(word)) return 'shared word';
  return haveOneType(a.facts, b.facts) ? 'same type' : null;
}

/** How alike the words around two acts are, from 0 to 1. */
export function nearnessOfWords(a: ActReading, b: ActReading): number {
  if (a.nearLength === 0 || b.nearLength === 0) return 0;
  let sum = 0;
  for (let at = 0, place = 0; at < a.near.length && place < b.near.length; ) {
    const [one, other] = [a.near[at] as NearWord, b.near[place] as NearWord];
    if (one.stem === other.stem) sum += one.weight * other.weight;
    if (one.stem <= other.stem) at += 1;
    if (other.stem <= one.stem) place += 1;
  }
  return sum / (a.nearLength * b.nearLength);
}

const yes = (is: boolean): number => (is ? 1 : 0);

/** The same whichever act is named first; `articles` is how near the two articles are, from 0 to 1. */
export function measureActs(
  a: ActReading,
  b: ActReading,
  relation: WordRelation,
  articles: number,
): ActFigures {
  const isSameSentence = a.articleId === b.articleId && a.sentence === b.sentence;
  return [
    yes(a.wording === b.wording),
    yes(relation === 'form'),
    yes(relation === 'same'),
    yes(relation === 'brings'),
    yes(relation === 'kind'),
    yes(relation === 'one act'),
    yes(a.isSaying && b.isSaying),
    yes(isSameSentence),
    nearnessOfWords(a, b),
    articles,
    Math.min(a.rarity, b.rarity) / rare,
    Math.exp(-Math.max(a.sentence, b.sentence) / earlySentences),
  ];
}
