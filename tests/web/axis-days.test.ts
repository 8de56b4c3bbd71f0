// Which days an axis of time names, and how.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scaleUtc } from 'd3-scale';
import { axisDays } from '../../web/src/parts/axis-days.ts';

function namesFrom(first: string, last: string, width: number): readonly string[] {
  const scale = scaleUtc([Date.parse(first), Date.parse(last)], [0, width]);
  return axisDays(scale, width).map(({ words }) => words);
}

test('names days as the rest of the app does, the day before the month, and leaves out those without room', () =>
  assert.deepEqual(namesFrom('2025-04-10', '2025-05-28', 260), ['13 Apr', '27 Apr', '11 May', '25 May']));

test('names months and years, shortly where it is narrow', () => {
  assert.deepEqual(namesFrom('2025-06-20', '2026-05-10', 700), ['July', 'October', '2026', 'April']);
  assert.deepEqual(namesFrom('2025-06-20', '2026-05-10', 300), ['Jul', 'Oct', '2026', 'Apr']);
});

test('names no hours of a day', () =>
  assert.deepEqual(namesFrom('2025-06-20', '2025-06-22', 900), ['20 Jun', '21 Jun', '22 Jun']));
