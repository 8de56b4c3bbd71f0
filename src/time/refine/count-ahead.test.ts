import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayInterval } from '../calendar/interval.ts';
import { findTimes } from '../find-times.ts';

function read(text: string, untold: 'back' | 'ahead'): readonly string[] {
  const { found } = findTimes(text, dayInterval('2025-09-10'), { untold });
  return found.map(({ value, interval }) => `${value} ${interval?.from ?? '..'}/${interval?.to ?? '..'}`);
}

test('reads counts of requests as days ahead', () => {
  assert.deepEqual(read('Call me in two weeks.', 'ahead'), ['2025-09-24 2025-09-24/2025-09-24']);
  assert.deepEqual(read('Pay within three days.', 'ahead'), ['P3D 2025-09-11/2025-09-13']);
  assert.deepEqual(read('What did we sell in the past two months?', 'ahead'), ['P2M 2025-07-10/2025-09-09']);
});

test('leaves the counts of news as they are', () => {
  assert.deepEqual(read('The house was built in two weeks.', 'back'), ['P2W ../..']);
  assert.deepEqual(read('Prices rose in the past two months.', 'back'), ['P2M 2025-07-10/2025-09-10']);
});
