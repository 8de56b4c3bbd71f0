import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bestTree } from './best-tree.ts';
import { mendTree } from './mend-tree.ts';

/** Scores of 0, but for the given arcs from dependent to head. */
function scoresOf(
  size: number,
  arcs: readonly (readonly [dependent: number, head: number, score: number])[],
): Float32Array {
  const scores = new Float32Array(size * size);
  for (const [dependent, head, score] of arcs) scores[dependent * size + head] = score;
  return scores;
}

function isTree(heads: Int16Array): boolean {
  return [...heads.keys()].slice(1).every((word) => {
    let at = word;
    for (let steps = 0; at > 0 && steps <= heads.length; steps += 1) at = heads[at] ?? 0;
    return at === 0;
  });
}

test('takes the best head of each word where these make a tree', () => {
  const scores = scoresOf(4, [
    [1, 2, 5],
    [2, 0, 5],
    [3, 2, 5],
  ]);
  assert.deepEqual([...bestTree(scores, 4)], [-1, 2, 0, 2]);
});

test('opens a loop of two words by the search', () => {
  const scores = scoresOf(3, [
    [1, 2, 5],
    [2, 1, 5],
    [1, 0, 3],
    [2, 0, 1],
  ]);
  assert.deepEqual([...bestTree(scores, 3)], [-1, 0, 1]);
});

test('hangs one word only on the root', () => {
  const scores = scoresOf(3, [
    [1, 0, 5],
    [2, 0, 6],
    [1, 2, 4],
  ]);
  assert.deepEqual([...bestTree(scores, 3)], [-1, 2, 0]);
});

test('mends a long row of loops into a tree with one root', () => {
  const size = 121;
  const arcs = Array.from({ length: 120 }, (_, at) => [at + 1, at % 2 === 0 ? at + 2 : at, 9] as const);
  const heads = mendTree(
    scoresOf(size, arcs),
    Int16Array.from({ length: size }, (_, at) => (at === 0 ? -1 : at % 2 === 1 ? at + 1 : at - 1)),
  );
  assert.ok(isTree(heads));
  assert.equal(heads.filter((head) => head === 0).length, 1);
});
