// What a ruling would change, in words, without a browser.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CorrectionOutcome } from '../../web/src/api/client.ts';
import { changesOfPair, changesOfRecords } from '../../web/src/review/change-words.ts';

type State = NonNullable<CorrectionOutcome['preview']['pairs'][number]['states'][number]['before']>;

/** Of a report only that there is one. */
const report = (id: string) => ({ id }) as State['basis'][number];

const embassy = {
  ...{ title: 'Embassy', object: null, byName: 'Chile', onName: 'Fiji', state: 'closed', end: null },
  ...{ since: { from: '2024-03-05', to: '2024-03-05' }, basis: [report('a'), report('b')] },
  ...{ history: [], announced: [], discussed: [], against: [] },
} as unknown as State;

function saidOf(before: State | null, after: State | null) {
  const [said] = changesOfPair({
    sides: [],
    acts: [],
    figures: [],
    commitments: [],
    conflicts: [],
    states: [{ before, after }],
  });
  return said === undefined ? undefined : [said.stays, said.before, said.after];
}

test('a state that stays is told once, and of what it rests on only that which differs', () => {
  const stays = 'Embassy, Chile – Fiji: closed since 5 Mar 2024';
  assert.deepEqual(saidOf(embassy, { ...embassy, basis: [report('a')] }), [stays, '2 reports', '1 report']);
  assert.deepEqual(saidOf(embassy, { ...embassy, announced: [report('c')] }), [
    stays,
    '0 announced otherwise',
    '1 announced otherwise',
  ]);
  assert.deepEqual(saidOf(embassy, { ...embassy, basis: [report('a'), report('c')] }), [
    stays,
    null,
    'told by other sentences',
  ]);
});

test('a state that ends, or is another, is told before and after', () => {
  const words = 'Embassy, Chile – Fiji: closed since 5 Mar 2024';
  assert.deepEqual(saidOf(embassy, null), [undefined, words, null]);
  assert.deepEqual(saidOf(embassy, { ...embassy, object: 'in Suva' }), [
    undefined,
    words,
    'Embassy (in Suva), Chile – Fiji: closed since 5 Mar 2024',
  ]);
});

test('of who says so the words are told, not the ids', () => {
  const field = { field: 'authority', before: { actorId: 'PHL', claimId: 'f'.repeat(64), source: 'Manila' } };
  const record = { id: 'a', kind: 'event', quote: 'left', fields: [{ ...field, after: null }] };
  const preview = { records: [record] } as unknown as CorrectionOutcome['preview'];
  assert.deepEqual(
    changesOfRecords(preview).map(({ before, after }) => [before, after]),
    [['Manila', 'none']],
  );
});
