import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as actors from './index.ts';

test('exposes the public face of the folder', () => {
  assert.deepEqual(Object.keys(actors).sort(), ['findActors', 'findPlaces']);
});
