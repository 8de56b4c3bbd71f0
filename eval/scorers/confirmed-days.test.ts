import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { score } from './confirmed-days.ts';

const gold = [
  { id: 'right', date: '2024-03-05' },
  { id: 'other day', date: '2024-03-05' },
  { id: 'either day', date: '2024-03-05', date_alt: '2024-03-06' },
  { id: 'not read', date: '2024-03-05' },
];

describe('score of confirmed days', () => {
  it('counts the confirmed pages among all, and the right days among the confirmed', () => {
    const predictions = [
      { id: 'right', date: '2024-03-05', verdict: 'confirmed' },
      { id: 'other day', date: '2024-03-07', verdict: 'confirmed' },
    ];
    assert.deepEqual(score(gold, predictions), { 'confirmed pages': 50, 'confirmed precision': 50 });
  });

  it('takes the other day that a page allows, and leaves days that are not confirmed alone', () => {
    const predictions = [
      { id: 'right', date: '2024-03-07', verdict: 'unconfirmed' },
      { id: 'either day', date: '2024-03-06', verdict: 'confirmed' },
    ];
    assert.deepEqual(score(gold, predictions), { 'confirmed pages': 25, 'confirmed precision': 100 });
  });

  it('gives 0 where nothing is confirmed', () => {
    assert.deepEqual(score(gold, []), { 'confirmed pages': 0, 'confirmed precision': 0 });
  });
});
