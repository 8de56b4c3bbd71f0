// What each figure of two acts says for one happening, in log odds: fitted by logistic regression (weak pull to zero) on the pairs of
// acts that people marked in news of 28 matters, once for acts of one word and once for acts of words akin. Each matter weighs as
// the root of its pairs.

import type { ActFigures, WordRelation } from './measure-acts.ts';

interface ActWeights {
  readonly base: number;
  /** In the order of `actFigureNames`. */
  readonly figures: readonly number[];
  /** For the share of the story's articles that have the word of either act, the greater of the two. */
  readonly common: number;
}

const ofOneWord: ActWeights = {
  base: -1.56,
  figures: [1.07, 0, 0, 0, 0, -1.26, -2.39, 0.37, 1.29, 0.81, 0.67],
  common: 1.56,
};

const ofKin: ActWeights = {
  base: -0.79,
  figures: [0, 0.18, -0.58, 0.28, -1.92, -1.37, -1.87, 0.82, 0.38, 1.42, -0.05],
  common: 1.17,
};

/** Acts of other words whose records agree: "met" and "held talks". Their words say little, the records decide. */
const ofOneType: ActWeights = {
  base: -1,
  figures: [0, 0, 0, 0, 0, 0, -1.87, 0.82, 0.38, 0, 0],
  common: 0,
};

function weightsFor(relation: WordRelation): ActWeights {
  if (relation === 'same word') return ofOneWord;
  return relation === 'same type' ? ofOneType : ofKin;
}

export function weighFigures(figures: ActFigures, relation: WordRelation): number {
  const weights = weightsFor(relation);
  let sum = weights.base;
  for (let at = 0; at < figures.length; at += 1)
    sum += (figures[at] as number) * (weights.figures[at] as number);
  return sum;
}

/** What it says that the word of an act stands in this share of the story's articles. */
export function weighCommon(share: number, relation: WordRelation): number {
  return weightsFor(relation).common * share;
}
