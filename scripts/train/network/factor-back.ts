// The way back through a product of matrices, and small sums beside it.

import { packPanels } from '../../../src/language/network/matrices.ts';
import { matrixOf } from '../../../src/language/network/run-network.ts';
import type { Lesson } from './slopes.ts';

/** One product Y = X · W on its way back: `name` is that of W. */
export interface Product {
  readonly name: string;
  readonly input: Float32Array;
  readonly slopes: Float32Array;
  readonly inner: number;
  readonly columns: number;
  /** The slopes of X are added to this. */
  readonly inputSlopes: Float32Array;
}

/** Adds dY · Wᵀ to the slopes of X and Xᵀ · dY to those of W. */
export function factorBack({ network, batch, slopes: all }: Lesson, product: Product): void {
  const { matrices } = network;
  const { rows } = batch;
  const { name, input, slopes, inner, columns, inputSlopes } = product;
  const weights = matrixOf(network.weights, name);
  const weightSlopes = matrixOf(all.byName, name);
  const mark = matrices.mark();
  const turned = matrices.take(inner * columns);
  for (let row = 0; row < inner; row += 1)
    for (let column = 0; column < columns; column += 1)
      turned[column * inner + row] = weights[row * columns + column] as number;
  const packedWeights = packPanels(turned, columns, inner, matrices.take(inner * columns));
  matrices.multiplyAdd(slopes, packedWeights, inputSlopes, rows, columns, inner);
  const turnedInput = matrices.take(inner * rows);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < inner; column += 1)
      turnedInput[column * rows + row] = input[row * inner + column] as number;
  const packedSlopes = packPanels(slopes, rows, columns, matrices.take(rows * columns));
  matrices.multiplyAdd(turnedInput, packedSlopes, weightSlopes, inner, rows, columns);
  matrices.release(mark);
}

/** Multiplies each number by its factor. */
export function applyMask(values: Float32Array, mask: Float32Array | undefined): void {
  if (mask === undefined) return;
  for (let at = 0; at < values.length; at += 1) values[at] = (values[at] as number) * (mask[at] as number);
}

/** Adds up the rows of a matrix. */
export function addRows(values: Float32Array, columns: number, rows: number, out: Float32Array): void {
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1)
      out[column] = (out[column] as number) + (values[row * columns + column] as number);
}
