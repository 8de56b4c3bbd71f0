// Numbers as time expressions write them: "12", "1,000", "two", "twenty-five", "2 1/2", "two and a half", "nineteen ninety-six".

import { smallNumbers as ones } from '../../text/index.ts';

const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;
const ordinals = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twenty-first',
  'twenty-second',
  'twenty-third',
  'twenty-fourth',
  'twenty-fifth',
  'twenty-sixth',
  'twenty-seventh',
  'twenty-eighth',
  'twenty-ninth',
  'thirtieth',
  'thirty-first',
] as const;

const ONES = ones.slice(1).toReversed().join('|');
const TENS = tens.slice(2).join('|');
const SMALL = `(?:(?:${TENS})(?:[-\\s](?:${ones.slice(1, 10).join('|')}))?|${ONES})`;
const HALF = '(?:[-\\s]and[-\\s]a[-\\s]half| 1/2|½)';

/** A count: digits or words, with halves. */
export const NUMBER = `(?:\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,9}(?:\\.\\d{1,2})?|${SMALL}(?: (?:hundred|thousand|million))?|a (?:hundred|thousand|million))${HALF}?`;
/** "first" to "thirty-first" and "1st" to "99th". */
export const ORDINAL = `(?:\\d{1,2}(?:st|nd|rd|th)|${ordinals.slice(1).toReversed().join('|').replaceAll('-', '[-\\s]')})`;
/** A year in two spoken halves or in thousands: "nineteen ninety-six", "two thousand". */
export const YEAR_WORDS = `(?:(?:fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)[-\\s](?:${TENS}|oh|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)(?:[-\\s](?:${ones.slice(1, 10).join('|')}))?|two thousand(?: and)?(?: (?:${ONES}))?)`;

/** "seventeen hundred thirty-three": a year only beside its day, elsewhere a number. */
export const YEAR_IN_HUNDREDS = `(?:(?:fourteen|fifteen|sixteen|seventeen|eighteen|nineteen) hundred (?:and )?${SMALL})`;

const scales: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1_000_000 };

function readWord(word: string): number | null {
  const one = ones.indexOf(word);
  if (one >= 0) return one;
  const ten = tens.indexOf(word as (typeof tens)[number]);
  return ten >= 2 ? ten * 10 : null;
}

function readWords(text: string): number | null {
  let sum = 0;
  for (const word of text.split(/[- ]+/u)) {
    if (word === 'and') continue;
    const scale = scales[word];
    const value = word === 'a' || word === 'an' ? 1 : readWord(word);
    if (scale !== undefined) sum = Math.max(sum, 1) * scale;
    else if (value === null) return null;
    else sum += value;
  }
  return sum;
}

/** The number of a text that NUMBER matches; halves give 0.5. Null for anything else. */
export function readNumber(text: string): number | null {
  const lower = text.toLowerCase().replace(/\s+/gu, ' ').trim();
  const half = /(?:[ -]and[ -]a[ -]half| 1\/2|½)$/u.exec(lower);
  const whole = half ? lower.slice(0, half.index) : lower;
  const digits = /^[\d,]+(?:\.\d+)?$/u.test(whole) ? Number(whole.replaceAll(',', '')) : null;
  const value = digits ?? readWords(whole);
  return value === null ? null : value + (half ? 0.5 : 0);
}

/** The number of an ordinal that ORDINAL matches: "third" and "3rd" give 3. */
export function readOrdinal(text: string): number | null {
  const lower = text.toLowerCase().replace(/\s+/gu, '-');
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/u.exec(lower)?.[1];
  if (digits !== undefined) return Number(digits);
  const index = ordinals.indexOf(lower as (typeof ordinals)[number]);
  return index > 0 ? index : null;
}

/** The year that YEAR_WORDS spells: "nineteen ninety-six" gives 1996, "two thousand" 2000. */
export function readYearWords(text: string): number | null {
  const words = text.toLowerCase().split(/[- ]+/u);
  if (words[0] === 'two') return readWords(text.toLowerCase());
  const centuryCount = readWord(words[0] ?? '');
  const rest = readWords(words.slice(words[1] === 'oh' || words[1] === 'hundred' ? 2 : 1).join(' '));
  return centuryCount === null || rest === null ? null : centuryCount * 100 + rest;
}
