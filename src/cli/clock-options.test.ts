import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { InvalidArgumentError } from 'commander';
import { parseDay, parseInstant } from './clock-options.ts';

describe('parseDay', () => {
  it('takes a day of the calendar as it is', () => assert.equal(parseDay('2024-02-29'), '2024-02-29'));
  for (const text of ['2025-02-29', '2025-13-01', '2025-00-10', '2025-9-1', 'yesterday', ''])
    it(`refuses "${text}"`, () => assert.throws(() => parseDay(text), InvalidArgumentError));
});

describe('parseInstant', () => {
  it('takes a day for its end in UTC', () =>
    assert.equal(parseInstant('2026-01-31'), '2026-01-31T23:59:59.999Z'));
  it('turns an instant of any zone into UTC', () => {
    assert.equal(parseInstant('2026-01-31T12:00:00Z'), '2026-01-31T12:00:00.000Z');
    assert.equal(parseInstant('2026-01-31T01:30+03:00'), '2026-01-30T22:30:00.000Z');
  });
  for (const text of ['2026-01-31T12:00', '2026-02-30T12:00Z', '2026-01-31T25:00Z', '7', 'May 2026'])
    it(`refuses "${text}"`, () => assert.throws(() => parseInstant(text), InvalidArgumentError));
});
