// Which acts of a pair are told against each other.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ListedAct } from '../../web/src/api/types.ts';
import { opposedActs } from '../../web/src/pair/opposed-acts.ts';

function act(
  id: string,
  changes: Partial<ListedAct> & { readonly day?: string; readonly page?: string },
): ListedAct {
  const { day = '2025-03-01', page = id, ...rest } = changes;
  const days = { from: day, to: day };
  return {
    ...{ id, kind: 'event', quote: id, span: { start: 0, end: 1 }, recordedAt: '2025-04-01T00:00:00.000Z' },
    ...{ onlyPossiblyKnown: false, type: 'ASSAULT', mode: 'missiles', contexts: [], act: null },
    ...{ status: 'happened', trigger: 'fired', occurred: days, occurredBasis: 'stated' },
    ...{ actors: [], recipients: [], place: null, magnitude: null, authority: null, alsoIn: [] },
    article: {
      ...{ id: page, pageId: page, headline: null, outlet: null, url: null, location: null },
      ...{ published: days, verdict: 'confirmed', caveats: [] },
    },
    ...rest,
  };
}

const idsOf = (...acts: readonly ListedAct[]) => opposedActs(acts).map((said) => said.map(({ id }) => id));

test('an act and the one that denies it stand together', () => {
  const denied = act('b', { status: 'negated', trigger: 'fire', day: '2025-03-03' });
  assert.deepEqual(idsOf(act('a', { trigger: 'fired' }), { ...denied, trigger: 'fired' }), [['a', 'b']]);
});

test('a denial without a day of its own is of the day on which it was told', () => {
  const undated = { status: 'denied', occurred: { from: null, to: null } } as const;
  assert.deepEqual(idsOf(act('a', {}), act('b', { ...undated, day: '2025-03-02' })), [['a', 'b']]);
  assert.deepEqual(idsOf(act('a', {}), act('b', { ...undated, day: '2025-06-01' })), []);
});

test('a denial of what nobody else tells contradicts nothing, nor does what only did not happen', () => {
  assert.deepEqual(idsOf(act('a', { status: 'denied' })), []);
  assert.deepEqual(idsOf(act('a', { status: 'negated' })), []);
});

test('acts by other verbs, of other weeks or of one page are not told against each other', () => {
  const negated = act('b', { status: 'negated' });
  assert.deepEqual(idsOf(act('a', { trigger: 'shelled' }), negated), []);
  assert.deepEqual(idsOf(act('a', { day: '2025-01-01' }), negated), []);
  assert.deepEqual(idsOf(act('a', { page: 'b' }), negated), []);
});
