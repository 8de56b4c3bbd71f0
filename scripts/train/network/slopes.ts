// What training works towards and what it finds: goals of a batch, slopes of all weights.

import type { Batch, Network, NetworkRun } from '../../../src/language/network/run-network.ts';
import { matrixSizes } from '../../../src/language/network/shape.ts';

/** What a batch should give: by row, the row of its head, its relation and its tag; -1 where nothing is to be learned. */
export interface Goal {
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  readonly tags: Int32Array;
}

export interface Slopes {
  /** By the names of `matrixSizes`. */
  readonly byName: ReadonlyMap<string, Float32Array>;
  readonly losses: { head: number; label: number; tag: number };
}

/** A batch on its way back through the network. */
export interface Lesson {
  readonly network: Network;
  readonly batch: Batch;
  readonly run: NetworkRun;
  readonly goal: Goal;
  /** The factors that dropout used, by name. */
  readonly masks: ReadonlyMap<string, Float32Array>;
  /** What one row counts. */
  readonly share: number;
  readonly slopes: Slopes;
}

/** Zeros of the size of every matrix. */
export function makeSlopes(network: Network): Slopes {
  const byName = new Map<string, Float32Array>();
  for (const [name, { rows, columns }] of matrixSizes(network.shape))
    byName.set(name, network.matrices.take(rows * columns));
  return { byName, losses: { head: 0, label: 0, tag: 0 } };
}
