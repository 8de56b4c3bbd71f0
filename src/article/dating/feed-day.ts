// The day on which a feed says that the page appeared: as good as a stamp, where the page itself has none.

import type { DayInterval } from '../../time/index.ts';
import type { Stamp } from '../types.ts';

const told = /^Feed-Published:[ \t]*([^\r\n]{4,60})$/imu;
const iso = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/u;
/** RFC 822 as RSS writes it: "Tue, 05 Mar 2024 10:00:00 GMT"; the day is that of the zone in which it is told. */
const rfc822 = /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4})\b/iu;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Feeds are younger; what is dated before has no date, but a zero. */
const firstYear = 1995;

function dayOf(text: string): string | null {
  const [, isoYear, isoMonth, isoDay] = iso.exec(text) ?? [];
  const [, day = '', month = '', year] = rfc822.exec(text) ?? [];
  const number = months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const written =
    isoYear === undefined
      ? `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
      : `${isoYear}-${isoMonth}-${isoDay}`;
  const at = Date.parse(`${written}T00:00:00Z`);
  const isDay = !Number.isNaN(at) && new Date(at).toISOString().startsWith(written);
  return isDay && Number(written.slice(0, 4)) >= firstYear ? written : null;
}

/** Null where no feed told a day that makes sense. */
export function findFeedDay(headers: string | undefined): Stamp | null {
  const quote = told.exec(headers ?? '')?.[1]?.trim();
  const day = quote === undefined ? null : dayOf(quote);
  if (quote === undefined || day === null) return null;
  const days: DayInterval = { from: day, to: day };
  return { value: day, days, role: 'published', ruleId: 'feed-day', quote, pageSpan: null };
}
