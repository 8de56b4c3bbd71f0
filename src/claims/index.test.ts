import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as claims from './index.ts';

test('exposes the public face of the stage', () => {
  assert.deepEqual(Object.keys(claims).sort(), ['findAttributions', 'findClaims']);
});
