// Chooses how raw answers lie on the scale of the readers: the middle of what they held where such an answer was given, and where
// the three classes part.

import { scaled } from '../../../src/events/certainty/judge-certainty.ts';
import type { CertaintyScale } from '../../../src/tables/index.ts';

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
/** Raw answers between two of these share a knot; narrow where most answers fall. */
const KNOT_EDGES = [
  -3, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 1.75, 2, 2.25, 2.5, 2.6, 2.7, 2.8, 2.85, 2.9, 2.95, 3.01,
];
/** Fewer answers make no knot. */
const LEAST_ANSWERS = 15;

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

/** How well the answers, put on a scale, agree with the readers. */
export function scoreAnswers(pairs: readonly Answered[], scale: CertaintyScale): CertaintyScores {
  const put = pairs.map(({ value, raw }) => ({ value, raw: scaled(raw, scale) }));
  const errors = put.reduce((sum, { value, raw }) => sum + Math.abs(value - raw), 0);
  return {
    meanError: errors / Math.max(put.length, 1),
    macroF1: macroF1(put),
    correlation: correlation(put),
  };
}

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}

interface Pool {
  readonly raws: readonly number[];
  readonly values: readonly number[];
}

/** Neighbours whose middles would fall are put together until the middles rise (pool adjacent violators). */
function pooled(bins: readonly Pool[]): readonly Pool[] {
  const pools: Pool[] = [];
  for (const bin of bins) {
    let last = bin;
    for (let below = pools.at(-1); below !== undefined; below = pools.at(-1)) {
      if (middle(below.values) <= middle(last.values)) break;
      last = { raws: [...below.raws, ...last.raws], values: [...below.values, ...last.values] };
      pools.pop();
    }
    pools.push(last);
  }
  return pools;
}

/** For raw answers, rising, the middle of what readers held there; never falling. */
export function chooseKnots(pairs: readonly Answered[]): CertaintyScale['knots'] {
  const bins = KNOT_EDGES.slice(1).flatMap((end, at) => {
    const inside = pairs.filter(({ raw }) => raw >= (KNOT_EDGES[at] ?? 0) && raw < end);
    const raw = inside.reduce((sum, pair) => sum + pair.raw, 0) / Math.max(inside.length, 1);
    return inside.length < LEAST_ANSWERS ? [] : [{ raws: [raw], values: inside.map(({ value }) => value) }];
  });
  return pooled(bins).flatMap(({ raws, values }) =>
    raws.map((raw) => [Math.round(raw * 1000) / 1000, middle(values)] as const),
  );
}

/** The scale with the cuts, in tenths, that serve best: the mean of the classes' F1 counts, and the mean error a little. */
export function chooseScale(pairs: readonly Answered[]): CertaintyScale {
  const knots = chooseKnots(pairs);
  let best: CertaintyScale = { knots, cuts: [-CLASS_EDGE, CLASS_EDGE] };
  let bestGain = Number.NEGATIVE_INFINITY;
  for (let low = -15; low <= 0; low += 1)
    for (let high = 5; high <= 25; high += 1) {
      const scale = { knots, cuts: [low / 10, high / 10] as const };
      const { macroF1: f1, meanError } = scoreAnswers(pairs, scale);
      const gain = f1 - errorPrice * meanError;
      if (gain > bestGain) [best, bestGain] = [scale, gain];
    }
  return best;
}
