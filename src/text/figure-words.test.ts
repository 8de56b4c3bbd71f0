import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doneWords, figureWords } from './figure-words.ts';

const money = { comparator: '=', counts: null, unit: 'EUR' };

test('names a currency once', () => {
  assert.equal(figureWords({ ...money, number: '650 million euros' }), '650 million euros');
  assert.equal(figureWords({ ...money, number: '€650' }), '€650');
  assert.equal(figureWords({ ...money, number: '650 million' }), '650 million EUR');
  assert.equal(figureWords({ ...money, number: '€650', counts: 'aid' }), '€650 (aid)');
});

test('says what is counted behind the bound', () => {
  const held = { comparator: '>', number: '300', counts: 'political prisoners', unit: 'person' };
  assert.equal(figureWords(held), 'more than 300 political prisoners');
  assert.equal(figureWords({ ...held, comparator: '>=' }), 'at least 300 political prisoners');
});

test('names the unit of what is measured', () => {
  const share = { comparator: '=', number: '18', counts: 'duty', unit: 'percent' };
  assert.equal(figureWords(share), '18 % duty');
  assert.equal(figureWords({ ...share, counts: "Togo's imports" }), "18 % of Togo's imports");
  assert.equal(figureWords({ ...share, counts: null }), '18 %');
  assert.equal(figureWords({ ...share, unit: 'percentage point' }), '18 percentage points duty');
  assert.equal(figureWords({ ...share, counts: 'border', unit: 'kilometre' }), '18 km of border');
  assert.equal(figureWords({ ...share, counts: 'rice', unit: 'tonne' }), '18 tonnes of rice');
});

test('leaves a unit that the counted words name', () => {
  const ships = { comparator: '=', number: '18', counts: 'listed tankers', unit: 'tanker' };
  assert.equal(figureWords(ships), '18 listed tankers');
  assert.equal(figureWords({ ...ships, counts: 'small parties', unit: 'party' }), '18 small parties');
});

test('says "not freed" of those who were not', () => {
  assert.equal(doneWords({ action: 'freed', status: 'negated' }), 'not freed');
  assert.equal(doneWords({ action: 'freed', status: 'denied' }), 'freed');
  assert.equal(doneWords({ action: null, status: 'negated' }), '');
});
