// The words of a band and where they stand, without a browser.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { StandingLine } from '../../web/src/api/types.ts';
import { bandWords, fullBandWords } from '../../web/src/pair/band-words.ts';
import { placeWords } from '../../web/src/pair/place-words.ts';

const ambassador = {
  ...{ title: 'Ambassador and diplomats', by: 'CHL', on: 'PER', byName: 'Chile', onName: 'Peru' },
  ...{ isMutual: false, object: null },
};

const sanctions = { ...ambassador, title: 'Sanctions', object: 'two banks of the state' };

describe('bandWords', () => {
  it('tells what it is, then whose, in whole words, as far as there is room', () => {
    const wordsAt = (width: number) => bandWords(ambassador, 'recalled', width);
    assert.equal(wordsAt(400), 'ambassador and diplomats CHL → PER recalled');
    assert.equal(wordsAt(250), 'ambassador and diplomats CHL recalled');
    assert.equal(wordsAt(215), 'ambassador and diplomats recalled');
    assert.equal(wordsAt(130), 'ambassador recalled');
    assert.equal(wordsAt(60), 'recalled');
    assert.equal(wordsAt(30), '');
  });

  it('tells which of several, before whose, and ends no name with a joint', () => {
    const wordsAt = (width: number) => bandWords(sanctions, 'in force', width);
    assert.equal(wordsAt(400), 'sanctions (two banks of the state) CHL → PER in force');
    assert.equal(wordsAt(280), 'sanctions (two banks of the state) in force');
    assert.equal(wordsAt(240), 'sanctions (two banks …) in force');
    assert.equal(wordsAt(180), 'sanctions (two …) in force');
    assert.equal(wordsAt(130), 'sanctions in force');
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

describe('placeWords', () => {
  const line = sanctions as unknown as StandingLine;
  const band = (x1: number, x2: number, state: string) => ({ x1, x2, state, isLasting: true });
  const placed = (bands: readonly ReturnType<typeof band>[]) =>
    placeWords({ line, bands }, [0, 600]).map(({ words, x, anchor }) => [words, x, anchor]);

  it('puts them into a band that has room', () => {
    assert.deepEqual(placed([band(100, 600, 'in force')]), [
      ['sanctions (two banks of the state) CHL → PER in force', 107, 'start'],
    ]);
  });

  it('puts them before a band that is too narrow, and after it where nothing is free before', () => {
    assert.deepEqual(placed([band(560, 590, 'in force')])[0]?.slice(1), [553, 'end']);
    assert.deepEqual(placed([band(0, 30, 'in force')])[0]?.slice(1), [37, 'start']);
  });

  it('puts no words of one band over those of another', () => {
    const [first, second] = placed([band(0, 30, 'in force'), band(260, 290, 'eased')]);
    assert.deepEqual(first?.slice(1), [37, 'start']);
    assert.deepEqual(second?.slice(1), [297, 'start']);
  });
});
