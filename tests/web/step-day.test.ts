// Days that are typed, and days that keys lead to.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addMonths, isDay, stepDay } from '../../web/src/parts/step-day.ts';

test('only a day of the calendar in ISO form is a day', () => {
  assert.ok(isDay('2024-02-29'));
  for (const text of ['2025-02-29', '2025-13-01', '2025-9-1', '1 May 2025', '', '2025-09'])
    assert.ok(!isDay(text), text);
});

test('a month on from the 31st is the last day of a shorter month', () => {
  assert.equal(addMonths('2024-01-31', 1), '2024-02-29');
  assert.equal(addMonths('2025-03-31', -1), '2025-02-28');
  assert.equal(addMonths('2025-12-15', 1), '2026-01-15');
  assert.equal(addMonths('2025-01-15', -1), '2024-12-15');
});

test('arrows step by a day, pages by a month, other keys not at all', () => {
  assert.equal(stepDay('2025-03-01', 'ArrowDown'), '2025-02-28');
  assert.equal(stepDay('2025-12-31', 'ArrowUp'), '2026-01-01');
  assert.equal(stepDay('2025-12-31', 'PageUp'), '2026-01-31');
  assert.equal(stepDay('2025-12-31', 'PageDown'), '2025-11-30');
  assert.equal(stepDay('2025-12-31', 'a'), null);
});
