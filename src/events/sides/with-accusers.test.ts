import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ActorReference } from '../../record/index.ts';
import type { EventDraft } from '../types.ts';
import { withAccusers } from './with-accusers.ts';

const state = (country: string): ActorReference => ({
  text: country,
  span: { start: 0, end: 3 },
  actorId: country,
  name: country,
  country,
  sector: null,
});

const draft = (
  type: EventDraft['type'],
  start: number,
  actors: readonly string[],
  recipients: readonly string[],
) => ({
  draft: {
    type,
    trigger: { start, end: start + 5 },
    actors: actors.map(state),
    recipients: recipients.map(state),
  } as unknown as EventDraft,
  isNamed: false,
  isAtMeeting: false,
  isOnOthersWord: false,
});

/** To whom the denial at `start` by `who` goes, after Norway and Iceland accused Fiji. */
function deniedTo(start: number, who: string): readonly (string | null)[] {
  const told = [draft('ACCUSE', 0, ['NOR', 'ISL'], ['FJI']), draft('REJECT', start, [who], [])];
  return withAccusers(told)[1]?.draft.recipients.map(({ country }) => country) ?? [];
}

test('gives a denial to those who accused just before', () =>
  assert.deepEqual(deniedTo(120, 'FJI'), ['NOR', 'ISL']));

test('leaves the denial of somebody else, of an accuser, or far behind alone', () => {
  assert.deepEqual(deniedTo(120, 'WSM'), []);
  assert.deepEqual(deniedTo(120, 'NOR'), []);
  assert.deepEqual(deniedTo(900, 'FJI'), []);
});
