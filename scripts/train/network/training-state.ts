// Keeps a half-done training on disk after every epoch, so that it can be stopped and taken up again.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { packPanels } from '../../../src/language/network/matrices.ts';
import { matrixOf, type Network } from '../../../src/language/network/run-network.ts';
import { matrixSizes } from '../../../src/language/network/shape.ts';
import type { Adam } from './adam.ts';

/** Two numbers (epochs and batches done), then weights, means and squares of each matrix in order. */
export function saveTraining(path: string, network: Network, adam: Adam, epoch: number): void {
  const parts = [Float32Array.of(epoch, adam.count())];
  for (const name of matrixSizes(network.shape).keys())
    for (const map of [network.weights, adam.means, adam.squares])
      parts.push(Float32Array.from(matrixOf(map, name)));
  writeFileSync(path, Buffer.concat(parts.map((part) => new Uint8Array(part.buffer))));
}

/** Gives back how many epochs were done, 0 where there is no such file. */
export function loadTraining(path: string, network: Network, adam: Adam): number {
  if (!existsSync(path)) return 0;
  const bytes = new Uint8Array(readFileSync(path));
  const numbers = new Float32Array(bytes.buffer);
  let at = 2;
  for (const [name, { rows, columns, isFactor }] of matrixSizes(network.shape)) {
    for (const map of [network.weights, adam.means, adam.squares]) {
      matrixOf(map, name).set(numbers.subarray(at, at + rows * columns));
      at += rows * columns;
    }
    if (isFactor) packPanels(matrixOf(network.weights, name), rows, columns, matrixOf(network.packed, name));
  }
  adam.setCount(numbers[1] ?? 0);
  return numbers[0] ?? 0;
}
