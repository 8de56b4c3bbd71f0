// Whether two figures of one thing can both hold, and if not, why they differ. Decided about two at a time.

import type { Figure } from '../../record/index.ts';
import { type Day, type DayInterval, daysBetween, intervalsOverlap, widthDays } from '../../time/index.ts';
import { isSameThing, type Thing } from './read-thing.ts';
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

/** Words of a definition that say whom it takes in, not by whom it is. */
const SCOPE =
  /^(?!(?:recogni|designat|classif|list|regard|consider|describ|defin|deem|label)\p{L}*\b)(?!(?:whom|who|which|that)\s+(?:the\s+)?\p{Lu})/u;

/** One of two counts says whom it takes in, and the other says nothing of it. */
function hasScope(one: string | null, other: string | null): boolean {
  return one !== null && other === null && SCOPE.test(one);
}

function hasOtherDefinition(a: CountedFigure, b: CountedFigure): boolean {
  const [left, right] = [a.report.figure.definition, b.report.figure.definition];
  if (left !== null && right !== null && left.toLowerCase() !== right.toLowerCase()) return true;
  if (hasScope(left, right) || hasScope(right, left)) return !isRounding(a.report.figure, b.report.figure);
  const [here, there] = [a.thing.place, b.thing.place];
  // The dead of a town and those of its state.
  if (here !== null && there !== null && here.kind !== there.kind) return true;
  if (a.thing.setting !== b.thing.setting) return !isRounding(a.report.figure, b.report.figure);
  if (a.thing.measured !== null && b.thing.measured !== null) return false;
  // "12 Iranians" may be the very pilgrims.
  if (a.thing.isPeople || b.thing.isPeople) return false;
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
  return kinds.includes('single') && (kinds.includes('cumulative') || kinds.includes('level'));
}

/** The dead of one occasion, told on two days without days of their own: one count that goes on, however it is put. */
function isOneGrowingCount(a: CountedFigure, b: CountedFigure): boolean {
  const sum = [a, b].find(({ report }) => report.figure.aggregation === 'cumulative') ?? a;
  const hasNoDays = ownWindow(sum) === null;
  return a.thing.grows && b.thing.grows && hasNoDays && asOfDay(a.report) !== asOfDay(b.report);
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
  const days = Math.abs(daysBetween(x, y));
  const isDated = !isOfItsArticle(a.report) && !isOfItsArticle(b.report);
  if (days <= (isDated ? sameOccasionDays : spokenOfDays)) return 'together';
  return 'apart';
}

/** For so long an article may tell of an occasion without its day. */
const spokenOfDays = 10;

/** Two counts of one occasion each, which do not grow while they are counted. */
function areOccasions(a: CountedFigure, b: CountedFigure): boolean {
  const isSingle = ({ report: { figure } }: CountedFigure) => figure.aggregation === 'single';
  return isSingle(a) && isSingle(b) && !a.thing.grows;
}

/** A window of many days around one occasion only says that its day is not known; what stands at a time is of no window. */
function ownWindow({ report: { figure } }: CountedFigure): DayInterval | null {
  const { window, aggregation } = figure;
  if (aggregation === 'level') return null;
  return window !== null && aggregation === 'single' && widthDays(window) > vagueDays ? null : window;
}

/** How an article itself says that two of its figures stand to one another; null where it does not. */
function relationOf(a: Figure, b: Figure) {
  if (a.evidence.articleId !== b.evidence.articleId) return null;
  const told = (one: Figure, other: Figure) =>
    one.relations?.find(({ number }) => number.span.start === other.number.span.start)?.kind;
  return told(a, b) ?? told(b, a) ?? null;
}

/** "Corrected its figure to 13,000": what was told before is taken back. */
function isCorrection({ figure: { number, evidence } }: FigureReport): boolean {
  const at = number.span.start - evidence.span.start;
  return CORRECTED.test(evidence.quote.slice(Math.max(0, at - CORRECTED_CHARS), Math.max(0, at)));
}
const CORRECTED =
  /\b(?:correct|revis|adjust|amend)(?:ed|es|s|ing)?\b[^.;:!?]*\b(?:to|as|at)\s+(?:\p{L}+\s+){0,2}$/iu;
const CORRECTED_CHARS = 180;

/** Two counts that by their words are not meant to be the same, whatever their numbers; null where they may be. */
export function whyApart(a: CountedFigure, b: CountedFigure): ConflictReason | 'unknown' | null {
  const [left, right] = [a.report.figure, b.report.figure];
  if (isCumulativeAgainstSingle(left, right) && !isOneGrowingCount(a, b)) return 'cumulative against single';
  if (hasOtherWindow(a, b)) return 'other window';
  if (areOccasions(a, b) && (ownWindow(a) === null || ownWindow(b) === null)) {
    const occasions = compareOccasions(a, b);
    if (occasions !== 'together') return occasions === 'apart' ? 'other window' : 'unknown';
  }
  return hasOtherDefinition(a, b) ? 'other definition' : null;
}

