// Gives the features that are seen often enough a row each, and packs fitted rows into bytes.

import type { WeightTable } from '../../../src/tables/index.ts';

/** Row numbers by key, in the order of the keys. */
export type FeatureRows = ReadonlyMap<number, number>;

/** Features seen at least `leastCount` times. */
export function commonFeatures(seen: Iterable<Uint32Array>, leastCount: number): FeatureRows {
  const counts = new Map<number, number>();
  for (const keys of seen) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= leastCount).map(([key]) => key);
  return new Map(kept.sort((a, b) => a - b).map((key, row) => [key, row]));
}

/** The rows of those features that have one. */
export function rowsOf(keys: Uint32Array, rows: FeatureRows): Int32Array {
  const found = new Int32Array(keys.length);
  let count = 0;
  for (const key of keys) {
    const row = rows.get(key);
    if (row === undefined) continue;
    found[count] = row;
    count += 1;
  }
  return found.slice(0, count);
}

/** The largest weights would make the step of a byte too coarse for the others: they are cut at so many times the mean. */
const mostMeans = 40;

/** Weights in eight bits; rows that come out as nothing are left out. */
export function packRows(rows: FeatureRows, width: number, weights: Float32Array): WeightTable {
  const mean = weights.reduce((sum, weight) => sum + Math.abs(weight), 0) / Math.max(1, weights.length);
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const step = Math.max(Math.min(largest, mostMeans * mean), Number.EPSILON) / 127;
  const inBytes = (weight: number): number => Math.max(-127, Math.min(127, Math.round(weight / step)));
  const packed = [...rows].map(([key, row]) => ({
    key,
    bytes: Array.from(weights.subarray(row * width, row * width + width), inBytes),
  }));
  const kept = packed.filter(({ bytes }) => bytes.some((byte) => byte !== 0));
  return {
    width,
    step,
    keys: Uint32Array.from(kept, ({ key }) => key),
    rows: Int8Array.from(kept.flatMap(({ bytes }) => bytes)),
  };
}
