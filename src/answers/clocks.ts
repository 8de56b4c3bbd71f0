// The options that every answer shares, as they are understood: days, instants, clocks.

import type { Clocks } from '../ledger/index.ts';
import { DemarcheError } from '../text/index.ts';
import { type Day, dayParts, isCalendarDay } from '../time/index.ts';
import type { Asking, ClockOptions } from './types.ts';

const dayShape = /^\d{4}-\d{2}-\d{2}$/u;
/** ISO 8601 with its zone: without one an instant would be another on every machine. */
const instantShape = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/u;

/** A calendar day, `YYYY-MM-DD`. Throws a DemarcheError `DAY_REFUSED` with what to write instead. */
export function readDay(text: string): Day {
  const { year, month, day } = dayParts(text);
  if (dayShape.test(text) && isCalendarDay(year, month, day)) return text;
  throw new DemarcheError(
    'DAY_REFUSED',
    `"${text}" is no day`,
    'Write a day of the calendar as YYYY-MM-DD, e.g. 2025-09-12.',
  );
}

/** A day or an instant with its zone, as an instant in UTC; a day means its end. Throws as `readDay` does, or `INSTANT_REFUSED`. */
export function readInstant(text: string): string {
  if (dayShape.test(text)) return `${readDay(text)}T23:59:59.999Z`;
  const day = instantShape.exec(text)?.[1];
  const instant = new Date(day === undefined ? Number.NaN : text);
  if (day === undefined || Number.isNaN(instant.getTime()))
    throw new DemarcheError(
      'INSTANT_REFUSED',
      `"${text}" is no day and no instant`,
      'Write a day (YYYY-MM-DD) or an instant (2026-01-31T12:00:00Z).',
    );
  readDay(day);
  return instant.toISOString();
}

export function clocksOf({ on, known, recorded }: ClockOptions): Clocks {
  return {
    ...(on === undefined ? {} : { on }),
    ...(known === undefined ? {} : { known }),
    ...(recorded === undefined ? {} : { recorded }),
  };
}

/** The parts that most questions have: the clocks, the day asked about, and what counts. */
export function questionOf(options: ClockOptions, { now }: Pick<Asking, 'now'>) {
  return {
    clocks: clocksOf(options),
    day: askedDay(options, now),
    includePossibly: options.possibly ?? false,
  };
}

/** The day that is asked for: that of `on`, else that of `known`, else today. */
export function askedDay({ on, known }: Pick<ClockOptions, 'on' | 'known'>, now: Date): Day {
  return on ?? known ?? now.toISOString().slice(0, 'YYYY-MM-DD'.length);
}
