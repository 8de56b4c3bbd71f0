import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as record from './index.ts';

test('exposes the public api', () => {
  assert.deepEqual(Object.keys(record).sort(), [
    'authorityOf',
    'claimAround',
    'entryId',
    'eventTypeSchema',
    'hasToldDays',
    'makeEntry',
    'recordJsonSchema',
    'recordSchemas',
    'statusSchema',
  ]);
});
