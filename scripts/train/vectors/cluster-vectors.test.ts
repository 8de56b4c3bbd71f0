import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clusterVectors } from './cluster-vectors.ts';

test('puts vectors of one direction into one cluster, the same by the same seed', () => {
  const values = new Float32Array(64 * 8);
  for (let row = 0; row < 64; row += 1) values[row * 8 + (row % 8)] = 1;
  const clusters = clusterVectors(values, 8, 8, 1);
  for (let row = 8; row < 64; row += 1) assert.equal(clusters[row], clusters[row % 8]);
  assert.deepEqual(clusterVectors(values, 8, 8, 1), clusters);
});
