import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Tense, tenseAround } from './tense.ts';

/** The tense around the words in brackets. */
function tenseOf(marked: string): Tense {
  const start = marked.indexOf('[');
  const text = marked.replace(/[[\]]/gu, '');
  return tenseAround(text, start, marked.indexOf(']') - 1);
}

describe('tenseAround', () => {
  const cases: readonly (readonly [string, Tense])[] = [
    ['They met on [Tuesday].', 'past'],
    ['They will meet on [Tuesday].', 'future'],
    ['She said that they will meet on [Tuesday].', 'future'],
    ['He will thank the envoy who arrived on [Tuesday].', 'past'],
    ['The prisoners will be released on [Friday].', 'future'],
    ['The talks are scheduled for [Friday].', 'future'],
    ['They agreed to meet on [Friday].', 'future'],
    ['They agreed to a truce on [Friday].', 'past'],
    ['Fiji pledged to build a school in Tonga on [Friday].', 'past'],
    ['Fiji has pledged to build a school in Tonga on [Friday].', 'future'],
    ['The crew was ordered to leave Tonga on [Friday].', 'future'],
    ['The court gave them until [Friday].', 'future'],
    ['He has been held since [March].', 'past'],
    ['The summit opens on [Monday].', 'future'],
    ['On [Monday], the minister resigned.', 'past'],
    ['On [Monday], the minister will resign.', 'future'],
    ['They left at 9 a.m. [Monday] for Kyiv.', 'past'],
    ['He left. A ceremony on [Monday].', null],
    ['United Nations day on [Monday]', null],
  ];
  for (const [marked, tense] of cases)
    it(`takes "${marked}" as ${tense ?? 'untold'}`, () => assert.equal(tenseOf(marked), tense));
});
