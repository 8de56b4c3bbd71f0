import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packPanels } from '../../../src/language/network/matrices.ts';
import { type Batch, matrixOf, runNetwork } from '../../../src/language/network/run-network.ts';
import { affixCount, matrixSizes, type NetworkShape } from '../../../src/language/network/shape.ts';
import type { WordVectors } from '../../../src/language/vectors/word-vectors.ts';
import { randomBySeed } from '../random.ts';
import { goBack } from './go-back.ts';
import { makeSlopes } from './slopes.ts';
import { makeNetwork } from './train-network.ts';

const noVectors: WordVectors = {
  ...{
    size: 8,
    rows: new Map(),
    fine: new Uint16Array(2),
    middle: new Uint8Array(2),
    coarse: new Uint8Array(2),
  },
  ...{ scales: Float32Array.of(0.01, 0.02), values: Int8Array.from({ length: 16 }, (_, at) => at * 3 - 20) },
};

const shape: NetworkShape = {
  ...{ word: 8, affix: 4, tag: 4, hidden: 8, layers: 2 },
  ...{ wordRows: 12, affixRows: 12, tagRows: 6, labels: 5, tags: 7 },
};

test('finds the slopes that small changes of the weights show', () => {
  const random = randomBySeed(1);
  const network = makeNetwork(shape, noVectors, random);
  for (const weights of network.weights.values())
    for (let at = 0; at < weights.length; at += 1) weights[at] = random() - 0.5;
  const rows = 11;
  const numbers = (count: number, below: number): Int32Array =>
    Int32Array.from({ length: count }, () => Math.floor(random() * below));
  const sentences = [
    { start: 0, end: 5 },
    { start: 5, end: rows },
  ];
  const batch: Batch = {
    ...{ sentences, rows, words: numbers(rows, 12), vectors: numbers(rows, 2) },
    ...{ affixes: numbers(rows * affixCount, 12), tags: numbers(rows, 6), keys: new Int32Array(rows) },
  };
  const goal = {
    heads: Int32Array.from([-1, 2, 0, 2, 2, -1, 5, 6, 6, 8, 7]),
    labels: numbers(rows, 5).fill(-1, 0, 1).fill(-1, 5, 6),
    tags: numbers(rows, 7).fill(-1, 0, 1).fill(-1, 5, 6),
  };
  const mark = network.matrices.mark();
  const learn = () => {
    network.matrices.release(mark);
    for (const [name, { rows: height, columns, isFactor }] of matrixSizes(shape))
      if (isFactor)
        packPanels(matrixOf(network.weights, name), height, columns, matrixOf(network.packed, name));
    const slopes = makeSlopes(network);
    const run = runNetwork(network, batch);
    goBack({ network, batch, run, goal, masks: new Map(), share: 1 / rows, slopes });
    const byName = new Map([...slopes.byName].map(([name, slope]) => [name, Float32Array.from(slope)]));
    const { head, label, tag } = slopes.losses;
    return { loss: head + label + tag, byName };
  };
  const { byName } = learn();
  const step = 2e-3;
  for (const [name, weights] of network.weights) {
    const at = Math.floor(random() * weights.length);
    const held = weights[at] as number;
    weights[at] = held + step;
    const above = learn().loss;
    weights[at] = held - step;
    const below = learn().loss;
    weights[at] = held;
    const shown = (above - below) / (2 * step);
    assert.ok(Math.abs(shown - (matrixOf(byName, name)[at] as number)) < 2e-4, name);
  }
});
