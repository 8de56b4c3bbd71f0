// Adam (Kingma and Ba 2015): steps along the slopes, each weight at its own pace. Rows that a batch did not touch stay.

import { packPanels } from '../../../src/language/network/matrices.ts';
import { matrixOf, type Network } from '../../../src/language/network/run-network.ts';
import { matrixSizes } from '../../../src/language/network/shape.ts';
import type { Slopes } from './slopes.ts';

const keepMean = 0.9;
const keepSquare = 0.98;
const tiny = 1e-8;
/** Slopes of one batch are shortened to this length. */
const longestStep = 3;

export interface Adam {
  readonly step: (slopes: Slopes, rate: number) => void;
  /** Steps made so far. */
  readonly count: () => number;
  readonly setCount: (count: number) => void;
  /** Running means of the slopes and of their squares, by matrix. */
  readonly means: ReadonlyMap<string, Float32Array>;
  readonly squares: ReadonlyMap<string, Float32Array>;
}

export function makeAdam(network: Network): Adam {
  const sizes = matrixSizes(network.shape);
  const means = new Map<string, Float32Array>();
  const squares = new Map<string, Float32Array>();
  for (const [name, { rows, columns }] of sizes) {
    means.set(name, new Float32Array(rows * columns));
    squares.set(name, new Float32Array(rows * columns));
  }
  let count = 0;
  const step = (slopes: Slopes, rate: number): void => {
    count += 1;
    const shrink = Math.min(1, longestStep / Math.max(lengthOf(slopes), 1e-9));
    const pace = (rate * Math.sqrt(1 - keepSquare ** count)) / (1 - keepMean ** count);
    for (const [name, { rows, columns, isFactor }] of sizes) {
      const weights = matrixOf(network.weights, name);
      const slope = matrixOf(slopes.byName, name);
      const mean = matrixOf(means, name);
      const square = matrixOf(squares, name);
      const isTable = ['words', 'affixes', 'inputTags'].includes(name);
      for (let row = 0; row < rows; row += 1) {
        const [start, end] = [row * columns, (row + 1) * columns];
        if (isTable && !isTouched(slope, start, end)) continue;
        for (let at = start; at < end; at += 1) {
          const value = (slope[at] as number) * shrink;
          const newMean = keepMean * (mean[at] as number) + (1 - keepMean) * value;
          const newSquare = keepSquare * (square[at] as number) + (1 - keepSquare) * value * value;
          mean[at] = newMean;
          square[at] = newSquare;
          weights[at] = (weights[at] as number) - (pace * newMean) / (Math.sqrt(newSquare) + tiny);
          slope[at] = 0;
        }
      }
      if (isFactor) packPanels(weights, rows, columns, matrixOf(network.packed, name));
    }
  };
  const setCount = (steps: number): void => {
    count = steps;
  };
  return { step, count: () => count, setCount, means, squares };
}

function isTouched(slope: Float32Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (slope[at] !== 0) return true;
  return false;
}

function lengthOf(slopes: Slopes): number {
  let sum = 0;
  for (const slope of slopes.byName.values())
    for (let at = 0; at < slope.length; at += 1) sum += (slope[at] as number) ** 2;
  return Math.sqrt(sum);
}
