// Reads counts as requests mean them, which look ahead: "in two weeks" is a day, "within nine months" a span from today on.
// Only for texts that look ahead: news says "in two weeks" of what took so long, too. Leaves "in the past two weeks" alone.

import type { Candidate } from '../meaning.ts';
import type { Unit } from '../words/units.ts';

const LOOK_BACK_CHARS = 8;
const units: Readonly<Record<string, Unit>> = {
  D: 'day',
  W: 'week',
  M: 'month',
  Y: 'year',
  TM: 'minute',
  TH: 'hour',
};

/** The candidate with what the word before it makes of its count, or as it was. */
export function countAhead(text: string, candidate: Candidate): Candidate {
  const { meaning, start } = candidate;
  if (meaning.kind !== 'duration' || meaning.window !== undefined) return candidate;
  const [, word] = /\b(in|within)\s$/iu.exec(text.slice(Math.max(0, start - LOOK_BACK_CHARS), start)) ?? [];
  const count = /^P(T?)(\d+)([DWMYH])$/u.exec(meaning.value);
  const unit = units[`${count?.[1] ?? ''}${count?.[3] ?? ''}`];
  if (word === undefined || count === null || unit === undefined) return candidate;
  if (word.toLowerCase() === 'within') return { ...candidate, meaning: { ...meaning, window: 'next' } };
  const amount = Number(count[2]);
  return { ...candidate, meaning: { kind: 'offset', unit, amount, sign: 1, origin: 'anchor' } };
}
