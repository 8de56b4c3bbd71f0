// Makes the file of word vectors: turned to their principal axes, cut off, clustered and kept in eight bits.

import { writeFileSync } from 'node:fs';
import { type VectorsHeader, vectorsMagic } from '../../../src/language/vectors/word-vectors.ts';
import { clusterVectors } from './cluster-vectors.ts';
import { principalAxes } from './principal-axes.ts';
import { type ReadVectors, readVectors } from './read-vectors.ts';

/** Words that are kept, and numbers in each of their vectors. */
const mostWords = 50_000;
const keptSize = 64;
/** The mean size of a number: about that of the vectors which the network learns by itself. */
const meanSize = 0.25;
const fineCount = 1024;
const middleCount = 248;
const coarseCount = 64;
const seed = 3;
const largest = 127;

export function makeWordVectors(vectorsFile: string, out: string, log: (line: string) => void): void {
  const read = readVectors(vectorsFile, mostWords);
  const turned = turnedVectors(read);
  const directions = unitVectors(turned);
  const clusters = [fineCount, middleCount, coarseCount].map((count) =>
    clusterVectors(directions, keptSize, count, seed),
  );
  writeFileSync(out, packVectors(read.keys, turned, clusters));
  log(`vectors: ${read.keys.length} words, ${keptSize} of ${read.size} axes`);
}

/** Along the first axes; the root of an axis's spread is divided out, so that the first do not drown the rest. */
function turnedVectors({ values, size }: ReadVectors): Float32Array {
  const { mean, axes, spreads } = principalAxes(values, size);
  const turned = new Float32Array((values.length / size) * keptSize);
  for (let from = 0, to = 0; from < values.length; from += size, to += keptSize)
    for (let axis = 0; axis < keptSize; axis += 1) {
      const along = axes[axis] as Float64Array;
      let sum = 0;
      for (let at = 0; at < size; at += 1)
        sum += ((values[from + at] as number) - (mean[at] as number)) * (along[at] as number);
      turned[to + axis] = sum / Math.sqrt(spreads[axis] as number);
    }
  const size2 = Math.sqrt(turned.reduce((sum, value) => sum + value * value, 0) / turned.length);
  return turned.map((value) => (value * meanSize) / size2);
}

function unitVectors(values: Float32Array): Float32Array {
  const units = new Float32Array(values.length);
  for (let from = 0; from < values.length; from += keptSize) {
    const vector = values.subarray(from, from + keptSize);
    const length = Math.max(Math.hypot(...vector), 1e-9);
    units.set(
      vector.map((value) => value / length),
      from,
    );
  }
  return units;
}

function packVectors(keys: Int32Array, values: Float32Array, clusters: readonly Uint16Array[]): Uint8Array {
  const words = keys.length;
  const header: VectorsHeader = { name: 'vectors', words, size: keptSize };
  const headerBytes = new TextEncoder().encode(JSON.stringify(header));
  const scales = new Float32Array(words);
  const small = new Int8Array(values.length);
  for (let row = 0; row < words; row += 1) {
    const vector = values.subarray(row * keptSize, (row + 1) * keptSize);
    const scale = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9) / largest;
    scales[row] = scale;
    small.set(
      Array.from(vector, (value) => Math.round(value / scale)),
      row * keptSize,
    );
  }
  const [fine = new Uint16Array(0), middle = fine, coarse = fine] = clusters;
  const mark = Uint32Array.of(vectorsMagic, headerBytes.length);
  const parts = [
    mark,
    headerBytes,
    keys,
    scales,
    fine,
    Uint8Array.from(middle),
    Uint8Array.from(coarse),
    small,
  ];
  return Buffer.concat(parts.map((part) => new Uint8Array(part.buffer, part.byteOffset, part.byteLength)));
}
