import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as tables from './index.ts';

test('exposes the public api', () => {
  assert.deepEqual(Object.keys(tables).sort(), [
    'checkTenures',
    'compareHoldings',
    'dataFolder',
    'firstWord',
    'foldName',
    'folderUrl',
    'listCell',
    'loadTables',
    'lookUpWord',
    'nonStateCodes',
    'oddsSteps',
    'ownTableFiles',
    'ownTablesFolder',
    'packLineModel',
    'parseAnswer',
    'parseLineModel',
    'readActorTables',
    'readCommitmentTables',
    'readLanguageTables',
    'readPhraseTables',
    'readSeriesTables',
    'readStandingTables',
    'readStoryTables',
    'readTable',
    'readTimeTables',
    'tableError',
    'withinKeyChars',
    'wordKey',
    'writeOwnTables',
  ]);
});
