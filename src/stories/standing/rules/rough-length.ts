// "Nearly two years after it banned them": days that are counted by a rough length lie somewhere about the day that an exact one gives.

import { addDays, type DayInterval } from '../../../time/index.ts';

const rough =
  /\b(nearly|almost|just under|less than|close to|about|around|roughly|some|more than|over|just over)\s+(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)\s+(year|month|week)s?\s+(?:after|before|ago|earlier|later|since)\b/iu;

/** Half of the unit. */
const marginDays: Readonly<Record<string, number>> = { year: 183, month: 15, week: 4 };
const isShort = /^(?:nearly|almost|just under|less than|close to)$/iu;
const isLong = /^(?:more than|over|just over)$/iu;

/** The days as they are, or farther apart where the quote counts them by a rough length; never later than `last`. */
export function widenRough({ from, to }: DayInterval, quote: string, last: string | null): DayInterval {
  const [, word = '', unit = ''] = rough.exec(quote) ?? [];
  const margin = marginDays[unit.toLowerCase()];
  if (margin === undefined || from === null || to === null) return { from, to };
  // "Lifted it on Monday, nearly two years after": the length counts another day than that of the act.
  const isNear = last !== null && to > addDays(last, -margin);
  if (isNear) return { from, to };
  const later = isLong.test(word) ? to : addDays(to, margin);
  return {
    from: isShort.test(word) ? from : addDays(from, -margin),
    to: later,
  };
}
