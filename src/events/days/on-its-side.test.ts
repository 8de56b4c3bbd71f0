import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TimeExpression } from '../../time/index.ts';
import { onItsSide } from './on-its-side.ts';

const published = { from: '2025-10-30', to: '2025-10-30' };

function expression(text: string, from: string, to: string): TimeExpression {
  const span = { start: 0, end: text.length };
  return { span, text, type: 'DATE', value: from, interval: { from, to }, basis: 'resolved', ruleId: 'test' };
}

const daysOf = (text: string, from: string, to: string, side: 'ahead' | 'behind'): string => {
  const { interval } = onItsSide(expression(text, from, to), side, published);
  return `${interval?.from} ${interval?.to}`;
};

test('puts a month without a year on the side of publication that the verb tells', () => {
  assert.equal(daysOf('April', '2025-04-01', '2025-04-30', 'ahead'), '2026-04-01 2026-04-30');
  assert.equal(daysOf('January', '2026-01-01', '2026-01-31', 'behind'), '2025-01-01 2025-01-31');
});

test('puts a season without a year on that side, too', () => {
  assert.equal(daysOf('the summer', '2025-06-01', '2025-08-31', 'ahead'), '2026-06-01 2026-08-31');
});

test('puts a weekday on that side, too, and a day that may be either where it is', () => {
  assert.equal(daysOf('Monday', '2025-10-27', '2025-10-27', 'ahead'), '2025-11-03 2025-11-03');
  assert.equal(daysOf('Thursday', '2025-10-30', '2025-10-30', 'ahead'), '2025-10-30 2025-10-30');
});

test('leaves alone what tells its year or its side itself', () => {
  assert.equal(daysOf('April 2025', '2025-04-01', '2025-04-30', 'ahead'), '2025-04-01 2025-04-30');
  assert.equal(daysOf('last Monday', '2025-10-27', '2025-10-27', 'ahead'), '2025-10-27 2025-10-27');
});
