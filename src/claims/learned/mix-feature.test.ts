import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf, feature, mix, OUTSIDE } from './mix-feature.ts';

test('tells features apart by their name, and by the order of what they are about', () => {
  const [tag, relation] = [codeOf('NNP'), codeOf('nsubj')];
  const keys = [
    feature('tag', tag),
    feature('relation', tag),
    feature('tag', tag, relation),
    feature('tag', relation, tag),
    feature('tag', tag, 0, relation),
  ];
  assert.equal(new Set(keys).size, keys.length);
});

test('gives numbers from 0 to 2^32 - 1, and few twice', () => {
  const keys = Array.from({ length: 100_000 }, (_, place) => feature('place', place % 317, place));
  assert.ok(keys.every((key) => Number.isInteger(key) && key >= 0 && key < 2 ** 32));
  assert.ok(new Set(keys).size > keys.length - 10);
});

test('knows no word beyond the ends of a sentence', () => {
  assert.equal(codeOf(undefined), OUTSIDE);
  assert.notEqual(codeOf('the'), OUTSIDE);
  assert.notEqual(mix(1, 2), mix(2, 1));
});
