import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EventDraft } from '../types.ts';
import { withOnlyDiscussed } from './only-discussed.ts';

const draft = (status: string): EventDraft =>
  ({
    type: 'RETREAT',
    mode: 'release',
    act: null,
    status,
    occurredBasis: 'none',
    magnitude: { measure: 'released', value: 80 },
  }) as EventDraft;

test('takes the named release of as many as are only talked of as hypothetical', () => {
  const told = [
    { draft: draft('hypothetical'), isNamed: false, isAtMeeting: false, isOnOthersWord: false },
    { draft: draft('happened'), isNamed: true, isAtMeeting: false, isOnOthersWord: false },
  ];
  assert.deepEqual(
    withOnlyDiscussed(told).map(({ status }) => status),
    ['hypothetical', 'hypothetical'],
  );
});

test('leaves it as it is where a verb tells that it was done', () => {
  const told = [
    { draft: draft('hypothetical'), isNamed: false, isAtMeeting: false, isOnOthersWord: false },
    { draft: draft('happened'), isNamed: false, isAtMeeting: false, isOnOthersWord: false },
    { draft: draft('happened'), isNamed: true, isAtMeeting: false, isOnOthersWord: false },
  ];
  assert.deepEqual(
    withOnlyDiscussed(told).map(({ status }) => status),
    ['hypothetical', 'happened', 'happened'],
  );
});

test('takes the named visit of somebody who is still to come as ahead', () => {
  const visit = { ...draft('happened'), type: 'CONSULT', mode: 'visit', magnitude: null };
  const parties = { actors: [{ actorId: 'Q1' }], recipients: [] };
  const named = { ...visit, ...parties } as unknown as EventDraft;
  const act = { type: 'CONSULT', mode: 'visit' };
  const ahead = { ...named, type: 'AGREE', mode: null, act, status: 'anticipated' } as EventDraft;
  const told = [
    { draft: ahead, isNamed: false, isAtMeeting: false, isOnOthersWord: false },
    { draft: named, isNamed: true, isAtMeeting: false, isOnOthersWord: false },
  ];
  assert.equal(withOnlyDiscussed(told)[1]?.status, 'anticipated');
});
