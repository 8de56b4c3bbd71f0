// The days that are named along an axis of time: as many as have room, by the names of years, months or days.

import type { ScaleTime } from 'd3-scale';
import { toDay } from './days.ts';

/** Pixels for one name, where there is room for more than a few. */
const namePixels = 115;
/** An axis with a name or two says little. */
const fewest = 4;
/** Below it names of months are cut to three letters. */
const narrowPixels = 500;
/** Names that begin nearer to each other than this run into one. */
const leastPixels = 48;

interface NamedDay {
  readonly time: Date;
  readonly words: string;
}

const monthNames = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

/** "2026" for the first day of a year, "October" or "Oct" for that of a month, else "13 Apr". */
function nameOf(time: Date, isNarrow: boolean): string {
  const [year = '', month, day] = toDay(time.getTime()).split('-');
  const monthName = monthNames.format(time);
  const short = monthName.slice(0, 3);
  if (day !== '01') return `${Number(day)} ${short}`;
  if (month === '01') return year;
  return isNarrow ? short : monthName;
}

export function axisDays(scale: ScaleTime<number, number>, width: number): readonly NamedDay[] {
  // Within few days a scale also offers hours.
  const times = scale
    .ticks(Math.max(fewest, Math.floor(width / namePixels)))
    .filter((time) => time.getTime() === Date.parse(toDay(time.getTime())));
  const [first, second] = times;
  const apart = first === undefined || second === undefined ? leastPixels : scale(second) - scale(first);
  const step = Math.max(1, Math.ceil(leastPixels / apart));
  return times
    .filter((_, at) => at % step === 0)
    .map((time) => ({ time, words: nameOf(time, width < narrowPixels) }));
}
