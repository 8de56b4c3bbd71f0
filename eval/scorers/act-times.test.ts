import assert from 'node:assert/strict';
import { test } from 'node:test';
import { score } from './act-times.ts';

const act = (from: string | null, to: string | null) => ({ start: 3, end: 8, from, to });
const scored = (truth: ReturnType<typeof act>, ...guesses: readonly ReturnType<typeof act>[]) =>
  score([{ id: 'a', acts: [truth] }], [{ id: 'a', acts: guesses }]);

test('counts the very days as right, days apart as wrong, and days in common as neither', () => {
  const truth = act('2025-05-04', '2025-05-06');
  assert.deepEqual(scored(truth, truth), { found: 100, right: 100, wrong: 0 });
  assert.deepEqual(scored(truth, act(null, '2025-05-05')), { found: 100, right: 0, wrong: 0 });
  assert.deepEqual(scored(truth, act('2025-05-07', null)), { found: 100, right: 0, wrong: 1 });
  assert.deepEqual(scored(truth, act(null, null)), { found: 100, right: 0, wrong: 1 });
});

test('takes the best of several acts told by one word, and counts an act without any as not found', () => {
  const truth = act('2025-05-04', '2025-05-04');
  assert.deepEqual(scored(truth, act('2025-06-01', null), truth), { found: 100, right: 100, wrong: 0 });
  assert.deepEqual(scored(truth), { found: 0, right: 0, wrong: 0 });
});
