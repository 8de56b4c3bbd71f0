import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsOf } from '../../reports/words.ts';
import { readListed, readSomePersons, readSomePlaces } from './some-persons.ts';

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

function takenOff(quote: string): string | null {
  return readListed(0, quote, wordsOf(quote), []);
}

test('who is taken off a list', () => {
  assert.equal(takenOff('removed two Fijian banks from its list of sanctions'), 'two Fijian banks');
  assert.equal(takenOff('struck a Malian general off its sanctions list'), 'a Malian general');
});

test('leaves what is removed, and from where, alone', () => {
  assert.equal(takenOff('removed its sanctions on Mali'), null);
  assert.equal(takenOff('removed sanctions from Mali'), null);
});

function places(quote: string): string | null {
  const words = wordsOf(quote);
  return readSomePlaces(
    words.findIndex(({ word }) => word === 'ban'),
    quote,
    words,
  );
}

test('at which places a ban ends', () => {
  assert.equal(places('lifted its ban on Fijian sugar at the port of Apia'), 'the port of Apia');
  assert.equal(places('lifted its ban on Peruvian poultry from two provinces'), 'two provinces');
});

test('leaves a ban alone that may have been on those places only', () => {
  assert.equal(places('lifted its ban on poultry from the region'), null);
  assert.equal(places('lifted its ban on sugar after talks in Apia'), null);
});
