// Grows the trees that answer beside the rows: they ask which of the commonest features are there.

import type { BoostedTrees } from '../../../src/tables/index.ts';
import { growTrees } from '../article-lines/grow-trees.ts';
import { randomBySeed } from '../random.ts';
import type { CertaintySample } from './fit-certainty.ts';

const growing = { treeCount: 200, depth: 6, pace: 0.1, damping: 5, rowShare: 0.7, columnShare: 0.2 };
const seed = 5;
/** The trees ask for so many features at most, the commonest. */
const columnCount = 1500;
/** Certain; certain that not is the same below zero. */
const largest = 3;

/** Places of the commonest features, without those that all samples have. */
function commonPlaces(samples: readonly CertaintySample[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const { features } of samples)
    for (const place of features) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count < samples.length)
    .sort(([a, many], [b, few]) => few - many || a - b)
    .slice(0, columnCount)
    .map(([place]) => place);
}

/** Trees whose columns are the places of features; their chance of 0 to 1 stands for -3 to 3. */
export function growCertaintyTrees(samples: readonly CertaintySample[]): BoostedTrees {
  const places = commonPlaces(samples);
  const columnAt = new Map(places.map((place, column) => [place, column]));
  const columns = places.map(() => new Float32Array(samples.length));
  for (const [row, { features }] of samples.entries())
    for (const place of features) {
      const column = columns[columnAt.get(place) ?? -1];
      if (column !== undefined) column[row] = 1;
    }
  const labels = Float32Array.from(samples, ({ value }) => (value + largest) / (2 * largest));
  const weights = new Float32Array(samples.length).fill(1);
  const grown = growTrees({ columns, labels, weights }, [], { ...growing, random: randomBySeed(seed) });
  return { ...grown, columnOf: grown.columnOf.map((column) => places[column] ?? 0) };
}
