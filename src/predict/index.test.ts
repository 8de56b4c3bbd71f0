import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as predict from './index.ts';

test('exposes the public api', () => {
  assert.deepEqual(Object.keys(predict).sort(), ['findTask', 'predictFile', 'predictTasks']);
});
