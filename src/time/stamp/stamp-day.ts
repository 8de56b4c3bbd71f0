// The day of a date stamp, in digits or with a month's name; a stamp is short and states its date in full.

import { dayOf, isCalendarDay } from '../calendar/day.ts';
import { solarHijriDay } from '../calendar/solar-hijri.ts';
import type { DateOrder } from '../time-tables.ts';
import type { Day } from '../types.ts';
import { iranianMonthOf, type MonthWords, monthOf } from './month-of.ts';

/** The days that a stamp may mean (two where day and month can change places) and where its words stand. */
export interface StampDays {
  readonly days: readonly Day[];
  readonly start: number;
  readonly end: number;
}

const FIRST_YEAR = 1000;
const PIVOT_YEAR = 70;
/** The Thai calendar counts so many years more; a year beyond this one is meant in it. */
const THAI_YEARS_MORE = 543;
const THAI_FROM_YEAR = 2400;

const YEAR_FIRST =
  /(?<![\d-])(\d{4})(?:\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?!\d)|\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})(?!\d)\s?[日일]?)/u;
const IN_DIGITS =
  /(?<![\d.,])(\d{1,2})\s?([-/.‐-―])\s?(\d{1,2})\s?(?:\2|[./])\s?(\d{4}|\d\d)(?![\d%]|[.,]\d)/u;
