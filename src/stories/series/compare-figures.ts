// Whether two figures of one thing can both hold, and if not, why they differ. Decided about two at a time.

import type { Figure } from '../../record/index.ts';
import { daysBetween, intervalsOverlap } from '../../time/index.ts';
import { isRounding, isSameNumber, middleOf, rangeOf } from './compare-numbers.ts';
import { areRivals, areToldBeside } from './compare-sources.ts';
import type { CountedFigure } from './counted-figure.ts';
import { asOfDay, isOfItsArticle, knownDay } from './figure-days.ts';
import { isSameThing } from './read-thing.ts';
import type { ConflictReason, FigureReport } from './types.ts';
import { areOccasions, hasOtherDefinition, whyApart } from './why-apart.ts';

const toCome: ReadonlySet<string> = new Set(['announced', 'anticipated', 'hypothetical', 'discussed']);
const notSo: ReadonlySet<string> = new Set(['denied', 'negated']);

/** A figure of a promise is in no conflict with one of the deed, nor any with one that is denied. */
function standing({ status }: Figure): 'told' | 'to come' | 'not so' {
  if (notSo.has(status)) return 'not so';
  return toCome.has(status) ? 'to come' : 'told';
}

/** How an article itself says that two of its figures stand to one another; null where it does not. */
function relationOf(a: Figure, b: Figure) {
  if (a.evidence.articleId !== b.evidence.articleId) return null;
  const told = (one: Figure, other: Figure) =>
    one.relations?.find(({ number }) => number.span.start === other.number.span.start)?.kind;
  return told(a, b) ?? told(b, a) ?? null;
}

/** "Fell from 87 billion in 2022 to 61 billion in 2023": each is that of its own year, and neither was corrected. */
function areOfTwoTimes({ window: a }: Figure, { window: b }: Figure): boolean {
  return a !== null && b !== null && !intervalsOverlap(a, b);
}

/** "Corrected its figure to 13,000": what was told before is taken back. */
function isCorrection({ figure: { number, evidence } }: FigureReport): boolean {
  const at = number.span.start - evidence.span.start;
  return CORRECTED.test(evidence.quote.slice(Math.max(0, at - CORRECTED_CHARS), Math.max(0, at)));
}
const CORRECTED =
  /\b(?:correct|revis|adjust|amend)(?:ed|es|s|ing)?\b[^.;:!?]*\b(?:to|as|at)\s+(?:\p{L}+\s+){0,2}$/iu;
const CORRECTED_CHARS = 180;

/** "Took in 40 more people, aides said; the embassy put the number at 25": the second, too, comes on top of what was told before. */
function areBothMore(a: CountedFigure, b: CountedFigure): boolean {
  const isMore = ({ report: { figure } }: CountedFigure) => /^more\s/iu.test(figure.counts ?? '');
  return isMore(a) && isMore(b) && a.thing.articleId === b.thing.articleId;
}

/** "Rather than the 900 that Oslo had named": told against the other number, whatever the bounds of the two. */
function isToldInstead({ figure: { number, evidence } }: FigureReport): boolean {
  const at = number.span.start - evidence.span.start;
  return INSTEAD.test(evidence.quote.slice(0, Math.max(0, at)));
}
const INSTEAD = /\b(?:rather than|instead of|and not|not) the\s+$/iu;

