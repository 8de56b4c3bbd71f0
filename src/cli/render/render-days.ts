// Days as people write them; what is not known is said, not filled in.

import { type Day, type DayInterval, dayParts, monthInterval, yearInterval } from '../../time/index.ts';

/** `2022-09` or `2022` where the days are that month or year, no more and no less. */
function wholePeriod(from: Day, to: Day): string | null {
  const { year, month } = dayParts(from);
  const isWhole = (period: DayInterval) => period.from === from && period.to === to;
  if (isWhole(yearInterval(year))) return from.slice(0, 'YYYY'.length);
  return isWhole(monthInterval(year, month)) ? from.slice(0, 'YYYY-MM'.length) : null;
}

/** `2025-09-11`, `2022-09` (the whole month), `2025-09-09 to 2025-09-11`, `by 2025-12-18`, `from 2025-12-18`, `day unknown`. */
export function renderDays({ from, to }: DayInterval): string {
  if (from === null && to === null) return 'day unknown';
  if (from === null) return `by ${to}`;
  if (to === null) return `from ${from}`;
  if (from === to) return from;
  return wholePeriod(from, to) ?? `${from} to ${to}`;
}

/** `2025-09-11`, `2022-09`, `a day from 2025-09-09 to 2025-09-11`: the day of a beginning, which goes on. */
export function renderBeginning(days: DayInterval): string {
  const words = renderDays(days);
  return words.includes(' to ') ? `a day from ${words}` : words;
}
