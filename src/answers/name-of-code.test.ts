import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../tests/all-tables.ts';
import { nameOfCode } from './name-of-code.ts';

const nameOf = (code: string) => nameOfCode(code, allTables.actors);

test('a code has the name of its state or body', () => {
  assert.equal(nameOf('YEM'), 'Yemen');
  assert.equal(nameOf('EUR'), 'European Union');
  assert.equal(nameOf('UNO'), 'United Nations');
});

test('a code of a kind of actors says which kind, and one that nobody knows stays', () => {
  assert.equal(nameOf('IMG'), 'Armed groups across borders');
  assert.equal(nameOf('XQZ'), 'XQZ');
});
