import assert from 'node:assert/strict';
import { it } from 'node:test';
import { isNamedSo } from './is-named-so.ts';

it('finds a name by some of its words, in any case, accents aside', () => {
  assert.equal(isNamedSo('The Daily Post', 'daily post'), true);
  assert.equal(isNamedSo('Gazeta Wyborcza Łódź', 'WYBORCZA'), true);
  assert.equal(isNamedSo('El País', 'pais'), true);
});

it('leaves parts of words and nothing alone', () => {
  assert.equal(isNamedSo('The Daily Postman', 'daily post'), false);
  assert.equal(isNamedSo('The Daily Post', '…'), false);
});
