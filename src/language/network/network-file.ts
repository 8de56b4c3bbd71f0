// The network as it is shipped: every matrix in eight bits, with a scale for each row, behind a header in JSON.

import { brokenModel, readModelFile } from '../weights/model-file.ts';
import { makeMatrices, packPanels } from './matrices.ts';
import type { Network } from './run-network.ts';
import { matrixSizes, type NetworkShape } from './shape.ts';
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
const content = 'trained network';
/** Room beside the weights for the work on one batch, in numbers: some 4,500 a row, and a batch has about 600 at most. */
const workSpace = 4_000_000;

/** Reads a file that the training scripts wrote. Throws a DemarcheError where it is missing or none. */
export function readNetwork(file: URL): ShippedNetwork {
  const read = readModelFile(file, networkMagic, content);
  const { bytes } = read;
  const header = read.header as NetworkHeader;
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
  const packed = new Map<string, Float32Array>();
  for (const [name, { rows, columns, isFactor }] of sizes) {
    if (at + rows * (4 + columns) > bytes.byteLength) throw brokenModel(file, content);
    const matrix = matrices.take(rows * columns);
    for (let row = 0; row < rows; row += 1) {
      const scale = view.getFloat32(at, true);
      const small = new Int8Array(bytes.buffer, bytes.byteOffset + at + 4, columns);
      const from = row * columns;
      for (let column = 0; column < columns; column += 1)
        matrix[from + column] = (small[column] as number) * scale;
      at += 4 + columns;
    }
    weights.set(name, matrix);
    if (isFactor) packed.set(name, packPanels(matrix, rows, columns, matrices.take(rows * columns)));
  }
  return { header, network: { shape: header.shape, matrices, weights, packed }, vocabulary };
}

/** How many numbers the weights and their packed copies take. */
export function spaceOf(shape: NetworkShape): number {
  let space = 0;
  for (const { rows, columns, isFactor } of matrixSizes(shape).values())
    space += (rows * columns + 4) * (isFactor ? 2 : 1);
  return space;
}
