import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ancestorsOf, childrenBy, isRelation, makeTree, spanOfWords, subtreeOf } from './dependency-tree.ts';

/** "Minsk freed three prisoners." */
const tree = makeTree([
  { start: 0, end: 5, head: 2, deprel: 'nsubj' },
  { start: 6, end: 11, head: 0, deprel: 'root' },
  { start: 12, end: 17, head: 4, deprel: 'nummod' },
  { start: 18, end: 27, head: 2, deprel: 'obj' },
  { start: 27, end: 28, head: 2, deprel: 'punct' },
]);

test('gives the children of a word by relation', () => {
  assert.deepEqual(childrenBy(tree, 1, 'nsubj', 'obj'), [0, 3]);
  assert.deepEqual(childrenBy(tree, 1), [0, 3, 4]);
});

test('takes a subtype for its relation', () => {
  assert.equal(isRelation('nsubj:pass', ['nsubj']), true);
  assert.equal(isRelation('nsubjx', ['nsubj']), false);
});

test('gives a subtree without the branches that are cut', () => {
  assert.deepEqual(subtreeOf(tree, 3), [2, 3]);
  assert.deepEqual(
    subtreeOf(tree, 1, (child) => child === 3),
    [0, 1, 4],
  );
});

test('walks up to the root', () => {
  assert.deepEqual(ancestorsOf(tree, 2), [3, 1]);
});

test('spans the words of a subtree', () => {
  assert.deepEqual(spanOfWords(tree, subtreeOf(tree, 3)), { start: 12, end: 27 });
  assert.equal(spanOfWords(tree, []), null);
});

test('ends on a tree that is none', () => {
  const broken = makeTree([
    { start: 0, end: 1, head: 2, deprel: 'dep' },
    { start: 2, end: 3, head: 1, deprel: 'dep' },
  ]);
  assert.deepEqual(ancestorsOf(broken, 0), [1, 0]);
  assert.deepEqual(subtreeOf(broken, 0), [0, 1]);
});

test('leaves a cycle above a word after one round', () => {
  const heads = [2, 3, 4, 2, 9];
  const broken = makeTree(heads.map((head, at) => ({ start: at, end: at + 1, head, deprel: 'dep' })));
  assert.deepEqual(ancestorsOf(broken, 0), [1, 2, 3]);
  assert.deepEqual(ancestorsOf(broken, 3), [1, 2, 3]);
  assert.deepEqual(ancestorsOf(broken, 4), [8]);
});

test('walks up a chain of any length', () => {
  const words = Array.from({ length: 5000 }, (_, at) => ({
    start: at,
    end: at + 1,
    head: at,
    deprel: 'dep',
  }));
  const path = ancestorsOf(makeTree(words), 4999);
  assert.deepEqual([path.length, path[0], path.at(-1)], [4999, 4998, 0]);
});
