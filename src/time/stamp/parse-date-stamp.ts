// Reads a date as pages state it about themselves: "03-05-2024 08:15 IST", "Dec 4, 2025", "4 décembre 2025".

import { parseTimeValue } from '../calendar/time-value.ts';
import type { DateOrder, TimeTables, TimeZone } from '../time-tables.ts';
import type { DayInterval } from '../types.ts';
import { readMonth } from '../words/calendar-words.ts';
import { readStampClock } from './stamp-clock.ts';
import { readStampDay } from './stamp-day.ts';

export interface DateStamp {
  /** ISO 8601, a day or an instant: `2025-12-04`, `2024-05-03T08:15+05:30`; an EDTF set where two days are possible. */
  readonly value: string;
  /** The days that it may mean, by the page's own clock. */
  readonly days: DayInterval;
}

export interface DateStampOptions extends Partial<Pick<TimeTables, 'monthNames' | 'zones'>> {
  /** The order of day and month where the page is known to keep one. */
  readonly order?: DateOrder;
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
  const short = text.slice(0, MAX_STAMP_CHARS).normalize('NFC');
  const { zones = NO_ZONES, monthNames = englishMonths(short) } = options;
  const found = readStampDay(short, monthNames, null);
  if (found === null) return null;
  const clock =
    readStampClock(short.slice(found.end), zones) ?? readStampClock(short.slice(0, found.start), zones);
  const order = options.order ?? clock?.zone?.dates ?? null;
  const days = (found.days.length > 1 ? readStampDay(short, monthNames, order) : found)?.days ?? found.days;
  const [first, last = first] = days;
  if (first === undefined || last === undefined) return null;
  if (first !== last) return { value: `[${days.join(',')}]`, days: { from: first, to: last } };
  const value = clock === null ? first : `${first}T${clock.time}${clock.offset}`;
  return { value, days: parseTimeValue(first) ?? { from: first, to: first } };
}
