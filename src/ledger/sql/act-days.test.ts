import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { actDaysNumber, actDaysOf, numbersOfMonth } from './act-days.ts';

const day = { from: '2024-05-31', to: '2024-05-31' };
const month = { from: '2024-05-01', to: '2024-05-31' };
const byDay = { from: null, to: '2024-05-31' };

describe('the days of an act as a number', () => {
  it('give them back', () => {
    for (const days of [day, month, byDay]) assert.deepEqual(actDaysOf(actDaysNumber(days)), days);
  });

  it('are greater the later they begin, and of those that begin together the more closely told', () => {
    const later = { from: '2024-05-31', to: '2024-06-04' };
    const numbers = [month, byDay, later, day].map(actDaysNumber);
    assert.deepEqual(
      numbers.toSorted((a, b) => a - b),
      numbers,
    );
  });

  it('have their month', () => {
    for (const days of [day, month, byDay])
      assert.equal(Math.floor(actDaysNumber(days) / numbersOfMonth), 202405);
  });

  it('are none where they are too many to tell, or open', () => {
    for (const days of [
      { from: '2019-01-01', to: '2024-05-31' },
      { from: null, to: null },
      { from: '2024-05-31', to: null },
    ])
      assert.equal(actDaysOf(actDaysNumber(days)), null);
  });
});
