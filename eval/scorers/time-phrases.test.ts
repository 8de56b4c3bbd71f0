import assert from 'node:assert/strict';
import { test } from 'node:test';
import { score } from './time-phrases.ts';

const guess = (from: string, to: string) => ({ id: 'a', timexes: [{ start: 0, end: 4, from, to }] });

test('scores a phrase by its first day and the day after its last', () => {
  const line = { id: 'a', text: 'next week', expect: { from: '2025-09-15T00:00:00', grain: 'week' } };
  assert.deepEqual(score([line], [guess('2025-09-15T00:00:00', '2025-09-22T00:00:00')]), {
    found: 100,
    days: 100,
  });
  assert.equal(score([line], [guess('2025-09-15T00:00:00', '2025-09-23T00:00:00')])['days'], 0);
});

test('takes any of several readings, and values in place of days', () => {
  const values = [{ value: '2025-09-08' }, { start: '2025-09-15', end: '2025-09-16' }];
  const line = { id: 'a', text: 'Monday', timexes: [{ start: 0, end: 6, values }] };
  const predicted = { id: 'a', timexes: [{ start: 0, end: 6, value: '2025-09-15' }] };
  assert.deepEqual(score([line], [predicted]), { found: 100, days: 100 });
  assert.deepEqual(score([line], []), { found: 0, days: 0 });
});
