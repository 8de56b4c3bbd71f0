// Whether two figures of one thing can both hold, and if not, why they differ. Decided about two at a time.

import type { Figure } from '../../record/index.ts';
import { type Day, type DayInterval, daysBetween, intervalsOverlap, widthDays } from '../../time/index.ts';
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
  if (comparator === '>' || comparator === '>=') return { low: from, high: Number.POSITIVE_INFINITY };
  const isUpTo = comparator === '<' || comparator === '<=';
  return isUpTo ? { low: 0, high: to } : { low: from, high: to };
}

function middleOf({ low, high }: Figure): number {
  return ((low ?? high ?? 0) + (high ?? low ?? 0)) / 2;
}

/** "About 550" for 543: farther apart than this is no rounding. */
const roundingShare = 0.05;

function isRound({ comparator, number }: Figure): boolean {
  return /^[~<>]/u.test(comparator) || /(?:00|50)$/u.test(number.text);
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
function hasOtherWindow(left: CountedFigure, right: CountedFigure): boolean {
  const [a, b] = [ownWindow(left), ownWindow(right)];
  if (a === null || b === null) return false;
  if (!intervalsOverlap(a, b)) return true;
  const isSum = [left, right].every(({ report }) => report.figure.aggregation === 'cumulative');
  return isSum && a.from !== null && b.from !== null && Math.abs(daysBetween(a.from, b.from)) > sameStartDays;
}

/** Sums that begin no farther apart than this are one sum, told in two ways ("since Friday", "since the vote"). */
const sameStartDays = 3;

function isCumulativeAgainstSingle(a: Figure, b: Figure): boolean {
  const kinds = [a.aggregation, b.aggregation];
  return kinds.includes('cumulative') && kinds.includes('single');
}

/** An article that may be of any day of more than a month does not tell of when its figure is. */
const vagueDays = 31;

/** The day of a figure, where it has one of its own or its article is dated well enough. */
function knownDay({ figure, reported }: FigureReport): Day | null {
  const isVague = widthDays(reported) > vagueDays;
  return figure.asOf === null || (isVague && figure.asOf === reported.to) ? null : figure.asOf;
}

/** So many days apart, two figures of one occasion each are of two occasions. */
const sameOccasionDays = 3;

/** Two single occasions of which at least one has no days of its own: told of apart or together, or there is no telling. */
function compareOccasions(a: CountedFigure, b: CountedFigure): 'apart' | 'together' | 'unknown' {
  const [x, y] = [knownDay(a.report), knownDay(b.report)];
  if (x === null || y === null) return 'unknown';
  return Math.abs(daysBetween(x, y)) > sameOccasionDays ? 'apart' : 'together';
}

/** Two counts of one occasion each, which do not grow while they are counted. */
function areOccasions(a: CountedFigure, b: CountedFigure): boolean {
  const isSingle = ({ report: { figure } }: CountedFigure) => figure.aggregation === 'single';
  return isSingle(a) && isSingle(b) && !a.thing.grows;
}

/** A window of many days around one occasion only says that its day is not known. */
function ownWindow({ report: { figure } }: CountedFigure): DayInterval | null {
  const { window, aggregation } = figure;
  return window !== null && aggregation === 'single' && widthDays(window) > vagueDays ? null : window;
}

/** The reason why two figures of one thing differ, the earlier one first; null where both can hold, or nothing can be told. */
export function compareFigures(a: CountedFigure, b: CountedFigure): ConflictReason | null {
  const [left, right] = [a.report.figure, b.report.figure];
  if (standing(left) !== standing(right) || standing(left) === 'not so') return null;
  const [x, y] = [rangeOf(left), rangeOf(right)];
  if (x.low <= y.high && y.low <= x.high) return null;
  if (isCumulativeAgainstSingle(left, right)) return 'cumulative against single';
  if (hasOtherWindow(a, b)) return 'other window';
  if (areOccasions(a, b) && (ownWindow(a) === null || ownWindow(b) === null)) {
    const occasions = compareOccasions(a, b);
    if (occasions !== 'together') return occasions === 'apart' ? 'other window' : null;
  }
  if (hasOtherDefinition(a, b)) return 'other definition';
  return reasonOfCount(a, b);
}

/** What is left for two counts of the same by the same definition. */
function reasonOfCount(a: CountedFigure, b: CountedFigure): ConflictReason | null {
  const isOneDay = asOfDay(a.report) === asOfDay(b.report);
  if (isOneDay && isRounding(a.report.figure, b.report.figure)) return 'rounding';
  if (isOneDay || areOccasions(a, b)) return 'plain contradiction';
  return knownDay(a.report) === null || knownDay(b.report) === null ? null : 'later count';
}

/** True where two figures say the same number in the same way. */
export function isSameNumber(a: Figure, b: Figure): boolean {
  return a.low === b.low && a.high === b.high && a.comparator === b.comparator;
}
