// The network as it is shipped: every matrix in eight bits, with a scale for each row, behind a header in JSON.

import { brokenModel, type ModelFormat, modelName, readModelFile } from '../../tables/index.ts';
import type { WordVectors } from '../vectors/word-vectors.ts';
import { keepNoInputs } from './kept-inputs.ts';
import { makeMatrices } from './matrices.ts';
import type { Network } from './run-network.ts';
import { matrixSizes, type NetworkShape, widthOf } from './shape.ts';
import { packSteps, type StepFactor } from './step-factor.ts';
import { firstRow, type Vocabulary } from './word-rows.ts';

export interface NetworkHeader {
  readonly name: string;
  readonly shape: NetworkShape;
  /** Names of the relations and of the tags, by number. */
  readonly labels: readonly string[];
  readonly tags: readonly string[];
  readonly wordKeys: number;
  readonly affixKeys: number;
}

export interface ShippedNetwork {
  readonly header: NetworkHeader;
  readonly network: Network;
  readonly vocabulary: Vocabulary;
}

export const networkMagic = 0x314e4d44;
/** Room beside the weights for the work on one batch, in numbers: some 4,500 a row, and a batch has about 600 at most. */
const workSpace = 4_000_000;

function formatOf(file: URL): ModelFormat {
  return { mark: networkMagic, name: modelName(file), what: 'trained network' };
}

/** Reads a file that the training scripts wrote. Throws a DemarcheError where it is missing or none. */
export function readNetwork(file: URL, vectors: WordVectors): ShippedNetwork {
  const read = readModelFile<NetworkHeader>(file, formatOf(file));
  const { bytes, header } = read;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = read.bodyStart;
  const keys = (count: number): ReadonlyMap<number, number> => {
    const rows = new Map<number, number>();
    for (let index = 0; index < count; index += 1, at += 4)
      rows.set(view.getInt32(at, true), index + firstRow);
    return rows;
  };
  const vocabulary = { words: keys(header.wordKeys), affixes: keys(header.affixKeys) };
  const sizes = matrixSizes(header.shape);
  const matrices = makeMatrices(workSpace + spaceOf(header.shape));
  const weights = new Map<string, Float32Array>();
  const steps = new Map<string, StepFactor>();
  for (const [name, { rows, columns, isFactor }] of sizes) {
    if (at + rows * (4 + columns) > bytes.byteLength) throw brokenModel(formatOf(file));
    const { steps: values, scales } = readSteps(bytes, at, rows, columns);
    at += rows * (4 + columns);
    if (isFactor) {
      const panels = packSteps(values, rows, columns, matrices.take((rows * columns) / 2));
      const kept = matrices.take(rows);
      kept.set(scales);
      steps.set(name, { panels, scales: kept, inner: rows, columns });
    } else weights.set(name, scaled(values, scales, columns, matrices.take(rows * columns)));
  }
  const { hidden } = header.shape;
  const kept = keepNoInputs(widthOf(header.shape), hidden * 6);
  const network = { shape: header.shape, matrices, vectors, weights, packed: new Map(), steps, kept };
  return { header, network, vocabulary };
}

/** A matrix of small steps with the size of a step before each row. */
function readSteps(
  bytes: Uint8Array,
  start: number,
  rows: number,
  columns: number,
): { steps: Int8Array; scales: Float32Array } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const small = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const steps = new Int8Array(rows * columns);
  const scales = new Float32Array(rows);
  for (let row = 0, at = start; row < rows; row += 1, at += 4 + columns) {
    scales[row] = view.getFloat32(at, true);
    steps.set(small.subarray(at + 4, at + 4 + columns), row * columns);
  }
  return { steps, scales };
}

function scaled(steps: Int8Array, scales: Float32Array, columns: number, out: Float32Array): Float32Array {
  for (let at = 0; at < steps.length; at += 1)
    out[at] = (steps[at] as number) * (scales[Math.floor(at / columns)] as number);
  return out;
}

/** How many numbers the weights and their packed copies take. */
export function spaceOf(shape: NetworkShape): number {
  let space = 0;
  for (const { rows, columns, isFactor } of matrixSizes(shape).values())
    space += (rows * columns + 4) * (isFactor ? 2 : 1);
  return space;
}
