// Drops years, decades, days of a month and clock times: "since 2018", "in her 50s", "September 11th", "9:30", "6 a.m.".
// Leaves "three days" alone.

import { spansOverlap } from '../../text/index.ts';
import { tokenFrom } from './token-places.ts';
import type { Quantity, Refiner, SentenceView } from './types.ts';

const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\.?';
const MONTH_BEFORE = new RegExp(
  `\\b${MONTH}\\s+(?:the\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s*(?:,|-|–|and|to|or)\\s*)?$`,
  'iu',
);
const MONTH_AFTER = new RegExp(`^(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}(?![\\p{L}])`, 'iu');
const CLOCK_AFTER =
  /^\s+past\s+(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|\d)|^\s*(?:[ap]\.?m\.?(?![\p{L}])|o['’]clock\b|(?:gmt|utc|est|edt|pst|pdt|cet|bst)\b)|^:\d\d/iu;
const CLOCK_BEFORE = /\d[:.]$/u;
const YEAR = /^(?:(?:1[5-9]|20)\d\d|2100)$/u;
const YEAR_SPAN_TAIL = /\b(?:1[5-9]|20)\d\d\s*[-–/]\s*$/u;
const YEAR_CONTEXT =
  /\b(?:in|since|by|until|till|before|after|from|of|during|for|through|late|early|mid|year|fiscal|spring|summer|autumn|fall|winter|between|and|to|the)[\s-]+$/iu;
const DECADE_AFTER = /^['’]?s\b/u;
/** "the 1990s", "in his mid-50s": tens of years of a century or of a life; "in the upper 80s": of degrees. */
const DECADE_BEFORE =
  /\b(?:the|his|her|their|my|our|your|its|early|mid|late|low|lower|middle|high|upper|and|to)[\s-]+$/iu;
const UNIT_AFTER = /^\s+(\p{L}+)/u;
const COUNTED_AFTER = /^\s+(?:of\s+the\s+)?[a-z]/u;

function around(quantity: Quantity, { text, sentence }: SentenceView): { before: string; after: string } {
  const { start, end } = quantity.number;
  return {
    before: text.slice(Math.max(sentence.start, start - 40), start),
    after: text.slice(end, Math.min(sentence.end, end + 24)),
  };
}

const MONTH_AND_COMMA = new RegExp(`\\b${MONTH},\\s+$`, 'iu');

/** "Since January, 17 aid workers were killed": behind the comma a count begins. */
function isBehindMonth({ number }: Quantity, { text, sentence: { tokens } }: SentenceView): boolean {
  const [next, noun] = tokens.slice(tokenFrom(tokens, number.end));
  const isCounting =
    next?.xpos === 'NNS' || (/^(?:NN|JJ|VBN)$/u.test(next?.xpos ?? '') && noun?.xpos === 'NNS');
  return isCounting && MONTH_AND_COMMA.test(text.slice(Math.max(0, number.start - 14), number.start));
}

function isPartOfDate(quantity: Quantity, view: SentenceView): boolean {
  const { times, text } = view;
  if (isBehindMonth(quantity, view)) return false;
  return times.some(
    (time) =>
      (time.type === 'DATE' || time.type === 'TIME') &&
      !/^P/u.test(time.value) &&
      spansOverlap(time.span, quantity.number) &&
      !/\b(?:ago|later|earlier|before|after|last|past|next|coming|previous|within)\b/iu.test(
        text.slice(time.span.start, time.span.end),
      ),
  );
}

/** "2018" after "in", at an end, or before a noun that it dates ("the 2018 models"); "2000 people" counts. */
function isYear(quantity: Quantity, view: SentenceView): boolean {
  const { text, sentence, tables } = view;
  const { before, after } = around(quantity, view);
  if (!YEAR.test(text.slice(quantity.number.start, quantity.number.end))) return false;
  if (DECADE_AFTER.test(after) || YEAR_CONTEXT.test(before)) return true;
  if (/[$€£¥]\s*$/u.test(before)) return false;
  const next = sentence.tokens[tokenFrom(sentence.tokens, quantity.number.end)];
  const isUnit = next !== undefined && tables.units.has(next.form.toLowerCase());
  return !(isUnit || (COUNTED_AFTER.test(after) && (next?.xpos === 'NNS' || next?.xpos === 'JJ')));
}

/** "in their 60s"; "runs 60s" is so many seconds. */
function isDecade({ number }: Quantity, { text }: SentenceView, before: string): boolean {
  const isTens = /^\d{1,3}0$/u.test(text.slice(number.start, number.end));
  return isTens && DECADE_AFTER.test(text.slice(number.end, number.end + 4)) && DECADE_BEFORE.test(before);
}

/** "In July 1,050 men came": a number in groups is no day and no year. */
const GROUPED = /^\d{1,3}(?:,\d{3})+$/u;

function isDate(quantity: Quantity, view: SentenceView): boolean {
  const { before, after } = around(quantity, view);
  const number = view.text.slice(quantity.number.start, quantity.number.end);
  if (GROUPED.test(number)) return false;
  // "2000 - 2500 calories" is no span of years.
  const isMeasured = view.tables.units.has(UNIT_AFTER.exec(after)?.[1]?.toLowerCase() ?? '');
  return (
    MONTH_BEFORE.test(before) ||
    MONTH_AFTER.test(after) ||
    CLOCK_AFTER.test(after) ||
    CLOCK_BEFORE.test(before) ||
    (YEAR_SPAN_TAIL.test(before) && !isMeasured) ||
    isPartOfDate(quantity, view) ||
    isDecade(quantity, view, before) ||
    isYear(quantity, view)
  );
}

export const leaveDates: Refiner = (quantities, view) =>
  quantities.filter((quantity) => !isDate(quantity, view));
