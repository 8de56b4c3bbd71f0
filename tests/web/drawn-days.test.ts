// From which day to which a timeline is drawn.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawnDays } from '../../web/src/pair/drawn-days.ts';

const on = (day: string) => {
  const days = { from: day, to: day };
  return { occurred: days, article: { published: days } } as Parameters<typeof drawnDays>[0][number];
};
const acts = [on('2024-01-01'), on('2025-01-05')];

test('acts and the day that is asked about are drawn, with some room on both sides', () => {
  assert.deepEqual(drawnDays(acts, '2025-01-05', '2025-02-01'), ['2023-12-22', '2025-01-15']);
  assert.deepEqual(drawnDays(acts, '2025-02-01', '2025-02-01'), ['2023-12-22', '2025-02-11']);
});

test('a day to come is drawn where it is near; where it is far the drawing ends before it', () => {
  const near = drawnDays(acts, '2025-03-01', '2025-02-01');
  assert.ok(near[1] > '2025-03-01');
  const far = drawnDays(acts, '2999-01-01', '2025-02-01');
  assert.ok(far[1] > '2025-04-01' && far[1] < '2025-07-01', far[1]);
});

test('of one act, or of none, some days are drawn', () => {
  assert.deepEqual(drawnDays([], '2025-01-05', '2025-02-01'), ['2024-12-26', '2025-01-15']);
  assert.ok(drawnDays([on('2025-01-05')], '2999-01-01', '2025-02-01')[1] > '2025-04-01');
});