/** The reason why two figures of one thing differ, the earlier one first; null where both can hold, or nothing can be told. */
export function compareFigures(a: CountedFigure, b: CountedFigure): ConflictReason | null {
  const [left, right] = [a.report.figure, b.report.figure];
  if (standing(left) !== standing(right) || standing(left) === 'not so') return null;
  if (!isSameThing(a.thing, b.thing)) return null;
  const relation = relationOf(left, right);
  if (relation === 'change-from') return areOfTwoTimes(left, right) ? 'other window' : 'later count';
  if (relation !== null) return null;
  if (isSameNumber(left, right) || (a.thing.isAdded !== b.thing.isAdded && !areBothMore(a, b))) return null;
  // "A tariff of 6 %", of what nobody says, may be on other things than cars.
  if (a.thing.taxed.size > 0 !== b.thing.taxed.size > 0) return null;
  if (isToldInstead(b.report) && a.thing.articleId === b.thing.articleId) return 'plain contradiction';
  if (areToldBeside(a, b)) return reasonBeside(a, b);
  const apart = whyApart(a, b);
  const isOfOtherDays = apart === 'cumulative against single' && middleOf(left) !== middleOf(right);
  const [x, y] = [rangeOf(left), rangeOf(right)];
  if (x.low <= y.high && y.low <= x.high) return isOfOtherDays ? apart : null;
  if (isCorrection(b.report)) return 'later count';
  if (apart !== null) return apart === 'unknown' ? null : apart;
  return reasonOfCount(a, b);
}

function reasonBeside(a: CountedFigure, b: CountedFigure): ConflictReason | null {
  const [x, y] = [rangeOf(a.report.figure), rangeOf(b.report.figure)];
  if (x.low <= y.high && y.low <= x.high) return null;
  if (hasOtherDefinition(a, b)) return 'other definition';
  return isRounding(a.report.figure, b.report.figure) ? 'rounding' : 'plain contradiction';
}

/** What is left for two counts of the same by the same definition. */
function reasonOfCount(a: CountedFigure, b: CountedFigure): ConflictReason | null {
  const isOneCount = asOfDay(a.report) === asOfDay(b.report) || areOccasions(a, b);
  const [left, right] = [a.report, b.report];
  const isAbout = [left, right].some(({ figure }) => figure.comparator === '~');
  const isUndated = [left, right].some(isOfItsArticle);
  if ((isOneCount || (isAbout && isUndated)) && isRounding(left.figure, right.figure)) return 'rounding';
  if (isOneCount || areRivals(a, b)) return 'plain contradiction';
  if (knownDay(left) === null || knownDay(right) === null || hasShrunk(a, b)) return null;
  return 'later count';
}

/** A sum since one day does not fall, unless it is put right: "has paid 1.2 billion since January", and a day later 600 million. */
export function hasSumFallen({ report: earlier }: CountedFigure, { report: later }: CountedFigure): boolean {
  const [a, b] = [earlier.figure, later.figure];
  const isSum = a.aggregation === 'cumulative' && b.aggregation === 'cumulative';
  const isOfOneStart = a.window !== null && a.window.from !== null && a.window.from === b.window?.from;
  const isSoon = Math.abs(daysBetween(asOfDay(earlier), asOfDay(later))) <= soonDays;
  const isLess = middleOf(b) < fallenShare * middleOf(a);
  return isSum && isOfOneStart && isSoon && isLess && !isCorrection(later);
}

/** Later, somebody may have counted anew. */
const soonDays = 3;
/** A sum that is put right loses less than this leaves. */
const fallenShare = 0.75;

/** The dead do not become fewer: six of one raid, told after 24 of the fighting, are others, where nobody corrects himself. */
function hasShrunk(earlier: CountedFigure, later: CountedFigure): boolean {
  const isOfDead = earlier.thing.grows && later.thing.grows;
  const isOccasion = later.report.figure.aggregation === 'single';
  return (
    isOfDead && isOccasion && middleOf(later.report.figure) < shrunkShare * middleOf(earlier.report.figure)
  );
}

/** A count that is put right keeps the greater part of what it was. */
const shrunkShare = 0.5;

/** Two counts of what there was, each of its own day: one goes on from the other, and both can hold. */
export function isProgress(a: FigureReport, b: FigureReport): boolean {
  const goesOn = ({ figure: { aggregation } }: FigureReport) =>
    aggregation === 'level' || aggregation === 'cumulative';
  return goesOn(a) && goesOn(b) && !isCorrection(b);
}
