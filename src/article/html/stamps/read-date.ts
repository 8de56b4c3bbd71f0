// Reads one date out of a short text, in any of the forms that pages write for machines or people.

import { monthOf } from './month-names.ts';

/** Which of "05/11/2019" is the day. */
export type NumericOrder = 'dayFirst' | 'monthFirst';

/** A date stands at the beginning of what is handed in, or there is none. */
const maxTextChars = 300;
const firstYear = 1990;
const lastYear = 2040;

const digitBlocks = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];

function plainDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/gu, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = digitBlocks.find((block) => code >= block && code < block + 10) ?? code;
    return String(code - zero);
  });
}

function dayOrNull(year: number, month: number, day: number): string | null {
  // The Thai calendar counts 543 years more.
  const western = year > 2500 ? year - 543 : year;
  if (western < firstYear || western > lastYear || month < 1 || month > 12 || day < 1 || day > 31)
    return null;
  const date = new Date(Date.UTC(western, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null;
}

const isoForm =
  /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(?:[T\s]{1,2}(\d{1,2}):(\d{2})(?::\d{1,2}(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?/u;
const compactForm =
  /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)|(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(?=T\d)/u;
const eastAsianForm = /(\d{4})\s?[年년.]\s?(\d{1,2})\s?[月월.]\s?(\d{1,2})\s?(?:[日일]|\.?(?!\d))/u;
const numericForm =
  /(?<!\d)(\d{1,2})([./\-\u2010-\u2015]|\.\s)\s?(\d{1,2})(?:[./\-\u2010-\u2015]|\.\s)\s?(\d{4}|\d{2})(?!\d)/u;
const dayMonthYear =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|º|ª|-)?[\s.,\u00a0-]*(?:de |d['’]|of |da |ta' )?\s?([\p{L}\p{M}]{3,14})[.,]?(?:\s|-|\/)*(?:de |del |of )?\s?(\d{4})(?!\d)/u;
const monthDayYear =
  /(?<![\p{L}\p{M}])([\p{L}\p{M}]{3,14})\.?\s{0,2}(\d{1,2})(?:st|nd|rd|th)?\.?,?\s{1,2}(?:\d{1,2}:\d{2}(?::\d{2})?\s(?:[A-Z]{2,4}\s|[ap]\.?m\.?,?\s)?)?(\d{4})(?!\d)/iu;
const yearMonthDay = /(?<!\d)(\d{4})[.,]?\s([\p{L}\p{M}]{3,14})\s?(\d{1,2})(?!\d)/u;

function readNumeric(text: string, order: NumericOrder): string | null {
  const match = numericForm.exec(text);
  if (match === null) return null;
  const [, first = '', gap = '', second = '', third = ''] = match;
  const year = third.length === 2 ? 2000 + Number(third) : Number(third);
  // With dots the day always comes first: those who write the month first use slashes.
  const isMonthFirst =
    Number(second) > 12 || (order === 'monthFirst' && Number(first) <= 12 && !gap.startsWith('.'));
  return isMonthFirst
    ? dayOrNull(year, Number(first), Number(second))
    : dayOrNull(year, Number(second), Number(first));
}

function readNamed(text: string): string | null {
  for (const [form, dayAt, monthAt, yearAt] of [
    [dayMonthYear, 1, 2, 3],
    [monthDayYear, 2, 1, 3],
    [yearMonthDay, 3, 2, 1],
  ] as const) {
    const match = form.exec(text);
    const month = monthOf(match?.[monthAt] ?? '');
    if (match === null || month === null) continue;
    const day = dayOrNull(Number(match[yearAt]), month, Number(match[dayAt]));
    if (day !== null) return day;
  }
  return null;
}

/** "T07:05+01:00" for 7, 05 and "+0100"; nothing where there is no such time of day. */
function clockOf(hour = '', minute = '', zone = ''): string {
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return '';
  return `T${hour.padStart(2, '0')}:${minute}${zone.replace(/(\d{2})(\d{2})$/u, '$1:$2')}`;
}

/**
 * An ISO 8601 day or instant without seconds: "2019-11-19" for "19. November 2019", "2019-11-19T08:30Z" for
 * "2019-11-19 08:30:00 Z"; null where the text holds no full date.
 */
export function readDate(text: string, order: NumericOrder): string | null {
  const plain = plainDigits(text.slice(0, maxTextChars));
  const iso = isoForm.exec(plain);
  if (iso !== null) {
    const [, year = '', , month = '', date = '', hour, minute, zone] = iso;
    const day = dayOrNull(Number(year), Number(month), Number(date));
    if (day !== null) return `${day}${clockOf(hour, minute, zone)}`;
  }
  const eastAsian = eastAsianForm.exec(plain);
  if (eastAsian !== null) return dayOrNull(Number(eastAsian[1]), Number(eastAsian[2]), Number(eastAsian[3]));
  const named = readNamed(plain) ?? readNumeric(plain, order);
  if (named !== null) return named;
  const compact = compactForm.exec(plain);
  if (compact === null) return null;
  const [, y1, m1, d1, y2, m2, d2] = compact;
  return dayOrNull(Number(y1 ?? y2), Number(m1 ?? m2), Number(d1 ?? d2));
}
