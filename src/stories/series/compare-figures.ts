// Whether two figures of one thing can both hold, and if not, why they differ. Decided about two at a time.

import type { Figure } from '../../record/index.ts';
import { type Day, daysBetween, intervalsOverlap } from '../../time/index.ts';
import type { Thing } from './read-thing.ts';
import type { ConflictReason, FigureReport } from './types.ts';

export interface CountedFigure {
  readonly report: FigureReport;
  readonly thing: Thing;
}

const toCome: ReadonlySet<string> = new Set(['announced', 'anticipated', 'hypothetical', 'discussed']);
const notSo: ReadonlySet<string> = new Set(['denied', 'negated']);

/** A figure of a promise is in no conflict with one of the deed, nor any with one that is denied. */
function standing({ status }: Figure): 'told' | 'to come' | 'not so' {
  if (notSo.has(status)) return 'not so';
  return toCome.has(status) ? 'to come' : 'told';
}

/** The last day that the figure can speak for. */
export function asOfDay({ figure, reported }: FigureReport): Day {
  return figure.asOf ?? reported.to ?? reported.from ?? '9999-12-31';
}

interface Range {
  readonly low: number;
  readonly high: number;
}

/** The numbers that a figure leaves possible: "more than 200" has no upper end. */
function rangeOf({ low, high, comparator }: Figure): Range {
  const from = low ?? high ?? 0;
  const to = high ?? low ?? 0;
  if (comparator === '>') return { low: from, high: Number.POSITIVE_INFINITY };
  return comparator === '<' ? { low: 0, high: to } : { low: from, high: to };
}

function middleOf({ low, high }: Figure): number {
  return ((low ?? high ?? 0) + (high ?? low ?? 0)) / 2;
}

/** "About 550" for 543: farther apart than this is no rounding. */
const roundingShare = 0.05;

function isRound({ comparator, number }: Figure): boolean {
  return comparator === '~' || comparator === '>' || comparator === '<' || /(?:00|50)$/u.test(number.text);
}

function isRounding(a: Figure, b: Figure): boolean {
  const [x, y] = [middleOf(a), middleOf(b)];
  return (isRound(a) || isRound(b)) && Math.abs(x - y) <= roundingShare * Math.max(x, y);
}

function hasOtherDefinition(a: CountedFigure, b: CountedFigure): boolean {
  const [left, right] = [a.report.figure.definition, b.report.figure.definition];
  if (left !== null && right !== null && left.toLowerCase() !== right.toLowerCase()) return true;
  return a.thing.noun !== b.thing.noun || a.thing.narrowedBy.join(' ') !== b.thing.narrowedBy.join(' ');
}

/** Windows that begin alike are one count that goes on; two occasions apart are two counts. */
function hasOtherWindow(
  { window: a, aggregation: left }: Figure,
  { window: b, aggregation: right }: Figure,
): boolean {
  if (a === null || b === null) return false;
  if (!intervalsOverlap(a, b)) return true;
  const isSum = left === 'cumulative' && right === 'cumulative';
  return isSum && a.from !== null && b.from !== null && Math.abs(daysBetween(a.from, b.from)) > sameStartDays;
}

/** Sums that begin no farther apart than this are one sum, told in two ways ("since Friday", "since the vote"). */
const sameStartDays = 3;

function isCumulativeAgainstSingle(a: Figure, b: Figure): boolean {
  const kinds = [a.aggregation, b.aggregation];
  return kinds.includes('cumulative') && kinds.includes('single');
}

function isLaterCount(a: CountedFigure, b: CountedFigure): boolean {
  if (asOfDay(a.report) === asOfDay(b.report)) return false;
  const isOneOccasion =
    a.report.figure.aggregation === 'single' &&
    b.report.figure.aggregation === 'single' &&
    a.report.figure.window !== null;
  return !isOneOccasion || a.thing.grows;
}

/** The reason why two figures of one thing differ, the earlier one first; null where both can hold. */
export function compareFigures(a: CountedFigure, b: CountedFigure): ConflictReason | null {
  const [left, right] = [a.report.figure, b.report.figure];
  if (standing(left) !== standing(right) || standing(left) === 'not so') return null;
  const [x, y] = [rangeOf(left), rangeOf(right)];
  if (x.low <= y.high && y.low <= x.high) return null;
  if (isCumulativeAgainstSingle(left, right)) return 'cumulative against single';
  if (hasOtherWindow(left, right)) return 'other window';
  if (hasOtherDefinition(a, b)) return 'other definition';
  if (isRounding(left, right) && asOfDay(a.report) === asOfDay(b.report)) return 'rounding';
  return isLaterCount(a, b) ? 'later count' : 'plain contradiction';
}

/** True where two figures say the same number in the same way. */
export function isSameNumber(a: Figure, b: Figure): boolean {
  return a.low === b.low && a.high === b.high && a.comparator === b.comparator;
}
