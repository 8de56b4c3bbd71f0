// Joins numbers that bound a range into one reading: "between 12 and 17", "more than 6 and less than 9", "800 or less".

import type { ComparatorTable } from '../../tables/index.ts';
import type { Span } from '../../text/index.ts';
import { type ComparatorMatch, comparatorAfter, comparatorBefore } from './match-comparator.ts';
import type { NumberReading } from './types.ts';

/** A range of numbers; an end is null where it is open. */
export interface NumberRange extends Span {
  readonly low: number | null;
  readonly high: number | null;
  /** The readings that it is made of. */
  readonly parts: readonly NumberReading[];
}

const OPENERS: Readonly<Record<string, RegExp>> = { between: /^\s+and\s+$/u, from: /^\s+to\s+$/u };
const OPENER = /\b(between|from)\s+(?:the\s+)?$/iu;
const JOINT = /^(?:\s+through\s+|\s*[–—]\s*)$/u;
const BOUNDS_JOINT = /^\s+(?:and|but)\s+(?:is\s+)?$/u;

function makeRange(start: number, parts: readonly NumberReading[], end: number): NumberRange {
  return { start, end, low: parts[0]?.value ?? null, high: parts[1]?.value ?? null, parts };
}

/** "from 12 to 17", "between 12 and 17", "12 through 17", "12 – 17". */
export function readPair(text: string, first: NumberReading, second: NumberReading): NumberRange | null {
  const between = text.slice(first.end, second.start);
  const opener = OPENER.exec(text.slice(Math.max(0, first.start - 14), first.start));
  const joint = OPENERS[opener?.[1]?.toLowerCase() ?? ''];
  if (opener !== null && joint?.test(between) === true)
    return makeRange(first.start - opener[0].length, [first, second], second.end);
  const rises = (first.value ?? 0) < (second.value ?? 0);
  return JOINT.test(between) && rises ? makeRange(first.start, [first, second], second.end) : null;
}

interface Bound extends Span {
  readonly sign: '<' | '>' | '=';
  readonly reading: NumberReading;
}

function boundOf(text: string, reading: NumberReading, table: ComparatorTable): Bound | null {
  const isBound = (match: ComparatorMatch | null) => match !== null && match.sign !== '~';
  const before = comparatorBefore(text, reading.start, table);
  const after = comparatorAfter(text, reading.end, table);
  const chosen = isBound(after) ? after : isBound(before) ? before : null;
  if (chosen === null || chosen.sign === '~' || (chosen.sign === '=' && !chosen.isInclusive)) return null;
  return {
    sign: chosen.sign,
    reading,
    start: Math.min(reading.start, chosen === before ? chosen.span.start : reading.start),
    end: Math.max(reading.end, chosen.span.end),
  };
}

function fromBounds(bounds: readonly Bound[]): NumberRange {
  const value = (sign: '<' | '>') =>
    bounds.find((bound) => bound.sign === sign || bound.sign === '=')?.reading.value ?? null;
  return {
    start: bounds[0]?.start ?? 0,
    end: bounds.at(-1)?.end ?? 0,
    low: value('>'),
    high: value('<'),
    parts: bounds.map((bound) => bound.reading),
  };
}

/** All ranges in the order of the text. A lone bound is a range with an open end: "more than half". */
export function readRanges(
  text: string,
  readings: readonly NumberReading[],
  table: ComparatorTable,
): readonly NumberRange[] {
  const ranges: NumberRange[] = [];
  for (let index = 0; index < readings.length; index += 1) {
    const [first, second] = readings.slice(index, index + 2);
    if (first === undefined) break;
    const pair = second === undefined ? null : readPair(text, first, second);
    const bound = pair === null ? boundOf(text, first, table) : null;
    const next = bound !== null && second !== undefined ? boundOf(text, second, table) : null;
    const isJoined =
      bound !== null &&
      next !== null &&
      next.sign !== bound.sign &&
      BOUNDS_JOINT.test(text.slice(bound.end, next.start));
    if (pair !== null) ranges.push(pair);
    else if (bound !== null) ranges.push(fromBounds(isJoined && next !== null ? [bound, next] : [bound]));
    if (pair !== null || isJoined) index += 1;
  }
  return ranges;
}
