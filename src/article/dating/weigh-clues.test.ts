import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DayInterval } from '../../time/index.ts';
import type { WeighedClue } from './types.ts';
import { bestDays, doubtOf, weighDays } from './weigh-clues.ts';

function clue(
  group: string,
  from: string | null,
  to: string | null,
  more: Partial<WeighedClue> = {},
): WeighedClue {
  return {
    ruleId: 'test',
    span: { start: 0, end: 1 },
    quote: 'x',
    note: '',
    allows: [{ from, to }],
    strength: 1,
    group,
    ...more,
  };
}

function daysOf(...clues: readonly WeighedClue[]): DayInterval {
  return bestDays(clues)?.days ?? { from: null, to: null };
}

function doubt(day: string, ...clues: readonly WeighedClue[]): number {
  const likelihoods = weighDays(clues);
  assert.ok(likelihoods);
  return doubtOf(likelihoods, { from: day, to: day });
}

describe('bestDays', () => {
  it('knows nothing without clues that bound anything', () => {
    assert.equal(bestDays([]), null);
    assert.equal(bestDays([clue('weekdays', null, null, { allows: [] })]), null);
  });

  it('keeps to days that two clues allow, and a little beyond at most', () => {
    const { from, to } = daysOf(
      clue('a', '2015-03-01', '2016-02-10'),
      clue('b', '2016-01-20', '2017-01-20'),
      clue('c', '2016-01-01', '2016-03-01'),
    );
    assert.ok((from ?? '') >= '2015-06-01' && (from ?? '') <= '2016-02-01', String(from));
    assert.ok((to ?? '') >= '2016-02-01' && (to ?? '') <= '2016-09-01', String(to));
  });

  it('does not let a single odd clue move days on which three others agree', () => {
    const three = ['a', 'b', 'c'].map((group) => clue(group, '2016-01-20', '2016-02-10'));
    const { from, to } = daysOf(...three, clue('odd', '2021-01-20', '2025-01-20'));
    assert.ok((from ?? '') >= '2016-01-01' && (to ?? '') <= '2016-03-01', `${from} ${to}`);
  });

  it('counts clues that rest on the same fact once', () => {
    const once = doubt('2018-01-01', clue('a', '2016-01-01', '2016-12-31'));
    const twice = doubt(
      '2018-01-01',
      clue('a', '2016-01-01', '2016-12-31'),
      clue('a', '2016-01-01', '2016-12-31'),
    );
    assert.equal(once, twice);
  });

  it('counts a day by the strongest clue of a group that allows it', () => {
    const wide = clue('a', '2016-01-01', '2016-12-31', { strength: 0.4 });
    const near = clue('a', '2016-06-01', '2016-06-30', { strength: 0.7 });
    assert.ok(doubt('2016-06-15', wide, near) < doubt('2016-02-01', wide, near));
    assert.ok(doubt('2016-02-01', wide, near) < doubt('2018-02-01', wide, near));
  });

  it('takes it that news is mostly of the new, where something is told as done', () => {
    const told = clue('a', '2016-06-01', null, { isNews: true });
    assert.ok(doubt('2016-06-20', told) < doubt('2017-06-20', told));
    const named = clue('a', '2016-06-01', null);
    assert.ok(Math.abs(doubt('2016-06-20', named) - doubt('2017-06-20', named)) < 0.3);
  });

  it('leaves an end open at which nothing bounds the days', () => {
    assert.equal(daysOf(clue('a', null, '1999-05-05')).from, null);
  });
});

describe('doubtOf', () => {
  it('is below zero where the clues bear a stamp out, and greater off those days', () => {
    const known = clue('a', '2016-01-20', '2016-02-10');
    assert.ok(doubt('2016-02-01', known) < 0);
    assert.ok(doubt('2016-04-20', known) < doubt('2016-12-01', known));
    assert.ok(doubt('2016-12-01', known) > 1 && doubt('2019-12-01', known) > 1);
  });
});
