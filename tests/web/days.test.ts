// Lengths and instants as a reader expects them, without a browser.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayInstant, sayLength } from '../../web/src/parts/days.ts';
import { isInstant } from '../../web/src/parts/step-day.ts';

test('a length is never more than has passed, and years keep their months', () => {
  const said = [1, 59, 60, 364, 730, 731, 955, 1100].map(sayLength);
  assert.deepEqual(said, [
    ...['1 day', '59 days', '1 month', '11 months'],
    ...['23 months', '2 years', '2 years 7 months', '3 years'],
  ]);
});

test('an instant is told with its zone, a day without', () => {
  assert.equal(sayInstant('2026-01-31'), '31 Jan 2026');
  assert.equal(sayInstant('2026-01-31T14:05:00+02:00'), '31 Jan 2026, 12:05 UTC');
});

test('an instant has its zone and is of a day of the calendar', () => {
  const fit = ['2026-01-31', '2026-01-31T12:00Z', '2026-01-31T12:00:01.5+02:00'];
  const unfit = ['2026-02-30T12:00Z', '2026-01-31T12:00', '2026-01-31T25:00Z', '2026-01', 'noon', ''];
  assert.deepEqual([...fit, ...unfit].filter(isInstant), fit);
});
