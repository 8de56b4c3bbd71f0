// The days of a duration that ends or begins with the article: "the past two weeks", "the next three months".

import { addDays } from '../calendar/day.ts';
import { parseTimeValue } from '../calendar/time-value.ts';
import { addWorkdays } from '../calendar/workdays.ts';
import type { MeaningOf } from '../meaning.ts';
import type { Day, DayInterval } from '../types.ts';
import type { Unit } from '../words/units.ts';
import { addUnits, unitValue } from './resolve-unit.ts';

const units: Readonly<Record<string, Unit>> = { D: 'day', W: 'week', M: 'month', Q: 'quarter', Y: 'year' };

/** "The last two quarters" are those of the calendar that are over. */
function wholeQuarters(amount: number, window: 'past' | 'next', { from, to }: DayInterval): DayInterval {
  const [first, last] = window === 'past' ? [-amount, -1] : [1, amount];
  const quarterOf = (day: Day | null, shift: number): DayInterval | null => {
    const moved = day === null ? null : addUnits(day, 'quarter', shift);
    return moved === null ? null : parseTimeValue(unitValue('quarter', moved));
  };
  return { from: quarterOf(from, first)?.from ?? null, to: quarterOf(to, last)?.to ?? null };
}

interface Windowed extends Pick<MeaningOf<'duration'>, 'value' | 'isWorkdays'> {
  readonly window: 'past' | 'next';
}

/** Of a vague count ("the past few weeks") or an endless one only the end at the article is known; clock times stay inside its days. */
export function durationWindow(
  { value, window, isWorkdays }: Windowed,
  anchor: DayInterval,
  untold: 'back' | 'ahead',
): DayInterval {
  const match = /^P(\d+)([DWMQY])$/u.exec(value);
  const unit = units[match?.[2] ?? ''];
  if (value.startsWith('PT')) return anchor;
  const amount = match && unit ? Number(match[1]) : null;
  if (unit === 'quarter' && amount !== null) return wholeQuarters(amount, window, anchor);
  const shifted = (day: string | null, sign: -1 | 1): string | null =>
    day === null || amount === null || unit === undefined ? null : moved(day, unit, sign * amount);
  const moved = (day: Day, by: Unit, count: number): Day | null =>
    isWorkdays === true ? addWorkdays(day, count) : addUnits(day, by, count);
  // Requests do not count today: "the next two days" are tomorrow and the day after.
  const beside = (day: string | null, days: number): string | null =>
    day === null || untold === 'back' || amount === null ? day : addDays(day, days);
  if (window === 'past') return { from: shifted(anchor.from, -1), to: beside(anchor.to, -1) };
  return { from: beside(anchor.from, 1), to: shifted(anchor.to, 1) };
}
