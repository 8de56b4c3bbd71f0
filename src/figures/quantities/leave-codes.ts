// Drops phone numbers, scores, marks, addresses and set phrases: "222-2222", "a 2-1 win", "8/10", "16 Industrial Avenue", "24/7".
// Leaves "15-22 miles", "3/4 cup" and "two thirds" alone.

import { tokenFrom } from './token-places.ts';
import type { Quantity, Refiner, SentenceView } from './types.ts';

const SCORE = /^\d{1,3}[-–]\d{1,3}(?![\d-])/u;
const PHONE = /(?:^|\D)\d{3}[-.]\d{3}[-.]\d{4}(?!\d)|(?:^|[^\d.,])\d{3}-\d{4}(?!\d)/u;
/** "$1.2-1.4 billion", "€500-600 million", "2.5-3.5%": a range of money or of decimals. */
const RANGE = /^[("“]?(?:\p{Lu}{0,3}[$€£¥₹₽₴]\d[\d.,]*[-–]\d|\d+\.\d+[-–]\d+\.\d+(?![\d.-]))/u;
/** Three or more numbers strung together: dates, addresses of machines, part numbers. */
const CHAIN = /\d[-/.:]\d+[-/.:]\d/u;
const SET_PHRASE = /\b(?:24\/7|9\/11|50-50|50\/50|7\/7|1-on-1|one-on-one|one-off|two-faced|first-hand)\b/iu;
/** "16 Industrial Avenue"; "40 trucks blocked the road" is no address. */
const STREET =
  /^\s+(?:[NSEW]\.?\s+)?(?:\p{Lu}\p{L}+\s+){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Drive|Lane|Boulevard|Blvd|Court|Place|Square|Way|Highway)\b/u;
const ADDRESS_MARK = /(?:https?:\/\/|www\.|@)\S*$/u;

/** "1080p", "4K": the lines of a picture; "5'10": the height of a person. */
const PICTURE = /^(?:(?:240|360|480|576|720|1080|1440|2160|4320)[pi]|[248]K|\d['’]\d{1,2}["”″]?)$/u;
/** "B61-12", "2S19", "8-K", "P5+1", "2+2", "7.62x54": marks of a thing, not numbers of it. */
const MARKED =
  /^\p{Lu}\p{L}*\d+[-+]\d|^\d+\p{Lu}+\d|^\d+-\p{Lu}$|^\p{Lu}?\d+\+\d+$|^\d[\d.]*x\d[\d.]*\p{L}*$/u;
/** "98.6 FM"; "call 112 or 911": a place on a dial. */
const WAVE_AFTER = /^\s?FM\b/u;
const DIALLED = /\b(?:call|dial|phone|tel\.?|telephone|hotline)\s+(?:\d{2,4}\s+or\s+)?$/iu;
const NOUN_NEXT = /^(?:NN|JJ|CD|\$)/u;
const SLASHED = /^\d+[/⁄]\d+$/u;
/** A fraction in digits is of something: "1/2 pound", "2/3 of them". */
const OF_SOMETHING = /^[\s-]+(?:of\b|\p{Ll})/u;

/** No code that matters is longer on either side. */
const REACH_CHARS = 60;

/** The run of characters without white space that a number stands in. */
function wordAround({ number }: Quantity, { text }: SentenceView): { word: string; offset: number } {
  let start = number.start;
  let end = number.end;
  const least = Math.max(0, start - REACH_CHARS);
  const most = Math.min(text.length, end + REACH_CHARS);
  while (start > least && /\S/u.test(text.charAt(start - 1))) start -= 1;
  while (end < most && /\S/u.test(text.charAt(end))) end += 1;
  return { word: text.slice(start, end), offset: start };
}

/** What stands behind an offset is counted or measured: "60-80 per cent", "500-1000 men", "10-12 million euros". */
function isCounting(offset: number, { sentence, tables }: SentenceView): boolean {
  const at = tokenFrom(sentence.tokens, offset);
  const [next, behind] = sentence.tokens.slice(at, at + 2);
  const form = next?.form.toLowerCase() ?? '';
  const isUnit =
    tables.units.has(form) ||
    tables.units.has(`${form} ${behind?.form.toLowerCase()}`) ||
    tables.currencyWords.has(form);
  return next?.xpos === 'NNS' || next?.xpos === 'CD' || isUnit;
}

/** "2-1" with no unit or counted noun behind it is a score; "15-22 miles" is a range. */
function isScore(quantity: Quantity, view: SentenceView): boolean {
  const { word, offset } = wordAround(quantity, view);
  const score = SCORE.exec(word.replace(/^[("“]/u, ''))?.[0];
  if (score === undefined || RANGE.test(word)) return false;
  if (/^[\p{L}%]/u.test(word.slice(word.indexOf(score) + score.length))) return false;
  return !isCounting(offset + word.length, view);
}

/** "16/30 Morning": the sixteenth of thirty pictures; "8/10": a mark. */
function isMark({ number }: Quantity, { text }: SentenceView): boolean {
  return (
    SLASHED.test(text.slice(number.start, number.end)) &&
    !OF_SOMETHING.test(text.slice(number.end, number.end + 6))
  );
}

/** "F16-12" is a mark, "EUR10-12m" money. */
function isMarked(word: string, { tables }: SentenceView): boolean {
  const bare = word.replace(/^[("“‘']+|[)"”’',.;:!?]+$/gu, '');
  const letters = /^\p{Lu}+/u.exec(bare)?.[0] ?? '';
  return MARKED.test(bare) && !tables.currencySymbols.has(letters);
}

/** "call 112"; "call 300 reservists" counts. */
function isDialled({ number }: Quantity, { text, sentence }: SentenceView): boolean {
  const before = text.slice(Math.max(sentence.start, number.start - 24), number.start);
  const next = sentence.tokens[tokenFrom(sentence.tokens, number.end)];
  return DIALLED.test(before) && !NOUN_NEXT.test(next?.xpos ?? '');
}

function isCode(quantity: Quantity, view: SentenceView): boolean {
  const { word, offset } = wordAround(quantity, view);
  const after = view.text.slice(quantity.number.end, quantity.number.end + 60);
  return (
    (CHAIN.test(word) && !RANGE.test(word)) ||
    (PHONE.test(word) && !isCounting(offset + word.length, view)) ||
    SET_PHRASE.test(word) ||
    PICTURE.test(word) ||
    isMarked(word, view) ||
    WAVE_AFTER.test(after) ||
    isDialled(quantity, view) ||
    isMark(quantity, view) ||
    ADDRESS_MARK.test(word) ||
    /^(?:https?:|www\.)/u.test(word) ||
    STREET.test(after) ||
    isScore(quantity, view)
  );
}

export const leaveCodes: Refiner = (quantities, view) =>
  quantities.filter((quantity) => !isCode(quantity, view));
