import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPhrases, indexPhrases } from './index.ts';

const rows = [
  { id: 'super', phrases: ['super tuesday', 'super tuesday ii'] },
  { id: 'hash', phrases: ['#neverzenda', 'u.s. election'] },
  { id: 'again', phrases: ['super tuesday'] },
];
const index = indexPhrases(rows, ({ phrases }) => phrases);

function found(text: string): readonly string[] {
  return findPhrases(text, index).map(
    ({ start, end, phrase }) => `${text.slice(start, end)}: ${phrase.rows.map(({ id }) => id).join(' ')}`,
  );
}

test('finds a phrase with all rows that have it, and the longer one that begins alike', () => {
  assert.deepEqual(found('on super tuesday ii.'), ['super tuesday: super again', 'super tuesday ii: super']);
});

test('finds phrases that begin with a sign or hold one', () => {
  assert.deepEqual(found('(#neverzenda) and the u.s. election'), [
    '#neverzenda: hash',
    'u.s. election: hash',
  ]);
});

test('leaves parts of words, other signs between words and another case alone', () => {
  assert.deepEqual(found('a super tuesdayish day, super-tuesday, Super Tuesday, x#neverzenda'), []);
});

test('numbers the phrases in the order of the rows', () => {
  const orders = findPhrases('u.s. election, super tuesday', index).map(({ phrase }) => phrase.order);
  assert.deepEqual(orders, [3, 0]);
});

test('reads a long text of beginnings in proportion to its length', () => {
  const startedAt = performance.now();
  assert.deepEqual(found('super '.repeat(200_000)), []);
  assert.ok(performance.now() - startedAt < 2000);
});
