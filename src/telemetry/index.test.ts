import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as telemetry from './index.ts';

test('exposes the public api', () => {
  assert.deepEqual(Object.keys(telemetry).sort(), [
    'addProcessMetrics',
    'makeLog',
    'makeMetrics',
    'openWatchPoint',
  ]);
});
