import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PairHead } from './pair-types.ts';
import { lastMonths, portionOfPairs } from './portion-of-pairs.ts';

function pair(a: string, b: string, acts: number, last: string): PairHead {
  return {
    ...{ codes: [a, b], names: [`State ${a}`, `State ${b}`], acts, happened: acts },
    ...{ cooperation: acts, conflict: 0, last, lastDays: { from: last, to: last } },
  };
}

const all = [
  pair('PER', 'SVK', 7, '2024-06-03'),
  pair('PER', 'URY', 2, '2024-07-01'),
  pair('SVK', 'URY', 1, '2020-01-01'),
];

describe('portionOfPairs', () => {
  it('gives the busiest, how many more there are, and where these begin', () => {
    const first = portionOfPairs(all, { most: 1, until: '2024-07-01' });
    assert.deepEqual([first.pairs.length, first.more, first.next], [1, 2, 'PER:SVK']);
    const rest = portionOfPairs(all, { after: 'PER:SVK', until: '2024-07-01' });
    assert.deepEqual([rest.pairs.map(({ codes }) => codes[1]), rest.next], [['URY', 'URY'], null]);
  });

  it('names all actors whatever portion is asked for, the busiest first', () => {
    const { actors } = portionOfPairs(all, { most: 1, until: '2024-07-01' });
    assert.deepEqual(
      actors.map(({ code, acts, last }) => [code, acts, last]),
      [
        ['PER', 9, '2024-07-01'],
        ['SVK', 8, '2024-06-03'],
        ['URY', 3, '2024-07-01'],
      ],
    );
  });

  it('keeps to one actor', () => {
    const { pairs, more } = portionOfPairs(all, { code: 'SVK', until: '2024-06-15' });
    assert.deepEqual(
      pairs.map(({ codes }) => codes.join()),
      ['PER,SVK', 'SVK,URY'],
    );
    assert.equal(more, 0);
  });
});

describe('lastMonths', () => {
  it('keeps to the last months', () => {
    const counts = ['2023-12', '2024-01', '2024-06'].map((month) => ({ month, cooperation: 1, conflict: 0 }));
    const kept = lastMonths(counts, { months: 6, until: '2024-06-15' });
    assert.deepEqual(
      kept.map(({ month }) => month),
      ['2024-01', '2024-06'],
    );
  });
});
