import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as cluster from './index.ts';

test('exposes the public api', () => {
  assert.deepEqual(Object.keys(cluster).sort(), ['lookAtQueue', 'openQueue', 'publishPages', 'workOnQueue']);
});
