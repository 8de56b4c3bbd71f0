// Makes one expression of two that tell a stretch of time: "from March to May 2024", "between 3 and 5 June", "1960-1961",
// "for three days starting on Monday". Leaves "on Monday and Tuesday" and "moved from Monday to Friday" as they are told: two days.

import { addDays, addYears, weekday } from '../calendar/day.ts';
import type { DayInterval, TimeExpression } from '../types.ts';
import { spanOfDuration } from './span-of-duration.ts';

const LOOK_BACK_CHARS = 24;
const DAYS_PER_WEEK = 7;

interface RangeWords {
  /** What stands right before the first; its words belong to the range. */
  readonly before: RegExp;
  readonly between: RegExp;
  readonly fits: (first: TimeExpression, second: TimeExpression) => boolean;
}

const ANY = (): boolean => true;

/** A dash also parts a heading from what follows: it joins only what is told equally finely. */
function isAlike(first: TimeExpression, second: TimeExpression): boolean {
  return first.value.length === second.value.length;
}

/** "4 June to 6 June" without "from"; "2014 to 2018" may compare. */
function isDays(first: TimeExpression, second: TimeExpression): boolean {
  return [first, second].every(({ value }) => /^\d{4}-\d\d-\d\d$/u.test(value));
}

const UNTIL = /^,?\s(?:to|until|till|through|thru|up\sto)\s(?:the\s)?$/iu;
const FROM = /(?<!\b(?:moved|postponed|delayed|changed|rescheduled|brought\sforward)\s)\bfrom\s(?:the\s)?$/iu;
const rangeWords: readonly RangeWords[] = [
  { before: FROM, between: UNTIL, fits: ANY },
  { before: /\bbetween\s(?:the\s)?$/iu, between: /^\sand\s(?:the\s)?$/iu, fits: ANY },
  { before: /$/u, between: /^(?:\s?[-–—~]\s?)$/u, fits: isAlike },
  { before: /$/u, between: /^\s(?:through|thru)\s$/u, fits: ANY },
  { before: /(?<!\bfrom\s)$/iu, between: /^\sto\s$/u, fits: isDays },
];

const STARTING = /^,?\s(?:starting|beginning|commencing|from)\s(?:on\s|from\s|in\s)?(?:the\s)?$/iu;

function isDated({ type, interval }: TimeExpression): boolean {
  return (type === 'DATE' || type === 'TIME') && interval?.from != null && interval.to !== null;
}

/** The words that open the range, with the first expression; null where the two are no range. */
function openingOf(text: string, first: TimeExpression, second: TimeExpression): string | null {
  const before = text.slice(Math.max(0, first.span.start - LOOK_BACK_CHARS), first.span.start);
  const between = text.slice(first.span.end, second.span.start);
  const words = rangeWords.find(
    (range) => range.between.test(between) && range.before.test(before) && range.fits(first, second),
  );
  return words === undefined ? null : (words.before.exec(before)?.[0] ?? '');
}

/** "from next Monday to Friday": the Friday after; "from November to February": the November before. */
function inOrder(first: TimeExpression, second: TimeExpression): readonly [DayInterval, DayInterval] | null {
  const [left, right] = [first.interval, second.interval];
  if (left?.from == null || left.to === null || right?.from == null || right.to === null) return null;
  if (left.from <= right.to) return [left, right];
  if (second.basis === 'resolved' && right.from === right.to && /^\p{L}+day$/iu.test(second.text)) {
    const days = (weekday(right.from) - weekday(left.from) + DAYS_PER_WEEK) % DAYS_PER_WEEK;
    const day = addDays(left.from, days);
    return [left, { from: day, to: day }];
  }
  const moved = { from: addYears(left.from, -1), to: addYears(left.to, -1) };
  return first.basis === 'resolved' && moved.from <= right.to ? [moved, right] : null;
}

function rangeOf(text: string, first: TimeExpression, second: TimeExpression): TimeExpression | null {
  if (!isDated(first) || !isDated(second)) return null;
  const opening = openingOf(text, first, second);
  const ends = opening === null ? null : inOrder(first, second);
  if (opening === null || ends === null) return null;
  const [{ from }, { to }] = ends;
  return joined(text, first.span.start - opening.length, first, second, { from, to });
}

/** "for three days starting on Monday": Monday to Wednesday. */
function durationFrom(text: string, first: TimeExpression, second: TimeExpression): TimeExpression | null {
  if (first.type !== 'DURATION' || !isDated(second) || second.interval?.from == null) return null;
  if (!STARTING.test(text.slice(first.span.end, second.span.start))) return null;
  const interval = spanOfDuration(first.value, second.interval.from);
  return interval === null ? null : joined(text, first.span.start, first, second, interval);
}

function joined(
  text: string,
  start: number,
  first: TimeExpression,
  second: TimeExpression,
  interval: DayInterval,
): TimeExpression {
  const span = { start, end: second.span.end };
  return {
    span,
    text: text.slice(span.start, span.end),
    type: 'DATE',
    value: `${interval.from ?? '..'}/${interval.to ?? '..'}`,
    interval,
    basis: first.basis === 'stated' && second.basis === 'stated' ? 'stated' : 'resolved',
    ruleId: 'join-ranges',
  };
}

/** The expressions in their order, two that tell one range as one; expects those of `findTimes` for the same text. */
export function joinRanges(text: string, times: readonly TimeExpression[]): readonly TimeExpression[] {
  const ranges: TimeExpression[] = [];
  for (const time of times) {
    const last = ranges.at(-1);
    const range = last && (rangeOf(text, last, time) ?? durationFrom(text, last, time));
    if (range) ranges.pop();
    ranges.push(range ?? time);
  }
  return ranges;
}
