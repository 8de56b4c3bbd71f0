import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figureWords, onWordOf, renderWindow } from './render-figure-words.ts';

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

test('names who vouches, and says "somebody" of one who is only pointed at', () => {
  const authority = (source: string) => ({ source, actorId: null, claimId: null });
  assert.equal(onWordOf(authority('Weber')), ' — on the word of Weber');
  assert.equal(onWordOf(authority('it')), ' — on the word of somebody');
  assert.equal(onWordOf(null), '');
});

test('says "on" of one day and "over" of several', () => {
  assert.equal(renderWindow({ from: '2025-05-05', to: '2025-05-05' }), 'on 2025-05-05');
  assert.equal(renderWindow({ from: '2025-05-05', to: '2025-05-09' }), 'over 2025-05-05 to 2025-05-09');
  assert.equal(renderWindow({ from: '2025-05-05', to: null }), 'from 2025-05-05');
});
