// What "early", "late" and their like leave of an interval: "early 2023" is its first half, "earlier this year" ends today.

import { addDays, daysBetween } from '../calendar/day.ts';
import type { DayInterval } from '../types.ts';

const SHORTEST_DAYS = 5;

/** `words` are the phrase's own: "earlier" and "later" are bounded by the anchor, "early" and "late" by the middle. */
export function narrowInterval(
  interval: DayInterval,
  mod: string | undefined,
  words: string,
  anchor: DayInterval | null,
): DayInterval {
  const { from, to } = interval;
  if (mod === undefined || from === null || to === null) return interval;
  const width = daysBetween(from, to);
  if (width < SHORTEST_DAYS) return interval;
  if (/^earlier/iu.test(words)) return { from, to: within(anchor?.to ?? null, from, to) ?? to };
  if (/^later/iu.test(words)) return { from: within(anchor?.from ?? null, from, to) ?? from, to };
  if (mod === 'START') return { from, to: addDays(from, Math.floor(width / 2)) };
  if (mod === 'END') return { from: addDays(from, Math.ceil(width / 2)), to };
  if (mod === 'MID')
    return { from: addDays(from, Math.floor(width / 4)), to: addDays(to, -Math.floor(width / 4)) };
  return interval;
}

function within(day: string | null, from: string, to: string): string | null {
  return day !== null && day >= from && day <= to ? day : null;
}
