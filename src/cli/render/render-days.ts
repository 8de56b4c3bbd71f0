// Days as people write them; what is not known is said, not filled in.

import type { DayInterval } from '../../time/index.ts';

const monthLengths = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

function wholePeriod(from: string, to: string): string | null {
  const [fromYear = '', fromMonth = '', fromDay = ''] = from.split('-');
  const [toYear = '', toMonth = '', toDay = ''] = to.split('-');
  if (fromYear !== toYear) return null;
  if (fromMonth === '01' && fromDay === '01' && toMonth === '12' && toDay === '31') return fromYear;
  const isWholeMonth =
    fromMonth === toMonth &&
    fromDay === '01' &&
    Number(toDay) === monthLengths(Number(toYear), Number(toMonth));
  return isWholeMonth ? `${fromYear}-${fromMonth}` : null;
}

/** `2025-09-11`, `2022-09` (the whole month), `2025-09-09 to 2025-09-11`, `by 2025-12-18`, `from 2025-12-18`, `day unknown`. */
export function renderDays({ from, to }: DayInterval): string {
  if (from === null && to === null) return 'day unknown';
  if (from === null) return `by ${to}`;
  if (to === null) return `from ${from}`;
  if (from === to) return from;
  return wholePeriod(from, to) ?? `${from} to ${to}`;
}
