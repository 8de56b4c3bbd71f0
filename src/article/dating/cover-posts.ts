// The days over which a live blog was written: from the day that it states to that of its last stamped post. Leaves alone what
// lies before that day, and what is so much later that it is the day of something else on the page.

import { addDays, type DayInterval } from '../../time/index.ts';
import type { Stamp } from '../types.ts';

/** No live blog runs for longer. */
const maxRunDays = 31;

/** The days of a stamp, up to the last day that the other stamps of a live blog tell. */
export function coverPosts({ from, to }: DayInterval, stamps: readonly Stamp[]): DayInterval {
  if (from === null || to === null) return { from, to };
  const latest = addDays(to, maxRunDays);
  const last = stamps.reduce((day, { days }) => {
    const end = days.from === days.to ? (days.to ?? '') : '';
    return end > day && end <= latest ? end : day;
  }, to);
  return { from, to: last };
}
