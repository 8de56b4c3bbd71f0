import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as ledger from './index.ts';

test('exposes the public api', () => {
  assert.deepEqual(Object.keys(ledger).sort(), ['findMarks', 'openDamagedLedger', 'openLedger']);
});
