// Writes a trained network in the form that `readNetwork` reads.

import { writeFileSync } from 'node:fs';
import { type NetworkHeader, networkMagic } from '../../../src/language/network/network-file.ts';
import { matrixOf, type Network } from '../../../src/language/network/run-network.ts';
import { matrixSizes } from '../../../src/language/network/shape.ts';
import type { Vocabulary } from '../../../src/language/network/word-rows.ts';

const largest = 127;

export function writeNetwork(
  path: string,
  header: NetworkHeader,
  network: Network,
  vocabulary: Vocabulary,
): number {
  const headerBytes = new TextEncoder().encode(JSON.stringify(header));
  const sizes = matrixSizes(header.shape);
  const body = [...sizes.values()].reduce((sum, { rows, columns }) => sum + rows * (4 + columns), 0);
  const keys = [...vocabulary.words.keys(), ...vocabulary.affixes.keys()];
  const bytes = new Uint8Array(8 + headerBytes.length + keys.length * 4 + body);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, networkMagic, true);
  view.setUint32(4, headerBytes.length, true);
  bytes.set(headerBytes, 8);
  let at = 8 + headerBytes.length;
  for (const key of keys) {
    view.setInt32(at, key, true);
    at += 4;
  }
  for (const [name, { rows, columns }] of sizes) {
    const matrix = matrixOf(network.weights, name);
    for (let row = 0; row < rows; row += 1) {
      const values = matrix.subarray(row * columns, (row + 1) * columns);
      const scale = values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9) / largest;
      view.setFloat32(at, scale, true);
      at += 4;
      for (const value of values) {
        view.setInt8(at, Math.round(value / scale));
        at += 1;
      }
    }
  }
  writeFileSync(path, bytes);
  return bytes.length;
}
