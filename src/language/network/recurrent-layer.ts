// One layer of simple recurrent units (Lei et al. 2018) in both directions: all products are done before, only sums remain.

import type { Matrices } from './matrices.ts';

/** A stretch of rows that belong to one sentence. */
export interface RowRange {
  readonly start: number;
  readonly end: number;
}

/** What a layer reads and fills, all in the memory of `matrices`. */
export interface RecurrentLayer {
  /** Rows x twice hidden. */
  readonly input: Float32Array;
  /** Rows x six times hidden: candidate, forget and reset, forward then backward. */
  readonly products: Float32Array;
  /** A row of weights on the cell before and a row of bias for each of the two gates and the two directions. */
  readonly gates: Float32Array;
  readonly hidden: number;
  /** Both of the size of the input. */
  readonly out: Float32Array;
  readonly cells: Float32Array;
}

/** Fills `out` and `cells` of the rows of all sentences. */
export function runRecurrentLayer(
  matrices: Matrices,
  layer: RecurrentLayer,
  sentences: readonly RowRange[],
): void {
  for (const sentence of sentences) {
    runDirection(matrices, layer, sentence, 0);
    runDirection(matrices, layer, sentence, 1);
  }
}

function runDirection(
  matrices: Matrices,
  { input, products, gates, hidden, out, cells }: RecurrentLayer,
  { start, end }: RowRange,
  direction: 0 | 1,
): void {
  const width = hidden * 2;
  const first = direction === 0 ? start : end - 1;
  const at = first * width + direction * hidden;
  const sign = direction === 0 ? 1 : -1;
  matrices.recur({
    input: input.subarray(at),
    products: products.subarray(first * hidden * 6 + direction * hidden * 3),
    gates: gates.subarray(direction * hidden * 4),
    out: out.subarray(at),
    cells: cells.subarray(at),
    rows: end - start,
    hidden,
    step: sign * width,
    productStep: sign * hidden * 6,
  });
}

/** Beyond this the fraction below would leave 1. */
const tanhEnd = 4.97;

/**
 * The hyperbolic tangent as the kernels have it: a fraction (Padé), right to four places. It only multiplies, adds and divides,
 * and so is quicker than `Math.tanh` and the same on every machine.
 */
export function tanh(value: number): number {
  if (value > tanhEnd) return 1;
  if (value < -tanhEnd) return -1;
  const square = value * value;
  const above = value * (135135 + square * (17325 + square * (378 + square)));
  return above / (135135 + square * (62370 + square * (3150 + square * 28)));
}

/** The logistic function, by the tangent. */
export function sigmoid(value: number): number {
  return 0.5 + 0.5 * tanh(value * 0.5);
}
