import assert from 'node:assert/strict';
import { test } from 'node:test';
import { featureKey, featureKeyOf } from './feature-key.ts';

test('gives a template the number of the text that it stands for', () => {
  const [tag, place, isFirst] = ['NNP', 3, true];
  assert.equal(featureKeyOf`tag ${tag} ${place}${isFirst}`, featureKey('tag NNP 3true'));
  assert.equal(featureKeyOf`any`, featureKey('any'));
  assert.equal(featureKeyOf`${undefined}`, featureKey('undefined'));
});
