import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as corrections from './index.ts';

test('exposes the public api', () => {
  assert.deepEqual(Object.keys(corrections).sort(), ['editableFields', 'nameRecord', 'standingCorrections']);
});
