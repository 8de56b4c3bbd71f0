// Reads a date as pages state it about themselves: "03-05-2024 08:15 IST", "Dec 4, 2025", "4 décembre 2025".

import type { Span } from '../../text/index.ts';
import { parseTimeValue } from '../calendar/time-value.ts';
import type { DateOrder, TimeTables, TimeZone } from '../time-tables.ts';
import type { DayInterval } from '../types.ts';
import { readMonth } from '../words/calendar-words.ts';
import { plainDigits } from './plain-digits.ts';
import { readStampClock } from './stamp-clock.ts';
import { readStampDay } from './stamp-day.ts';

export interface DateStamp {
  /** ISO 8601, a day or an instant: `2025-12-04`, `2024-05-03T08:15+05:30`; an EDTF set where two days are possible. */
  readonly value: string;
  /** The days that it may mean, by the page's own clock. */
  readonly days: DayInterval;
  /** Where the words of the day stand in the text, its clock time not among them. */
  readonly span: Span;
}

export interface DateStampOptions extends Partial<Pick<TimeTables, 'monthNames' | 'zones'>> {
  /** The order of day and month where the page is known to keep one. */
  readonly order?: DateOrder;
  /** ISO 639-1, where it is known: "listopad" is October in Croatian, November in Czech and Polish. */
  readonly language?: string | null;
}

const NO_ZONES: ReadonlyMap<string, TimeZone> = new Map();

/** English names only, for callers without tables. */
function englishMonths(text: string): ReadonlyMap<string, number> {
  const words = text.toLowerCase().match(/\p{L}{3,12}/gu) ?? [];
  const full =
    /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/u;
  return new Map(words.filter((word) => full.test(word)).map((word) => [word, readMonth(word) ?? 0]));
}

/** Longer texts are no stamps; reading stops there. */
const MAX_STAMP_CHARS = 200;

/**
 * The first full date of a short text with its time of day; null where there is none. A zone such as EST or IST settles
 * the order of "03/04/2025"; where nothing does, `days` runs from the one to the other and `value` is `[day,day]`.
 */
export function parseDateStamp(text: string, options: DateStampOptions = {}): DateStamp | null {
  const short = plainDigits(text.slice(0, MAX_STAMP_CHARS));
  if (!/\d\d|年/u.test(short)) return null;
  const { zones = NO_ZONES, monthNames = englishMonths(short), language = null } = options;
  const words = { monthNames, language };
  const found = readStampDay(short, words, options.order ?? null);
  if (found === null) return null;
  const { start, end } = found;
  const clock = readStampClock(short.slice(end), zones) ?? readStampClock(short.slice(0, start), zones);
  const order = clock?.zone?.dates ?? null;
  const settled = found.days.length > 1 && order !== null ? readStampDay(short, words, order) : found;
  const [first, last = first] = (settled ?? found).days;
  if (first === undefined || last === undefined) return null;
  if (first !== last)
    return { value: `[${first},${last}]`, days: { from: first, to: last }, span: { start, end } };
  const value = clock === null ? first : `${first}T${clock.time}${clock.offset}`;
  return { value, days: parseTimeValue(first) ?? { from: first, to: first }, span: { start, end } };
}
