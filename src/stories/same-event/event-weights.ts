// What each figure of two acts says for one happening, in log odds: fitted by logistic regression (weak pull to zero) on the pairs of
// acts that people marked in news of 28 matters, once for acts of one word and once for acts of words akin. Each matter weighs as
// the root of its pairs. Method: scripts/train/fit-event-links.ts.

import type { ActFigures, WordRelation } from './measure-acts.ts';

interface ActWeights {
  readonly base: number;
  /** In the order of `actFigureNames`. */
  readonly figures: readonly number[];
  /** For the share of the story's articles that have the word of either act, the greater of the two. */
  readonly common: number;
}

const ofOneWord: ActWeights = {
  base: -1.64,
  figures: [1.04, 0, 0, 0, 0, 0, -1.22, -2.43, 0.54, 1.07, 0.65, 0.85],
  common: 1.78,
};

const ofKin: ActWeights = {
  base: -0.62,
  figures: [0, 0.38, -0.61, 0.09, -2, 0.3, -1.41, -1.9, 0.86, 0.42, 1.23, 0.1],
  common: 0.87,
};

/** Acts of other words whose records agree: "met" and "held talks". Their words say little, the records decide. */
const ofOneType: ActWeights = {
  base: -1,
  figures: [0, 0, 0, 0, 0, 0, 0, -1.87, 0.82, 0.38, 0, 0],
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
