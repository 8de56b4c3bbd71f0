import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf, FeatureList, featureOf, listKeys, mix, nameOf, OUTSIDE } from './mix-feature.ts';

/** The key of a feature by the words of its name. */
function keyOf(name: string, ...about: readonly number[]): number {
  const [a, b, c, d] = about;
  return featureOf(nameOf(name), a, b, c, d) >>> 0;
}

test('tells features apart by their name, and by the order of what they are about', () => {
  const [tag, relation] = [codeOf('NNP'), codeOf('nsubj')];
  const keys = [
    keyOf('tag', tag),
    keyOf('relation', tag),
    keyOf('tag', tag, relation),
    keyOf('tag', relation, tag),
    keyOf('tag', tag, 0, relation),
  ];
  assert.equal(new Set(keys).size, keys.length);
});

test('knows features by the numbers that the shipped weights were learned with', () => {
  assert.equal(keyOf('any'), 3_538_245_969);
  assert.equal(keyOf('bef b', codeOf('said'), OUTSIDE, 7, 2), 2_268_219_597);
});

test('gives few numbers twice', () => {
  const keys = Array.from({ length: 100_000 }, (_, place) => keyOf('place', place % 317, place));
  assert.ok(new Set(keys).size > keys.length - 10);
});

test('lists features in their order, from 0 to 2^32 - 1, however many there are', () => {
  const keys = listKeys((features) => {
    for (let place = 0; place < 1000; place += 1) features.add(nameOf('place'), place);
  });
  assert.deepEqual(
    [...keys],
    Array.from({ length: 1000 }, (_, place) => keyOf('place', place)),
  );
});

test('is filled anew when it was cleared, and leaves each feature once', () => {
  const features = new FeatureList();
  features.add(1);
  features.clear();
  for (const place of [3, 4, 3, 5, 4]) features.add(nameOf('place'), place);
  features.dropRepeated();
  const kept = [...features.keys.subarray(0, features.length)].map((key) => key >>> 0);
  assert.deepEqual(
    kept,
    [3, 4, 5].map((place) => keyOf('place', place)),
  );
});

test('knows no word beyond the ends of a sentence', () => {
  assert.equal(codeOf(undefined), OUTSIDE);
  assert.notEqual(codeOf('the'), OUTSIDE);
  assert.notEqual(mix(1, 2), mix(2, 1));
});
