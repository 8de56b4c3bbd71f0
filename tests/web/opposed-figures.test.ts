// Which figures of a pair are told against each other.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Series } from '../../web/src/api/types.ts';
import { opposedFigures } from '../../web/src/pair/opposed-figures.ts';

type Line = Series['figures'][number];

function figure(id: string, page: string, source: string | null = null): Line {
  return {
    ...{ id, quote: id, article: { id: page } },
    authority: source === null ? null : { source, actorId: null, claimId: null },
  } as Line;
}

const series = (figures: readonly Line[], ...pairs: readonly (readonly [string, string])[]): Series =>
  ({
    ...{ counts: 'votes', figures },
    conflicts: pairs.map((ids) => ({
      ids,
      reason: 'plain contradiction',
      explanation: `${ids[0]} and ${ids[1]}`,
    })),
  }) as unknown as Series;

const saidOf = (one: Series) => opposedFigures([one]).map(({ said }) => said.map(({ id }) => id));

test('two numbers of two pages stand together, and those of two voices on one page', () => {
  assert.deepEqual(saidOf(series([figure('a', 'p'), figure('b', 'q')], ['a', 'b'])), [['a', 'b']]);
  const voices = [figure('a', 'p', 'the army'), figure('b', 'p', 'the rebels')];
  assert.deepEqual(saidOf(series(voices, ['a', 'b'])), [['a', 'b']]);
});

test('what one voice says on one page ("by 287 votes to 55") contradicts nothing', () => {
  assert.deepEqual(saidOf(series([figure('a', 'p'), figure('b', 'p')], ['a', 'b'])), []);
  const voices = [figure('a', 'p', 'the speaker'), figure('b', 'p', 'the speaker')];
  assert.deepEqual(saidOf(series(voices, ['a', 'b'])), []);
});

test('a number that another page contradicts, too, is told against that page', () => {
  const three = [figure('a', 'p'), figure('b', 'p'), figure('c', 'q')];
  assert.deepEqual(saidOf(series(three, ['a', 'b'], ['a', 'c'])), [['a', 'c']]);
});
