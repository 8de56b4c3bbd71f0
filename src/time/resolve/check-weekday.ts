// Notices a date whose weekday is another: "Tuesday, 5 June 2024" was a Wednesday. A sign of a slip, or of an old text under a new date.

import type { Problem } from '../../text/index.ts';
import { type Weekday, weekday } from '../calendar/day.ts';
import type { Candidate } from '../meaning.ts';

const names: Readonly<Record<Weekday, string>> = {
  1: 'Monday',
  2: 'Tuesday',
  3: 'Wednesday',
  4: 'Thursday',
  5: 'Friday',
  6: 'Saturday',
  7: 'Sunday',
};

/** One problem where the text states a full date with the wrong weekday, else none. */
export function checkWeekday(candidate: Candidate, value: string): readonly Problem[] {
  const { meaning, start, end } = candidate;
  if (meaning.kind !== 'date' || meaning.weekday === undefined || meaning.year?.from !== 'text') return [];
  if (!/^\d{4}-\d\d-\d\d$/u.test(value) || weekday(value) === meaning.weekday) return [];
  const message = `The text calls ${value} a ${names[meaning.weekday]}; it is a ${names[weekday(value)]}.`;
  return [{ ruleId: 'check-weekday', message, span: { start, end } }];
}
