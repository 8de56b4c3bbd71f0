// Days as a person writes them: "2025-09-11", "2025-09", "2025", "2025-09-01..2025-09-11", "..2025-09-11".

import { DemarcheError } from '../../text/index.ts';
import { type DayInterval, dayParts, isCalendarDay, monthInterval, yearInterval } from '../../time/index.ts';

const part = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;

function refuse(text: string): never {
  throw new DemarcheError(
    'VALUE_REFUSED',
    `"${text}" is no day or days`,
    'Write 2025-09-11, 2025-09, 2025, or from..to with either end left out.',
  );
}

function parsePart(text: string): DayInterval {
  const [, year, month, day] = part.exec(text) ?? refuse(text);
  if (day !== undefined) {
    const { year: y, month: m, day: d } = dayParts(text);
    return isCalendarDay(y, m, d) ? { from: text, to: text } : refuse(text);
  }
  if (month === undefined) return yearInterval(Number(year));
  return Number(month) >= 1 && Number(month) <= 12
    ? monthInterval(Number(year), Number(month))
    : refuse(text);
}

/** Throws a DemarcheError `VALUE_REFUSED` for what is no day, or for days in the wrong order. */
export function parseDays(text: string): DayInterval {
  const [first = '', last = first, ...rest] = text.split('..');
  if (rest.length > 0 || (first === '' && last === '')) return refuse(text);
  const from = first === '' ? null : parsePart(first).from;
  const to = last === '' ? null : parsePart(last).to;
  return from !== null && to !== null && from > to ? refuse(text) : { from, to };
}
