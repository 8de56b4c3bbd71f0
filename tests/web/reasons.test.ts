// Why figures differ, a line for each reason, without a browser.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Series } from '../../web/src/api/types.ts';
import { sayReasons } from '../../web/src/figures/reasons.ts';

type Conflict = Series['conflicts'][number];

function conflict(reason: Conflict['reason'], explanation: string): Conflict {
  return { reason, explanation, ids: ['a', 'b'] };
}

test('each reason is told once, with each pair of numbers once; what nothing explains comes first', () => {
  const otherDays = 'they are about other days';
  const said = sayReasons([
    conflict('other window', `14 and 52: ${otherDays}`),
    conflict('other window', `52 and 14: ${otherDays}`),
    conflict('other window', `52 and 123: ${otherDays}`),
    conflict('plain contradiction', '31 and 37: nothing in the articles explains the difference'),
  ]);
  assert.deepEqual(
    said.map(({ reason, pairs, isPlain }) => [reason, [...pairs], isPlain]),
    [
      ['plain contradiction', ['31 and 37'], true],
      ['other window', ['14 and 52', '52 and 123'], false],
    ],
  );
  assert.equal(said[1]?.words, otherDays);
});

test('nothing differs, nothing is said', () => {
  assert.deepEqual(sayReasons([]), []);
});
