// What "early", "late" and their like leave of an interval: "early 2023" is its first half, "earlier this year" ends today.

import { addDays, daysBetween } from '../calendar/day.ts';
import type { DayInterval } from '../types.ts';

const SHORTEST_DAYS = 5;
/** "early May" is its first half, "the beginning of May" its first third. */
const HALVES = 2;
const EDGE_PARTS = 3;

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
  const today = within(anchor?.to ?? null, from, to);
  if (/to[-\s]date$/iu.test(words)) return { from, to: today ?? to };
  if (/^earlier/iu.test(words))
    return { from, to: today === null || today === from ? (today ?? to) : addDays(today, -1) };
  if (/^later/iu.test(words)) return { from: within(anchor?.from ?? null, from, to) ?? from, to };
  const isEdge = /\b(?:beginning|start|end|close)\sof\b/iu.test(words);
  const share = Math.floor(width / (isEdge ? EDGE_PARTS : HALVES));
  if (mod === 'START') return { from, to: addDays(from, share) };
  if (mod === 'END') return { from: addDays(to, -share), to };
  if (mod === 'MID')
    return { from: addDays(from, Math.floor(width / 4)), to: addDays(to, -Math.floor(width / 4)) };
  return interval;
}

function within(day: string | null, from: string, to: string): string | null {
  return day !== null && day >= from && day <= to ? day : null;
}
