import assert from 'node:assert/strict';
import { it } from 'node:test';
import { firstDay, isPartialDay, lastDay } from './partial-day.ts';

it('widens a month to its own last day', () => {
  const ends = ['2025-02', '2024-02', '2023-04', '2023-12', '2019', '2019-04-09'].map(lastDay);
  assert.deepEqual(ends, [
    '2025-02-28',
    '2024-02-29',
    '2023-04-30',
    '2023-12-31',
    '2019-12-31',
    '2019-04-09',
  ]);
});

it('begins a month and a year on the first', () => {
  assert.deepEqual(['2025-02', '2019', '2019-04-09'].map(firstDay), [
    '2025-02-01',
    '2019-01-01',
    '2019-04-09',
  ]);
});

it('knows a partial date from other words', () => {
  assert.deepEqual(['2019', '2019-04', '2019-04-09', '2019-4', 'May 2019'].filter(isPartialDay), [
    '2019',
    '2019-04',
    '2019-04-09',
  ]);
});
