import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCooperation, quadOf } from './quads.ts';

test('a release of prisoners is cooperation in deeds, a promise in words', () => {
  assert.equal(quadOf('RETREAT'), 2);
  assert.equal(quadOf('AGREE'), 1);
});

test('a demand and a sanction are conflict', () => {
  assert.equal(isCooperation('REQUEST'), false);
  assert.equal(isCooperation('SANCTION'), false);
});
