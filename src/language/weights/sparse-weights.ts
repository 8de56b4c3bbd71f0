// A linear model as it is shipped: a hash table of features, each with a few (class, weight) pairs in eight bits.

import { brokenModel, type ModelFormat, modelName, readModelFile } from '../../tables/index.ts';

/** What a file of weights says of itself, beside the weights. */
export interface WeightsHeader {
  readonly name: string;
  readonly classes: readonly string[];
  /** Number of places in the hash table, a power of two. */
  readonly slots: number;
  /** Number of (class, weight) pairs. */
  readonly pairs: number;
}

export interface SparseWeights {
  readonly classes: readonly string[];
  readonly slots: number;
  /** 16 bits of each feature's hash, 0 where the place is free. */
  readonly prints: Uint16Array;
  /** Where the pairs of the feature in a place begin; one longer than the table. */
  readonly starts: Uint32Array;
  readonly pairClass: Uint8Array;
  readonly pairWeight: Int8Array;
}

const magic = 0x31574d44;
const slotPrime = 0x85ebca6b;
const printPrime = 0xc2b2ae35;

/** Where the search for a feature begins in a table of `slots` places. */
export function slotOf(key: number, slots: number): number {
  const spread = Math.imul(key ^ (key >>> 16), slotPrime);
  return (spread ^ (spread >>> 13)) & (slots - 1);
}

/** The 16 bits by which a place knows its feature; never 0, which marks a free place. */
export function printOf(key: number): number {
  const spread = Math.imul(key ^ (key >>> 15), printPrime) >>> 16;
  return spread === 0 ? 1 : spread;
}

/** Adds the weights of `count` features to `scores` (one number a class, zeroed by the caller). */
export function addScores(
  weights: SparseWeights,
  features: Int32Array,
  count: number,
  scores: Int32Array | Float64Array,
): void {
  const { prints, starts, pairClass, pairWeight, slots } = weights;
  const last = slots - 1;
  for (let at = 0; at < count; at += 1) {
    const key = features[at] as number;
    const print = printOf(key);
    let slot = slotOf(key, slots);
    let held = prints[slot] as number;
    while (held !== 0 && held !== print) {
      slot = (slot + 1) & last;
      held = prints[slot] as number;
    }
    if (held === 0) continue;
    const end = starts[slot + 1] as number;
    for (let pair = starts[slot] as number; pair < end; pair += 1) {
      const index = pairClass[pair] as number;
      scores[index] = (scores[index] as number) + (pairWeight[pair] as number);
    }
  }
}

function formatOf(file: URL): ModelFormat {
  return { mark: magic, name: modelName(file), what: 'trained weights' };
}

/** Reads a file that `writeSparseWeights` of the training scripts made. Throws a DemarcheError where it is not one. */
export function readSparseWeights(file: URL): SparseWeights {
  const { bytes, header, bodyStart } = readModelFile<WeightsHeader>(file, formatOf(file));
  const { slots, pairs, classes } = header;
  // A copy, since views of 16 bits have to begin at an even address.
  const body = new Uint8Array(bytes.subarray(bodyStart));
  if (body.byteLength !== slots * 3 + pairs * 2) throw brokenModel(formatOf(file));
  const counts = body.subarray(slots * 2, slots * 3);
  const starts = new Uint32Array(slots + 1);
  for (let slot = 0; slot < slots; slot += 1)
    starts[slot + 1] = (starts[slot] as number) + (counts[slot] as number);
  return {
    classes,
    slots,
    prints: new Uint16Array(body.buffer, 0, slots),
    starts,
    pairClass: body.subarray(slots * 3, slots * 3 + pairs),
    pairWeight: new Int8Array(body.buffer, slots * 3 + pairs, pairs),
  };
}
