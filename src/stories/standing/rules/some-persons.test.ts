import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsOf } from '../../reports/words.ts';
import { readSomePersons } from './some-persons.ts';

function read(quote: string): string | null {
  const words = wordsOf(quote);
  return readSomePersons(
    words.findIndex(({ word }) => word === 'sanctions'),
    quote,
    words,
  );
}

test('whom a lifting is for where it is for some only', () => {
  assert.equal(read('lifted sanctions on three Malian officials'), 'three Malian officials');
  assert.equal(read('lifted sanctions on two officials of Niger but kept those'), 'two officials');
});

test('leaves all of them, and a country, alone', () => {
  assert.equal(read('lifted sanctions on Malian officials'), null);
  assert.equal(read('lifted sanctions on Mali after three officials resigned'), null);
});