/** The reason why two figures of one thing differ, the earlier one first; null where both can hold, or nothing can be told. */
export function compareFigures(a: CountedFigure, b: CountedFigure): ConflictReason | null {
  const [left, right] = [a.report.figure, b.report.figure];
  if (standing(left) !== standing(right) || standing(left) === 'not so') return null;
  if (!isSameThing(a.thing, b.thing)) return null;
  const relation = relationOf(left, right);
  if (relation !== null) return relation === 'change-from' ? 'later count' : null;
  if (isSameNumber(left, right) || a.thing.isAdded !== b.thing.isAdded) return null;
  // "A tariff of 6 %", of what nobody says, may be on other things than cars.
  if (a.thing.taxed.size > 0 !== b.thing.taxed.size > 0) return null;
  if (areToldBeside(a, b)) return reasonBeside(a, b);
  const apart = whyApart(a, b);
  const isOfOtherDays = apart === 'cumulative against single' && middleOf(left) !== middleOf(right);
  const [x, y] = [rangeOf(left), rangeOf(right)];
  if (x.low <= y.high && y.low <= x.high) return isOfOtherDays ? apart : null;
  if (isCorrection(b.report)) return 'later count';
  if (apart !== null) return apart === 'unknown' ? null : apart;
  return reasonOfCount(a, b);
}

/** Where no day is told, a figure speaks for that of its article. */
function isOfItsArticle({ figure: { asOf, window }, reported }: FigureReport): boolean {
  return window === null && (asOf === null || asOf === reported.to);
}

/** Articles that follow each other so closely tell of the same days. */
const sameDays = 5;

/** Two sources that count the same differently in the same days contradict each other; one source that tells another number counted on. */
function areRivals({ report: a }: CountedFigure, { report: b }: CountedFigure): boolean {
  if (!haveOtherSources(a.figure, b.figure)) return false;
  const days = Math.abs(daysBetween(asOfDay(a), asOfDay(b)));
  return isOfItsArticle(a) && isOfItsArticle(b) && days <= sameDays;
}

function haveOtherSources(a: Figure, b: Figure): boolean {
  const [left, right] = [a.authority?.source, b.authority?.source].map(bareSource);
  return left !== undefined && right !== undefined && !left.endsWith(right) && !right.endsWith(left);
}

/** So near one another two sources are set against each other. */
const besideChars = 200;

/** "The bank counts $541m. The ministry puts it at $570m": the second, without days of its own, is of those of the first. */
function areToldBeside({ report: a }: CountedFigure, { report: b }: CountedFigure): boolean {
  const isOne = a.figure.evidence.articleId === b.figure.evidence.articleId;
  const chars = Math.abs(a.figure.number.span.start - b.figure.number.span.start);
  const isSingle = [a, b].every(({ figure }) => figure.aggregation === 'single');
  const hasNoDays = isOfItsArticle(a) || isOfItsArticle(b);
  return isOne && chars <= besideChars && isSingle && hasNoDays && haveOtherSources(a.figure, b.figure);
}

function reasonBeside(a: CountedFigure, b: CountedFigure): ConflictReason | null {
  const [x, y] = [rangeOf(a.report.figure), rangeOf(b.report.figure)];
  if (x.low <= y.high && y.low <= x.high) return null;
  if (hasOtherDefinition(a, b)) return 'other definition';
  return isRounding(a.report.figure, b.report.figure) ? 'rounding' : 'plain contradiction';
}

function bareSource(source: string | undefined): string | undefined {
  return source?.toLowerCase().replace(/^(?:the|an?|its|his|her|their)\s+/u, '');
}

/** What is left for two counts of the same by the same definition. */
function reasonOfCount(a: CountedFigure, b: CountedFigure): ConflictReason | null {
  const isOneCount = asOfDay(a.report) === asOfDay(b.report) || areOccasions(a, b);
  const [left, right] = [a.report, b.report];
  const isAbout = [left, right].some(({ figure }) => figure.comparator === '~');
  const isUndated = [left, right].some(isOfItsArticle);
  if ((isOneCount || (isAbout && isUndated)) && isRounding(left.figure, right.figure)) return 'rounding';
  if (isOneCount || areRivals(a, b)) return 'plain contradiction';
  return knownDay(left) === null || knownDay(right) === null ? null : 'later count';
}

/** Two counts of what there was, each of its own day: one goes on from the other, and both can hold. */
export function isProgress(a: FigureReport, b: FigureReport): boolean {
  const goesOn = ({ figure: { aggregation } }: FigureReport) =>
    aggregation === 'level' || aggregation === 'cumulative';
  return goesOn(a) && goesOn(b) && !isCorrection(b);
}

/** True where two figures say the same number in the same way. */
export function isSameNumber(a: Figure, b: Figure): boolean {
  return a.low === b.low && a.high === b.high && a.comparator === b.comparator;
}
