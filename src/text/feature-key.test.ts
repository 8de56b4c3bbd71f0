import assert from 'node:assert/strict';
import { test } from 'node:test';
import { featureKey } from './feature-key.ts';

test('gives the same feature the same number, from 0 to 2^32 - 1', () => {
  assert.equal(featureKey('tag NNP'), featureKey('tag NNP'));
  const keys = Array.from({ length: 20_000 }, (_, place) => featureKey(`place ${place}`));
  assert.ok(keys.every((key) => Number.isInteger(key) && key >= 0 && key < 2 ** 32));
  assert.ok(new Set(keys).size > keys.length - 3);
});

test('tells features apart by their order', () => {
  assert.notEqual(featureKey('a b'), featureKey('b a'));
});
