import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as queries from './index.ts';

test('exposes the public api', () => {
  assert.deepEqual(Object.keys(queries).sort(), [
    'actPlacesVersion',
    'askArticle',
    'askCommitments',
    'askCorrections',
    'askDiff',
    'askEvent',
    'askFigures',
    'askLineage',
    'askPageCard',
    'askPages',
    'askPair',
    'askPairs',
    'askSearch',
    'askStanding',
    'askStories',
    'askStory',
    'askTimeline',
    'askWhy',
    'cardOfEntries',
    'checkCorrections',
    'classActs',
    'correctedLedger',
    'instantAfter',
    'makeCorrections',
    'markRepeats',
    'nameEntry',
    'placeActs',
    'previewCorrections',
    'proposeEdits',
    'proposeLinks',
    'proposeMerge',
    'proposeSplit',
    'proposeUndo',
    'proposeVerdict',
    'sourcesOfLines',
    'withSources',
  ]);
});
