import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spread } from '../words/shingles.ts';
import { makePostings, type Postings } from './postings.ts';

function under(postings: Postings, key: number): readonly number[] {
  const numbers: number[] = [];
  postings.read(key, (number) => numbers.push(number));
  return numbers.sort((a, b) => a - b);
}

test('keeps the numbers of many keys apart', () => {
  const postings = makePostings(10, (number) => number);
  for (let number = 0; number < 6000; number += 1) postings.put(spread(number % 2000), number);
  assert.deepEqual(under(postings, spread(7)), [7, 2007, 4007]);
  assert.deepEqual(under(postings, spread(1999)), [1999, 3999, 5999]);
  assert.deepEqual(under(postings, spread(2000)), []);
});

test('keeps the first by rank of a full key, whatever the order', () => {
  const orders = [
    [5, 1, 4, 2, 3],
    [1, 2, 3, 4, 5],
    [3, 5, 2, 4, 1],
  ];
  for (const order of orders) {
    const postings = makePostings(2, (number) => -number);
    for (const number of order) postings.put(1, number);
    assert.deepEqual(under(postings, 1), [4, 5]);
    assert.ok(postings.has(1, 4));
    assert.ok(!postings.has(1, 3));
  }
});
