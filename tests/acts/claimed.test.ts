// What the article tells only on the word of one who claims it.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { told } from './told.ts';

describe('a deed with "claimed" or "alleged" behind it', () => {
  it('is alleged, be it of the speaker’s own state', () => {
    assert.deepEqual(told('Slovakia lifted the sanctions on Belarus, its foreign minister claimed.'), [
      'RETREAT alleged: SVK -> BLR',
    ]);
    assert.deepEqual(told('Oman freed two Swedes, its state television claimed on Monday.'), [
      'RETREAT/release alleged: OMN -> SWE',
    ]);
  });

  it('is alleged where a parser takes the speakers for a part of the clause', () =>
    assert.deepEqual(told('Ugandan troops crossed the border, three officials in Kigali alleged.'), [
      'ASSAULT alleged: UGA -> border',
    ]));

  it('has happened where it is said', () =>
    assert.deepEqual(told('Slovakia lifted the sanctions on Belarus, its foreign minister said.'), [
      'RETREAT happened: SVK -> BLR',
    ]));
});

describe('"claimed that"', () => {
  it('accuses another', () =>
    assert.equal(
      told('The Slovak foreign minister claimed that Hungary had broken the accord.')[0],
      'ACCUSE/allege happened: SVK -> HUN',
    ));

  it('accuses nobody of what is the speaker’s own', () =>
    assert.deepEqual(
      told('The Slovak foreign minister claimed that his country had lifted the sanctions on Belarus.'),
      ['RETREAT alleged: SVK -> BLR'],
    ));
});
