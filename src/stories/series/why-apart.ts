// Why two counts are not meant to be the same by their words, whatever their numbers: other definitions, other days, a sum and one occasion.

import { daysBetween, intervalsOverlap } from '../../time/index.ts';
import { isRounding, middleOf } from './compare-numbers.ts';
import type { CountedFigure } from './counted-figure.ts';
import { asOfDay, isOfItsArticle, knownDay, ownWindow } from './figure-days.ts';
import type { ConflictReason } from './types.ts';

/** Words of a definition that say whom it takes in, not by whom it is. */
const SCOPE =
  /^(?!(?:recogni|designat|classif|list|regard|consider|describ|defin|deem|label)\p{L}*\b)(?!(?:whom|who|which|that)\s+(?:the\s+)?\p{Lu})/u;

/** One of two counts says whom it takes in, and the other says nothing of it. */
function hasScope(one: string | null, other: string | null): boolean {
  return one !== null && other === null && SCOPE.test(one);
}

export function hasOtherDefinition(a: CountedFigure, b: CountedFigure): boolean {
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

/** "70 are held; a lawyer said 110": of what stands at a time a second count without days of its own is of the same time. */
function isOtherCountOfStock(a: CountedFigure, b: CountedFigure): boolean {
  const [stock, other] = a.report.figure.aggregation === 'level' ? [a, b] : [b, a];
  const isStock = stock.report.figure.aggregation === 'level' && stock.thing.action === other.thing.action;
  const isSingle = other.report.figure.aggregation === 'single' && ownWindow(other) === null;
  return (
    isStock && isSingle && isOfItsArticle(other.report) && stock.thing.articleId === other.thing.articleId
  );
}

function isCumulativeAgainstSingle(left: CountedFigure, right: CountedFigure): boolean {
  const [a, b] = [left.report.figure, right.report.figure];
  const kinds = [a.aggregation, b.aggregation];
  if (isOtherCountOfStock(left, right)) return false;
  return kinds.includes('single') && (kinds.includes('cumulative') || kinds.includes('level'));
}

/** The dead of one occasion, told on two days without days of their own: one count that goes on, however it is put. */
function isOneGrowingCount(a: CountedFigure, b: CountedFigure): boolean {
  const sum = [a, b].find(({ report }) => report.figure.aggregation === 'cumulative') ?? a;
  const days = ownWindow(sum);
  // "Raised its count on Monday to 46": the day on which the sum was told.
  const hasNoDays = days === null || days.from === days.to;
  return a.thing.grows && b.thing.grows && hasNoDays && asOfDay(a.report) !== asOfDay(b.report);
}

/** So many days apart, two figures of one occasion each are of two occasions. */
const sameOccasionDays = 3;

/** Two single occasions of which at least one has no days of its own: told of apart or together, or there is no telling. */
function compareOccasions(a: CountedFigure, b: CountedFigure): 'apart' | 'together' | 'unknown' {
  const [x, y] = [knownDay(a.report), knownDay(b.report)];
  if (x === null || y === null) return mayBeOneDay(a, b) ? 'together' : 'unknown';
  const days = Math.abs(daysBetween(x, y));
  const isDated = !isOfItsArticle(a.report) && !isOfItsArticle(b.report);
  if (days <= (isDated ? sameOccasionDays : spokenOfDays)) return 'together';
  return 'apart';
}

/** An article of no known day that may be of the other's tells nearly the same number: "18 clergymen landed on Sunday", "19 clerics". */
function mayBeOneDay(a: CountedFigure, b: CountedFigure): boolean {
  const [x, y] = [knownDay(a.report), knownDay(b.report)];
  const day = x ?? y;
  const { reported } = x === null ? a.report : b.report;
  if (day === null || reported.from === null || reported.from > day || (reported.to ?? day) < day)
    return false;
  const [low, high] = [middleOf(a.report.figure), middleOf(b.report.figure)].toSorted((p, q) => p - q);
  return low !== undefined && high !== undefined && high - low <= nearShare * high;
}

/** Two counts that differ by no more than this are rather of one occasion than of two. */
const nearShare = 0.1;

/** For so long an article may tell of an occasion without its day. */
const spokenOfDays = 10;

/** Two counts of one occasion each, which do not grow while they are counted. */
export function areOccasions(a: CountedFigure, b: CountedFigure): boolean {
  const isSingle = ({ report: { figure } }: CountedFigure) => figure.aggregation === 'single';
  return isSingle(a) && isSingle(b) && !a.thing.grows;
}

/** Two counts that by their words are not meant to be the same, whatever their numbers; null where they may be. */
export function whyApart(a: CountedFigure, b: CountedFigure): ConflictReason | 'unknown' | null {
  if (isCumulativeAgainstSingle(a, b) && !isOneGrowingCount(a, b)) return 'cumulative against single';
  if (hasOtherWindow(a, b)) return 'other window';
  if (areOccasions(a, b) && (ownWindow(a) === null || ownWindow(b) === null)) {
    const occasions = compareOccasions(a, b);
    if (occasions !== 'together') return occasions === 'apart' ? 'other window' : 'unknown';
  }
  return hasOtherDefinition(a, b) ? 'other definition' : null;
}
