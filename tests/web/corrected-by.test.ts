import assert from 'node:assert/strict';
import { test } from 'node:test';
import { correctedBy } from '../../web/src/export/corrected-by.ts';

const mark = (action: 'accept' | 'edit', field?: string) => ({
  ...{ id: 'a', action, author: 'Ana', reason: 'read again', made: '2026-03-12T00:00:00.000Z' },
  ...(field === undefined ? {} : { field }),
});

test('names each field that somebody changed, once, and what was done to the whole', () => {
  assert.equal(correctedBy(), null);
  assert.equal(
    correctedBy([mark('edit', 'occurred'), mark('edit', 'occurred'), mark('accept')]),
    'occurred by Ana; accept by Ana',
  );
});
