import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countFolded, foldActs, type ListedAct } from './render-acts.ts';

const line = (id: string, happening?: string) =>
  ({ id, ...(happening === undefined ? {} : { happening }) }) as ListedAct;

const idsOf = (lines: readonly ListedAct[]) =>
  foldActs(lines).map(({ line: { id }, others }) => [id, ...others.map((other) => other.id)]);

test('shows each happening once, at the place of the line that stands for it', () => {
  const lines = [line('a', 'c'), line('b'), line('c', 'c'), line('d', 'e'), line('e', 'e')];
  assert.deepEqual(idsOf(lines), [['b'], ['c', 'a'], ['e', 'd']]);
});

test('takes the first where the line that stands for them is not in the list', () => {
  assert.deepEqual(idsOf([line('a', 'z'), line('b', 'z')]), [['a', 'b']]);
});

test('tells how often they are told only where that is more', () => {
  assert.equal(countFolded(foldActs([line('a'), line('b')]), 2), '(2)');
  assert.equal(countFolded(foldActs([line('a', 'b'), line('b', 'b')]), 2), '(1, told 2 times)');
});
