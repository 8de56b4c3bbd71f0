import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as record from './index.ts';

test('exposes the public api', () => {
  assert.deepEqual(Object.keys(record).sort(), [
    'actorReferenceSchema',
    'areDaysHeld',
    'authorityOf',
    'authoritySchema',
    'beganOn',
    'claimAround',
    'dayIntervalSchema',
    'daySchema',
    'daysAsTaken',
    'entryId',
    'eventAsTaken',
    'eventTypeSchema',
    'figureAsTaken',
    'hasToldDays',
    'isCooperation',
    'isReadingFault',
    'linkRelations',
    'makeEntry',
    'notAfterTaking',
    'quadOf',
    'recordJsonSchema',
    'recordSchemas',
    'sha256Hex',
    'spanSchema',
    'statusSchema',
    'writtenFrom',
  ]);
});
