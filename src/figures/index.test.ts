import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as figures from './index.ts';

test('exposes the public face of the stage', () => {
  assert.deepEqual(Object.keys(figures).sort(), [
    'findFigures',
    'findMeasured',
    'findQuantities',
    'findToldOf',
    'firstTold',
    'readNumbers',
    'readRanges',
  ]);
});
