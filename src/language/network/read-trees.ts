// Trees and better tags for tagged sentences, several at a time.

import { bestTree } from './best-tree.ts';
import type { ShippedNetwork } from './network-file.ts';
import { type Batch, headScores, labelLayer, labelScores, type Network, runNetwork } from './run-network.ts';
import { paddedTo8 } from './shape.ts';
import { makeBatch, type TaggedWords } from './word-rows.ts';

/** By word from 0: the head's number from 1 (0 for the root), and the numbers of relation and tag. */
export interface ReadTree {
  readonly heads: Int16Array;
  readonly labels: Uint8Array;
  readonly tags: Uint8Array;
}

/** Rows (words and roots) that go through the network at once, until one sentence too many. */
const batchRows = 400;

/** The trees of sentences, in their order. */
export function readTrees(sentences: readonly TaggedWords[], shipped: ShippedNetwork): readonly ReadTree[] {
  const trees: ReadTree[] = [];
  let batch: TaggedWords[] = [];
  let rows = 0;
  for (const sentence of sentences) {
    batch.push(sentence);
    rows += sentence.words.length + 1;
    if (rows < batchRows) continue;
    trees.push(...readBatch(batch, shipped));
    batch = [];
    rows = 0;
  }
  return batch.length === 0 ? trees : [...trees, ...readBatch(batch, shipped)];
}

function readBatch(
  sentences: readonly TaggedWords[],
  { network, vocabulary }: ShippedNetwork,
): readonly ReadTree[] {
  const mark = network.matrices.mark();
  try {
    return treesOf(makeBatch(sentences, vocabulary), network);
  } finally {
    // After a fault, too: the next page needs the room.
    network.matrices.release(mark);
  }
}

function treesOf(batch: Batch, network: Network): readonly ReadTree[] {
  const { shape } = network;
  const run = runNetwork(network, batch);
  const headRows = new Int32Array(batch.rows);
  const heads = batch.sentences.map((range) => {
    const tree = bestTree(headScores(network, run, range), range.end - range.start);
    for (let at = 1; at < tree.length; at += 1)
      headRows[range.start + at] = range.start + (tree[at] as number);
    return tree.slice(1);
  });
  const scores = labelScores(network, labelLayer(network, run, batch, headRows), batch.rows);
  return batch.sentences.map(({ start, end }, index) => ({
    heads: heads[index] ?? new Int16Array(0),
    labels: bestOfRows(scores, paddedTo8(shape.labels), shape.labels, start + 1, end),
    tags: bestOfRows(run.tagScores, paddedTo8(shape.tags), shape.tags, start + 1, end),
  }));
}

function bestOfRows(
  scores: Float32Array,
  columns: number,
  classes: number,
  start: number,
  end: number,
): Uint8Array {
  const best = new Uint8Array(end - start);
  for (let row = start; row < end; row += 1) {
    const at = row * columns;
    let highest = 0;
    for (let index = 1; index < classes; index += 1)
      if ((scores[at + index] as number) > (scores[at + highest] as number)) highest = index;
    best[row - start] = highest;
  }
  return best;
}
