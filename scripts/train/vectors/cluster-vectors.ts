// Puts vectors into clusters of like ones (k-means over directions), by seed.

import { makeMatrices, packPanels, roundedRows } from '../../../src/language/network/matrices.ts';
import { randomBySeed, shuffled } from '../random.ts';

const rounds = 12;
/** Vectors that are compared with all centres in one product. */
const blockRows = 2000;

/** The number of each vector's cluster; `count` is a multiple of eight. The vectors are of length one. */
export function clusterVectors(values: Float32Array, size: number, count: number, seed: number): Uint16Array {
  const rows = values.length / size;
  const centres = firstCentres(values, size, count, seed);
  let clusters = new Uint16Array(rows);
  for (let round = 0; round < rounds; round += 1) {
    clusters = nearest(values, size, centres);
    moveCentres(values, size, clusters, centres);
  }
  return clusters;
}

/** Centres begin at words dealt by chance from the more frequent half. */
function firstCentres(values: Float32Array, size: number, count: number, seed: number): Float32Array {
  const half = Math.max(count, Math.floor(values.length / size / 2));
  const chosen = shuffled([...Array(half).keys()], randomBySeed(seed)).slice(0, count);
  const centres = new Float32Array(count * size);
  for (const [at, row] of chosen.entries())
    centres.set(values.subarray(row * size, (row + 1) * size), at * size);
  return centres;
}

function nearest(values: Float32Array, size: number, centres: Float32Array): Uint16Array<ArrayBuffer> {
  const rows = values.length / size;
  const count = centres.length / size;
  const matrices = makeMatrices(2 * size * count + roundedRows(blockRows) * (size + count) + 64);
  const turned = matrices.take(size * count);
  for (let at = 0; at < count; at += 1)
    for (let unit = 0; unit < size; unit += 1)
      turned[unit * count + at] = centres[at * size + unit] as number;
  const packed = packPanels(turned, size, count, matrices.take(size * count));
  const clusters = new Uint16Array(rows);
  for (let start = 0; start < rows; start += blockRows) {
    const mark = matrices.mark();
    const block = matrices.take(roundedRows(blockRows) * size);
    const scores = matrices.take(roundedRows(blockRows) * count);
    block.set(values.subarray(start * size, Math.min(rows, start + blockRows) * size));
    matrices.multiplyAdd(block, packed, scores, blockRows, size, count);
    for (let row = start; row < Math.min(rows, start + blockRows); row += 1)
      clusters[row] = highest(scores, (row - start) * count, count);
    matrices.release(mark);
  }
  return clusters;
}

function highest(scores: Float32Array, from: number, count: number): number {
  let best = 0;
  for (let at = 1; at < count; at += 1)
    if ((scores[from + at] as number) > (scores[from + best] as number)) best = at;
  return best;
}

/** Every centre goes to the mean direction of its cluster; one that has lost all its words stays. */
function moveCentres(values: Float32Array, size: number, clusters: Uint16Array, centres: Float32Array): void {
  const sums = new Float32Array(centres.length);
  for (const [row, cluster] of clusters.entries())
    for (let unit = 0; unit < size; unit += 1)
      sums[cluster * size + unit] =
        (sums[cluster * size + unit] as number) + (values[row * size + unit] as number);
  for (let at = 0; at < sums.length; at += size) {
    const sum = sums.subarray(at, at + size);
    const length = Math.hypot(...sum);
    if (length > 0)
      centres.set(
        sum.map((value) => value / length),
        at,
      );
  }
}
