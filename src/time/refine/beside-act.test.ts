import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayInterval } from '../calendar/interval.ts';
import { findTimes } from '../find-times.ts';
import type { DayInterval } from '../types.ts';

function phrases(text: string, on: DayInterval = dayInterval('2025-09-12')): readonly string[] {
  return findTimes(text, on).found.map(({ text: words, value }) => `${words} = ${value}`);
}

test('dates an act that "came a day after" another by the day told before', () => {
  const told = 'Minsk freed nine men on September 9. The release came a day after Vilnius closed the border';
  assert.deepEqual(phrases(`${told}.`), ['September 9 = 2025-09-09', 'a day after = 2025-09-09']);
  assert.deepEqual(phrases(`${told} and on the eve of the drills.`).slice(2), ['the eve = 2025-09-09']);
});

test('leaves a duration one where no act is placed, or no day was told', () => {
  assert.deepEqual(phrases('The talks lasted a day after all.'), ['a day = P1D']);
  assert.deepEqual(phrases('The release came a day after Vilnius closed the border.'), ['a day = P1D']);
  assert.deepEqual(phrases('The drills begin on the eve of the vote.'), []);
});

test('takes "a year after the vote, he said" for the time of the article', () => {
  assert.deepEqual(phrases('A year after the vote, the president said that he was ready.'), [
    'A year after = 2025-09',
  ]);
  assert.deepEqual(phrases('He left a year after the vote, the president said.'), ['a year = P1Y']);
});

test('counts "that day" from the last day told, and keeps open what was told of no day', () => {
  const text =
    'Troops crossed the river on 4 June. The army had trained since 2020. The following day they fled.';
  assert.equal(phrases(text).at(-1), 'The following day = 2025-06-05');
  assert.equal(phrases('They met in March 2021. That day they signed.').at(-1), 'That day = 2021-03-XX');
});

test('knows that what is told as past does not lie after the last day of a wide dating', () => {
  const wide = { from: '2025-09-10', to: '2026-08-12' };
  const [day] = findTimes('Minsk freed nine men on September 11th.', wide).found;
  assert.deepEqual(day?.interval, dayInterval('2025-09-11'));
  const story = 'Minsk freed nine men on Tuesday. The release came a day after the vote.';
  assert.deepEqual(
    findTimes(story, wide).found.map(({ interval }) => interval),
    [
      { from: '2025-09-09', to: '2026-08-11' },
      { from: '2025-09-09', to: '2026-08-11' },
    ],
  );
});