const COMPACT =
  /(?<![\d\p{L}])((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?![\d\p{L}]|[.,]\d)|(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?=T\d)/u;
/** A month may have two words, or two names: "تشرين الثاني/ نوفمبر". */
const NAME = String.raw`[\p{L}\p{M}]{2,14}(?:\s(?:الأول|الاول|الثاني))?`;
const DAY_FIRST = new RegExp(
  String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|º|ª|°)?[\s.,-]{0,3}(?:(?:de|of|da|do)\s|d['’]|ta['’]\s)?(${NAME})(?:\s?/\s?${NAME})?[.,]?[\s,/-]{0,3}(?:(?:de|del|of)\s)?(?:(\d{4})(?!\d)|(?<=-|\s)['’]?(\d\d)(?![\d:.%]|\s?[\p{L}]))`,
  'u',
);
const MONTH_FIRST = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(${NAME})\.?\s{0,2}(\d{1,2})(?:st|nd|rd|th)?\.?,?\s{1,2}(?:(?:de|del)\s|\d{1,2}:\d\d(?::\d\d)?\s(?:[A-Z]{2,4}\s|[ap]\.?m\.?,?\s)?)?(\d{4})(?!\d)`,
  'iu',
);
const YEAR_MONTH_NAME = new RegExp(
  String.raw`(?<!\d)(\d{4})(?:\.|,|\s?m\.)?[\s-]{1,2}(${NAME})[\s-]{0,2}(\d{1,2})(?!\d)`,
  'u',
);
const YEAR_DAY_NAME = new RegExp(String.raw`(?<!\d)(\d{4})\.?\s?gada\s(\d{1,2})\.?\s(${NAME})`, 'u');
/** The year of an emperor's reign; its first is "元年". The western year may stand beside it in brackets. */
const ERA_YEAR =
  /(令和|平成|昭和)\s?(元|\d{1,2}(?!\d))\s?(?:[（(]\d{4}年?[）)]|[）)])?\s?年\s?(?:[（(]\d{4}年?[）)])?\s?(\d{1,2})\s?月\s?(\d{1,2})(?!\d)\s?日?/u;
const YEAR_BEFORE_ERA: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };
const DAY_NUMBERED_MONTH = /(?<!\d)(\d{1,2})\s(?:tháng|thg)\s(\d{1,2}),?\s(?:năm\s)?(\d{4})(?!\d)/iu;

function westernYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 2) return year < PIVOT_YEAR ? 2000 + year : 1900 + year;
  return year >= THAI_FROM_YEAR ? year - THAI_YEARS_MORE : year;
}

/** The day of these three numbers, by the western calendar or, where only that can be meant, by the Iranian. */
function dayOfNumbers(yearDigits: string, month: number, day: number): Day | null {
  const year = westernYear(yearDigits);
  if (yearDigits.length === 4) {
    const iranian = solarHijriDay(year, month, day);
    if (iranian !== null) return iranian;
  }
  return year >= FIRST_YEAR && isCalendarDay(year, month, day) ? dayOf(year, month, day) : null;
}

function dayOfNamed(yearDigits: string, name: string, day: number, words: MonthWords): Day | null {
  const month = monthOf(name, words);
  if (month !== null) return dayOfNumbers(yearDigits, month, day);
  const iranian = iranianMonthOf(name);
  return iranian === null ? null : solarHijriDay(Number(yearDigits), iranian, day);
}

function stampDays(match: RegExpExecArray, ...days: readonly (Day | null)[]): StampDays | null {
  const possible = [...new Set(days.filter((day) => day !== null))].sort();
  if (possible.length === 0) return null;
  return { days: possible, start: match.index, end: match.index + match[0].length };
}

/** "03/04/2025": the order given, a full stop between or a number over 12 decide; else both days stay. */
function readDigits(match: RegExpExecArray, order: DateOrder | null): StampDays | null {
  const [, first = '', gap, second = '', year = ''] = match;
  const dayFirst = dayOfNumbers(year, Number(second), Number(first));
  const monthFirst = dayOfNumbers(year, Number(first), Number(second));
  // With full stops the day always comes first: those who write the month first use slashes.
  const settled = gap === '.' ? 'dmy' : order;
  if (dayFirst === null || monthFirst === null || settled === null)
    return stampDays(match, dayFirst, monthFirst);
  return stampDays(match, settled === 'dmy' ? dayFirst : monthFirst);
}

function readEra([, era = '', year = '']: RegExpExecArray): string {
  return String((YEAR_BEFORE_ERA[era] ?? 0) + (year === '元' ? 1 : Number(year)));
}

type Reader = (match: RegExpExecArray, words: MonthWords, order: DateOrder | null) => StampDays | null;

const forms: readonly (readonly [form: RegExp, read: Reader])[] = [
  [
    YEAR_FIRST,
    (match) =>
      stampDays(
        match,
        dayOfNumbers(match[1] ?? '', Number(match[3] ?? match[5]), Number(match[4] ?? match[6])),
      ),
  ],
  [
    DAY_FIRST,
    (match, words) =>
      stampDays(match, dayOfNamed(match[3] ?? match[4] ?? '', match[2] ?? '', Number(match[1]), words)),
  ],
  [
    MONTH_FIRST,
    (match, words) => stampDays(match, dayOfNamed(match[3] ?? '', match[1] ?? '', Number(match[2]), words)),
  ],
  [
    YEAR_MONTH_NAME,
    (match, words) => stampDays(match, dayOfNamed(match[1] ?? '', match[2] ?? '', Number(match[3]), words)),
  ],
  [
    YEAR_DAY_NAME,
    (match, words) => stampDays(match, dayOfNamed(match[1] ?? '', match[3] ?? '', Number(match[2]), words)),
  ],
  [
    DAY_NUMBERED_MONTH,
    (match) => stampDays(match, dayOfNumbers(match[3] ?? '', Number(match[2]), Number(match[1]))),
  ],
  [ERA_YEAR, (match) => stampDays(match, dayOfNumbers(readEra(match), Number(match[3]), Number(match[4])))],
  [IN_DIGITS, (match, _, order) => readDigits(match, order)],
];

/** The first full date of a stamp, whatever its form; eight digits in a row only where there is no other. Null for none. */
export function readStampDay(text: string, words: MonthWords, order: DateOrder | null): StampDays | null {
  let first: StampDays | null = null;
  for (const [form, read] of forms) {
    const match = form.exec(text);
    const found = match === null ? null : read(match, words, order);
    if (found !== null && (first === null || found.start < first.start)) first = found;
  }
  if (first !== null) return first;
  const match = COMPACT.exec(text);
  if (match === null) return null;
  const [, year, month, day, year2 = '', month2, day2] = match;
  return stampDays(match, dayOfNumbers(year ?? year2, Number(month ?? month2), Number(day ?? day2)));
}
