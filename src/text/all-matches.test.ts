import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allMatches } from './all-matches.ts';

describe('allMatches', () => {
  const weekday = /\b(mon|tues)day\b/gu;

  it('gives each match with its place and its groups, every time it is asked', () => {
    for (let round = 0; round < 2; round += 1) {
      const found = allMatches('on monday or tuesday', weekday);
      assert.deepEqual(
        found.map(({ 1: day, index }) => [day, index]),
        [
          ['mon', 3],
          ['tues', 13],
        ],
      );
    }
  });

  it('gives none for a text without any', () => {
    assert.deepEqual(allMatches('on a sunday', weekday), []);
  });
});
