import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Stamp } from '../types.ts';
import { apartFromStamps } from './own-words.ts';
import type { WeighedClue } from './types.ts';

const stampOf = (quote: string): Stamp => ({
  value: '2025-10-14',
  days: { from: '2025-10-14', to: '2025-10-14' },
  role: 'unclear',
  ruleId: 'visible-date',
  quote,
  pageSpan: null,
});

/** How many clues for the day are left, where a stamp was read from some words. */
function left(text: string, quote: string): number {
  const words = '14 October 2025';
  const start = text.indexOf(words);
  const clue: WeighedClue = {
    ruleId: 'stated-dates',
    span: { start, end: start + words.length },
    quote: words,
    note: '',
    allows: [{ from: '2025-10-14', to: null }],
    strength: 1,
    group: 'date 2025-10-14',
  };
  return apartFromStamps([clue], [stampOf(quote)], text).length;
}

const sentence = 'The envoys signed a treaty on salt on Tuesday, 14 October 2025, and left.';

it('takes a sentence and the stamp read from it for one witness', () => {
  assert.equal(left(`No news.\n${sentence}`, sentence), 0);
  assert.equal(left('Changed on 14 October 2025 at noon.', 'Changed on 14 October 2025'), 0);
});

it('takes a day told of elsewhere for another witness', () => {
  assert.equal(left(`No news.\n${sentence}`, '14 October 2025'), 1);
  assert.equal(left(`No news.\n${sentence}`, 'Posted 14 October 2025'), 1);
});
