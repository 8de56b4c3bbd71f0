import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as tables from './index.ts';

test('exposes the public api', () => {
  assert.deepEqual(Object.keys(tables).sort(), [
    'checkTenures',
    'compareHoldings',
    'dataFolder',
    'endsOfName',
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
    'plainName',
    'readActorTables',
    'readCommitmentTables',
    'readLanguageTables',
    'readPhraseTables',
    'readSeriesTables',
    'readStandingTables',
    'readStoryTables',
    'readTable',
    'readTimeTables',
    'readVerbForms',
    'tableError',
    'withinKeyChars',
    'wordKey',
    'writeOwnTables',
  ]);
});
