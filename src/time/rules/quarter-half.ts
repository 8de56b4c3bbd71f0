// Quarters and halves of a year: "the third quarter", "Q3 2019", "fiscal second-quarter", "the first half of 1999".
// Leaves "a quarter of voters" and "the first half of the match" alone.

import { readOrdinal } from '../words/number-words.ts';
import { type TimeRule, wordPattern } from './rule.ts';

export const quarter: TimeRule = {
  id: 'quarter-half',
  pattern: wordPattern(
    '(?:fiscal[-\\s](?:year )?)?(?:(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th|final|last)[-\\s]quarter(?! of an?\\b)|Q(?<number>[1-4]))',
  ),
  read: (match) => {
    const word = match.group('ordinal').toLowerCase();
    const isLastOfYear = /^\sof\s(?:(?:last|this|the|next|that)\syear|\d{4})/u.test(
      match.text.slice(match.end, match.end + 14),
    );
    if (word === 'last' && !isLastOfYear) return null;
    const number =
      word === 'final' || word === 'last' ? 4 : (readOrdinal(word) ?? Number(match.group('number')));
    return number >= 1 && number <= 4
      ? { meaning: { kind: 'part', part: `Q${number}`, year: null, nearest: null } }
      : null;
  },
};

export const half: TimeRule = {
  id: 'quarter-half',
  pattern: wordPattern(
    '(?:fiscal )?(?<ordinal>first|second|last|latter)[-\\s]half(?= of (?:the |this |last |next |that |fiscal )?(?:year|1[89]\\d\\d|20\\d\\d)|[-\\s](?:results|earnings|profits?|sales|net|revenue))|(?:H(?<number>[12])(?=[-\\s](?:19|20)\\d\\d)|(?<=(?:19|20)\\d\\d[-\\s])H(?<number2>[12]))',
  ),
  read: (match) => {
    const isFirst =
      match.group('number', 'number2') === '1' || match.group('ordinal').toLowerCase() === 'first';
    const part = isFirst ? 'H1' : 'H2';
    return { meaning: { kind: 'part', part, year: null, nearest: null } };
  },
};
