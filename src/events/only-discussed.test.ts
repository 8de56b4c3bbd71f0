import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withOnlyDiscussed } from './only-discussed.ts';
import type { EventDraft } from './types.ts';

const draft = (status: string): EventDraft =>
  ({ type: 'RETREAT', act: null, status, magnitude: { measure: 'released', value: 80 } }) as EventDraft;

test('takes the named release of as many as are only talked of as hypothetical', () => {
  const told = [
    { draft: draft('hypothetical'), isNamed: false },
    { draft: draft('happened'), isNamed: true },
  ];
  assert.deepEqual(
    withOnlyDiscussed(told).map(({ status }) => status),
    ['hypothetical', 'hypothetical'],
  );
});

test('leaves it as it is where a verb tells that it was done', () => {
  const told = [
    { draft: draft('hypothetical'), isNamed: false },
    { draft: draft('happened'), isNamed: false },
    { draft: draft('happened'), isNamed: true },
  ];
  assert.deepEqual(
    withOnlyDiscussed(told).map(({ status }) => status),
    ['hypothetical', 'happened', 'happened'],
  );
});
