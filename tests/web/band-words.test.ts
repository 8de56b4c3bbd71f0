// The words of a band, without a browser.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bandWords, fullBandWords } from '../../web/src/pair/band-words.ts';

const ambassador = {
  ...{ title: 'Ambassador and diplomats', by: 'CHL', on: 'PER', byName: 'Chile', onName: 'Peru' },
  ...{ isMutual: false, object: null },
};

describe('bandWords', () => {
  it('tells whose state it is, in whole words, as far as there is room', () => {
    const wordsAt = (width: number) => bandWords(ambassador, 'recalled', width);
    assert.equal(wordsAt(400), 'ambassador and diplomats CHL → PER recalled');
    assert.equal(wordsAt(250), 'ambassador and diplomats CHL recalled');
    assert.equal(wordsAt(215), 'ambassador and diplomats recalled');
    assert.equal(wordsAt(90), 'CHL recalled');
    assert.equal(wordsAt(60), 'recalled');
    assert.equal(wordsAt(30), '');
  });

  it('names no side of what both have in common', () => {
    const treaty = { ...ambassador, title: 'Treaty', isMutual: true };
    assert.equal(bandWords(treaty, 'signed', 400), 'treaty signed');
    assert.equal(fullBandWords(treaty, 'signed'), 'Treaty, Chile – Peru: signed');
  });

  it('tells all in full to whoever points at it', () => {
    assert.equal(
      fullBandWords({ ...ambassador, object: 'three attachés' }, 'expelled'),
      'Ambassador and diplomats, Chile → Peru (three attachés): expelled',
    );
  });
});
