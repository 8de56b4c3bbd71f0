import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as page from './index.ts';

test('exposes the public api', () => {
  assert.deepEqual(Object.keys(page).sort(), [
    'isUnreadable',
    'listOtherFiles',
    'measurePaths',
    'openFeeds',
    'pageFromBytes',
    'parseLineFields',
    'readOnePage',
    'readPageFile',
    'readPages',
    'sizeLimitBytes',
  ]);
});
