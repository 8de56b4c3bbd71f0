// Whether two numbers can be one: the ranges that bounds leave open, and one told less exactly than the other.

import type { Figure } from '../../record/index.ts';

interface Range {
  readonly low: number;
  readonly high: number;
}

/** The numbers that a figure leaves possible: "more than 200" has no upper end. */
export function rangeOf({ low, high, comparator }: Figure): Range {
  const from = low ?? high ?? 0;
  const to = high ?? low ?? 0;
  if (comparator === '>' || comparator === '>=') return { low: from, high: Number.POSITIVE_INFINITY };
  const isUpTo = comparator === '<' || comparator === '<=';
  return isUpTo ? { low: 0, high: to } : { low: from, high: to };
}

export function middleOf({ low, high }: Figure): number {
  return ((low ?? high ?? 0) + (high ?? low ?? 0)) / 2;
}

/** "About 550" for 543: farther apart than this is no rounding. */
const roundingShare = 0.05;
/** The finest step that is taken for rounding: 180 is as exact as 177. */
const leastStep = 50;

/** What a number is told to the nearest of: 1,000 for 2,000, 100 for 11,200, 50 for 550; 0 for 543. */
function stepOf(value: number): number {
  let step = 0;
  for (let power = 2 * leastStep; power <= value; power *= 10)
    if (value % power === 0) step = power;
    else if (value % (power / 2) === 0) step = power / 2;
  return step;
}

/** A bounded number is as round as it says; a plain one stands only for what is nearer than its own step. */
function canStandFor(round: Figure, other: Figure): boolean {
  if (/^[~<>]/u.test(round.comparator)) return true;
  const away = Math.abs(middleOf(round) - middleOf(other));
  return stepOf(middleOf(round)) > Math.max(away, stepOf(middleOf(other)));
}

/** One number is the other, told less exactly. */
export function isRounding(a: Figure, b: Figure): boolean {
  const [x, y] = [middleOf(a), middleOf(b)];
  const isNear = Math.abs(x - y) <= roundingShare * Math.max(x, y);
  return isNear && (canStandFor(a, b) || canStandFor(b, a));
}

/** One repeats the other as far as its own step goes: "about 570,000" is 571,204, not 553,000. */
export function isRepeating(a: Figure, b: Figure): boolean {
  const [x, y] = [middleOf(a), middleOf(b)];
  return isSameNumber(a, b) || Math.abs(x - y) < Math.max(stepOf(x), stepOf(y)) || x === y;
}

/** True where two figures say the same number in the same way. */
export function isSameNumber(a: Figure, b: Figure): boolean {
  return a.low === b.low && a.high === b.high && a.comparator === b.comparator;
}
