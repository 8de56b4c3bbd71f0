import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as tables from './index.ts';

test('exposes the public api', () => {
  assert.deepEqual(Object.keys(tables).sort(), [
    'checkTenures',
    'dataFolder',
    'firstWord',
    'foldName',
    'listCell',
    'loadTables',
    'lookUpWord',
    'nonStateCodes',
    'oddsSteps',
    'packLineModel',
    'parseLineModel',
    'readActorTables',
    'readLanguageTables',
    'readPhraseTables',
    'readTable',
    'tableError',
    'withinKeyChars',
    'wordKey',
  ]);
});
