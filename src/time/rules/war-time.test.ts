import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayInterval } from '../calendar/interval.ts';
import { findTimes } from '../find-times.ts';

const conflicts = [
  { names: ['Ruritania', 'Ruritanian'], from: '2022-02-24', to: null },
  { names: ['Elbonia'], from: '2011-03-15', to: '2015-01-01' },
];

function values(text: string): readonly string[] {
  const { found } = findTimes(text, dayInterval('2024-05-01'), { conflicts });
  return found.map(({ text: words, value, basis }) => `${words} = ${value} (${basis})`);
}

test('counts the years of a war that the text names', () => {
  const text =
    'Shells fell on Ruritania. The conflict enters its third year, and 90 have died since the war began.';
  assert.deepEqual(values(text), [
    'its third year = 2024-02-24/2025-02-23 (resolved)',
    'since the war began = 2022-02-24/.. (resolved)',
  ]);
});

test('leaves a year of something else alone, and a war where two are named alike', () => {
  assert.deepEqual(values('Ruritania has a king in his third year.'), []);
  assert.deepEqual(values('Ruritania and Elbonia: the war is in its third year.'), []);
  assert.deepEqual(values('The war is in its third year.'), []);
});
