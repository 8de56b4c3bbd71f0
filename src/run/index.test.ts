import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as run from './index.ts';

test('exposes the public api', () => {
  assert.deepEqual(Object.keys(run).sort(), [
    'copyLedger',
    'countReading',
    'emptyTally',
    'isTakenMeanwhile',
    'readHere',
    'readInThreads',
    'readIntoLedger',
    'repairInto',
    'rereadLedger',
    'sightingsOf',
    'take',
    'takePages',
    'takeUnreadable',
    'threadProcessorSeconds',
    'watchFeeds',
  ]);
});
