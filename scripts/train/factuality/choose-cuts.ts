// Chooses where raw answers are cut into the three classes: the mean of their F1 counts, and the mean error a little.

import { stretch } from '../../../src/events/certainty/judge-certainty.ts';

/** What readers hold and what a model that has not seen the sentence answers. */
export interface Answered {
  readonly value: number;
  readonly raw: number;
}

export interface CertaintyScores {
  readonly meanError: number;
  readonly macroF1: number;
  readonly correlation: number;
}

const CLASS_EDGE = 1.5;
/** How much of F1 a mean error of 1 outweighs. */
const errorPrice = 0.3;

function classOf(value: number): number {
  return value >= CLASS_EDGE ? 2 : value <= -CLASS_EDGE ? 0 : 1;
}

function macroF1(pairs: readonly Answered[]): number {
  const right = [0, 0, 0];
  const named = [0, 0, 0];
  for (const { value, raw } of pairs) {
    const [held, answered] = [classOf(value), classOf(raw)];
    named[held] = (named[held] ?? 0) + 1;
    named[answered] = (named[answered] ?? 0) + 1;
    if (held === answered) right[held] = (right[held] ?? 0) + 1;
  }
  return right.reduce((sum, count, at) => sum + (2 * count) / Math.max(named[at] ?? 0, 1) / 3, 0);
}

function correlation(pairs: readonly Answered[]): number {
  const mean = (pick: (pair: Answered) => number): number =>
    pairs.reduce((sum, pair) => sum + pick(pair), 0) / Math.max(pairs.length, 1);
  const [x, y] = [mean(({ value }) => value), mean(({ raw }) => raw)];
  const spread = Math.sqrt(mean(({ value }) => (value - x) ** 2) * mean(({ raw }) => (raw - y) ** 2));
  return spread === 0 ? 0 : mean(({ value, raw }) => (value - x) * (raw - y)) / spread;
}

/** How well the answers, cut so, agree with the readers. */
export function scoreAnswers(pairs: readonly Answered[], cuts: readonly [number, number]): CertaintyScores {
  const cut = pairs.map(({ value, raw }) => ({ value, raw: stretch(raw, cuts) }));
  const errors = cut.reduce((sum, { value, raw }) => sum + Math.abs(value - raw), 0);
  return {
    meanError: errors / Math.max(cut.length, 1),
    macroF1: macroF1(cut),
    correlation: correlation(cut),
  };
}

/** The cuts, in tenths, that serve best. */
export function chooseCuts(pairs: readonly Answered[]): readonly [number, number] {
  let best: readonly [number, number] = [-CLASS_EDGE, CLASS_EDGE];
  let bestGain = Number.NEGATIVE_INFINITY;
  for (let low = -15; low <= 0; low += 1)
    for (let high = 5; high <= 25; high += 1) {
      const cuts = [low / 10, high / 10] as const;
      const { macroF1: f1, meanError } = scoreAnswers(pairs, cuts);
      const gain = f1 - errorPrice * meanError;
      if (gain > bestGain) [best, bestGain] = [cuts, gain];
    }
  return best;
}
