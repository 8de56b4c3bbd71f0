import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../tests/all-tables.ts';
import { ploverCode } from './plover-code.ts';

test('writes a territory that ISO has no code for as the state that PLOVER codes it with', () => {
  assert.equal(ploverCode('XAB', allTables.actors), 'GEO');
  assert.equal(ploverCode('XSL', allTables.actors), 'SOM');
});

test('leaves every other code alone', () => {
  for (const code of ['XKX', 'TWN', 'PSE', 'ESH', 'EUR', null])
    assert.equal(ploverCode(code, allTables.actors), code);
});
