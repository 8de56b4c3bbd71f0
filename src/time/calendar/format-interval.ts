// Intervals in words for people; machines read the two ISO days instead.

import type { Day, DayInterval } from '../types.ts';
import { dayParts, daysInMonth } from './day.ts';

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

function monthName(month: number): string {
  return monthNames[month - 1] ?? '';
}

function shortMonth(month: number): string {
  return monthName(month).slice(0, 3);
}

function formatDay(day: Day): string {
  const { year, month, day: date } = dayParts(day);
  return `${date} ${shortMonth(month)} ${year}`;
}

/** True where the interval is whole months: from a first to a last day of the month. */
function isWholeMonths(from: Day, to: Day): boolean {
  const end = dayParts(to);
  return from.endsWith('-01') && end.day === daysInMonth(end.year, end.month);
}

function formatMonths(from: Day, to: Day): string {
  const start = dayParts(from);
  const end = dayParts(to);
  if (start.year === end.year && start.month === 1 && end.month === 12) return `${start.year}`;
  if (start.month === 1 && end.month === 12) return `${start.year}-${end.year}`;
  if (start.year === end.year && start.month === end.month) return `${monthName(start.month)} ${start.year}`;
  if (start.year === end.year) return `${shortMonth(start.month)}-${shortMonth(end.month)} ${end.year}`;
  return `${shortMonth(start.month)} ${start.year}-${shortMonth(end.month)} ${end.year}`;
}

function formatDays(from: Day, to: Day): string {
  const start = dayParts(from);
  const end = dayParts(to);
  if (start.year !== end.year) return `${formatDay(from)}-${formatDay(to)}`;
  if (start.month !== end.month) return `${start.day} ${shortMonth(start.month)}-${formatDay(to)}`;
  return `${start.day}-${formatDay(to)}`;
}

/** An interval for people: "11 Sep 2025", "1-11 Sep 2025", "September 2022", "2022", "until 11 Sep 2025", "date unknown". */
export function formatInterval(interval: DayInterval): string {
  const { from, to } = interval;
  if (from === null) return to === null ? 'date unknown' : `until ${formatDay(to)}`;
  if (to === null) return `from ${formatDay(from)}`;
  if (from === to) return formatDay(from);
  return isWholeMonths(from, to) ? formatMonths(from, to) : formatDays(from, to);
}
