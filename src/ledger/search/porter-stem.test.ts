import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { porterStem } from './porter-stem.ts';

describe('the stem of a word', () => {
  const sameStem: readonly (readonly string[])[] = [
    ['envoy', 'envoys'],
    ['release', 'released', 'releases', 'releasing'],
    ['relation', 'relations', 'relational'],
    ['agree', 'agreed', 'agreeing'],
    ['sanction', 'sanctions', 'sanctioned', 'sanctioning'],
    ['city', 'cities'],
    ['stop', 'stopped', 'stopping'],
    ['control', 'controlled', 'controller'],
  ];
  for (const words of sameStem)
    it(`is one for ${words.map((word) => `"${word}"`).join(', ')}`, () => {
      assert.equal(new Set(words.map(porterStem)).size, 1);
    });

  it('keeps words of other meaning apart: "universe", "embargo", "embassy"', () => {
    assert.equal(new Set(['universe', 'embargo', 'embassy'].map(porterStem)).size, 3);
  });

  it('leaves short words, numbers and other alphabets alone', () => {
    for (const word of ['is', '2024s', 'послы', 'é']) assert.equal(porterStem(word), word);
  });
});
