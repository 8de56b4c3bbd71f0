// "That day", "the following day": counted from the last day that the text told of, even one known only as a span of days.

import { addDays } from '../calendar/day.ts';
import { shiftInterval } from '../calendar/interval.ts';
import type { Meaning } from '../meaning.ts';
import type { DayInterval } from '../types.ts';
import type { Resolved } from './resolve-meaning.ts';

/** A day that the text told of: its value, `XXXX-09-11` where the year is open, and the days that it may be. */
export interface ToldDay {
  readonly value: string;
  readonly interval: DayInterval;
}

/** The day meant, or null where the meaning is another. */
export function resolveThatDay(meaning: Meaning, told: ToldDay | null): Resolved | null {
  if (meaning.kind !== 'unit' || meaning.unit !== 'day' || meaning.origin !== 'reference') return null;
  if (told === null) return null;
  const { shift } = meaning;
  const interval = shiftInterval(told.interval, shift);
  if (/^\d{4}-\d\d-\d\d/u.test(told.value))
    return { value: addDays(told.value.slice(0, 10), shift), interval };
  return { value: shift === 0 ? told.value : 'XXXX-XX-XX', interval };
}
