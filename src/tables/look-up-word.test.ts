import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lookUpWord } from './look-up-word.ts';

const table = new Map([
  ['free', 'freed'],
  ['plan', 'planned'],
]);

test('finds a word by its lemma', () => {
  assert.equal(lookUpWord(table, { form: 'Freed', lemma: 'free' }), 'freed');
});

test('finds a word by a stem of its form where the lemma is not in the table', () => {
  assert.equal(lookUpWord(table, { form: 'freed', lemma: 'fre' }), 'freed');
  assert.equal(lookUpWord(table, { form: 'planned', lemma: 'planned' }), 'planned');
});

test('leaves other words alone', () => {
  assert.equal(lookUpWord(table, { form: 'planet', lemma: 'planet' }), undefined);
  assert.equal(lookUpWord(table, { form: 'red', lemma: 'red' }), undefined);
});
