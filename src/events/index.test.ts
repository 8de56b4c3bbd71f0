import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as events from './index.ts';

test('exposes the public face of the stage', () => {
  assert.deepEqual(Object.keys(events).sort(), [
    'certaintyAt',
    'findEvents',
    'findEventsByRules',
    'realityAt',
    'typeOfPair',
  ]);
});
