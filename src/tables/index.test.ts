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
    'hashCue',
    'listCell',
    'loadTables',
    'lookUpWord',
    'nonStateCodes',
    'oddsSteps',
    'ownTableFiles',
    'ownTablesFolder',
    'packLineModel',
    'packTypeModel',
    'parseAnswer',
    'parseLineModel',
    'parseTypeModel',
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
