// Days that are typed, and days that keys lead to.

import { addDays, toDay } from './days.ts';

/** True for a day of the calendar in ISO form: not for 2025-02-30. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && toDay(time) === text;
}

const instantShape = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/u;

/** True for a day, and for an instant with its zone, in ISO form: "2026-01-31T12:00Z". */
export function isInstant(text: string): boolean {
  const day = instantShape.exec(text)?.[1];
  return day === undefined ? isDay(text) : isDay(day) && !Number.isNaN(Date.parse(text));
}

/** The same day of another month, or the last of a shorter one: a month after 31 January is 28 or 29 February. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return toDay(Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, lastDay)));
}

/** Where a key leads from a day; null for keys that lead nowhere. */
export function stepDay(day: string, key: string): string | null {
  switch (key) {
    case 'ArrowUp':
      return addDays(day, 1);
    case 'ArrowDown':
      return addDays(day, -1);
    case 'PageUp':
      return addMonths(day, 1);
    case 'PageDown':
      return addMonths(day, -1);
    default:
      return null;
  }
}
