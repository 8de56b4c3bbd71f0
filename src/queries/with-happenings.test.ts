import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ActLine } from './types.ts';
import { standIns } from './with-happenings.ts';

interface Told {
  readonly by: readonly string[];
  readonly days?: readonly [string | null, string | null];
  readonly status?: string;
}

function act(id: string, { by, days: [from, to] = [null, null], status = 'happened' }: Told): ActLine {
  const actors = by.map((country) => ({ country, actorId: null }));
  return { id, type: 'AGREE', status, actors, occurred: { from, to }, alsoIn: [] } as unknown as ActLine;
}

const join = (...acts: readonly ActLine[]) =>
  standIns(
    acts,
    acts.map(({ id }) => id),
  );

test('the line with the closest day stands for those of one doer', () => {
  const lines = [
    act('a', { by: ['CHL'], days: [null, '2024-03-07'] }),
    act('b', { by: ['CHL'], days: ['2024-03-05', '2024-03-05'] }),
  ];
  assert.deepEqual(join(...lines), [
    ['a', 'b'],
    ['b', 'b'],
  ]);
});

test('what others did stays apart, and so does what is only announced or may never be', () => {
  assert.deepEqual(join(act('a', { by: ['CHL'] }), act('b', { by: ['KEN'] })), []);
  assert.deepEqual(join(act('a', { by: ['CHL'] }), act('b', { by: ['CHL'], status: 'announced' })), []);
  const possible = { by: ['CHL'], status: 'hypothetical' };
  assert.deepEqual(join(act('a', possible), act('b', possible)), []);
});

test('one of two who did it together, or nobody named, is told of the same', () => {
  const lines = [act('a', { by: ['CHL', 'KEN'] }), act('b', { by: ['KEN'] }), act('c', { by: [] })];
  assert.deepEqual(
    join(...lines).map(([, best]) => best),
    ['a', 'a', 'a'],
  );
});

test('who received whom is who visited whom', () => {
  const visit = (id: string, by: string, to: string): ActLine =>
    ({
      ...act(id, { by: [by] }),
      type: 'CONSULT',
      recipients: [{ country: to, actorId: null }],
    }) as unknown as ActLine;
  assert.equal(join(visit('a', 'GHA', 'OMN'), visit('b', 'OMN', 'GHA')).length, 2);
  assert.deepEqual(join(visit('a', 'GHA', 'OMN'), visit('b', 'PER', 'GHA')), []);
});
