// Grows the trees that weigh an attribution as a whole.

import type { BoostedTrees } from '../../../src/tables/index.ts';
import { growTrees } from '../article-lines/grow-trees.ts';
import { randomBySeed } from '../random.ts';
import type { WholeSample } from './whole-samples.ts';

const growing = { treeCount: 240, depth: 5, pace: 0.06, damping: 5, rowShare: 0.6, columnShare: 0.5 };
const seed = 7;

export function fitWholes(samples: readonly WholeSample[]): BoostedTrees {
  const names = Object.keys(samples[0]?.columns ?? {});
  const rows = {
    columns: names.map((name) => Float32Array.from(samples, ({ columns }) => columns[name] ?? 0)),
    labels: Float32Array.from(samples, ({ isRight }) => Number(isRight)),
    weights: new Float32Array(samples.length).fill(1),
  };
  return growTrees(rows, names, { ...growing, random: randomBySeed(seed) });
}
