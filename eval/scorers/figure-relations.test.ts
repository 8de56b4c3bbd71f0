import assert from 'node:assert/strict';
import { test } from 'node:test';
import { score } from './figure-relations.ts';

const gold = [
  { id: 'a', gold: [['part-of', '5', '20']] },
  { id: 'b', gold: [] },
];

test('counts kind, number and other number together', () => {
  const wrongWay = [
    { id: 'a', relations: [['part-of', '20', '5']] },
    { id: 'b', relations: [] },
  ];
  assert.deepEqual(score(gold, wrongWay), { precision: 0, recall: 0, F1: 0, 'lines right': 50 });
});

test('takes a line that is missing for one without relations', () => {
  assert.equal(score(gold, [])['lines right'], 50);
});
