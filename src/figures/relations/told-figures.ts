// Looks around a figure: the words before, behind and between, and which figures can be compared at all.

import type { ToldFigure } from './types.ts';

/** Words that bound or introduce a number and say nothing of its relation. */
const BOUND =
  /(?:\b(?:about|around|some|only|just|at (?:least|most)|(?:more|fewer|less) than|nearly|almost|over|up to|roughly|an? (?:estimated|further|additional))\s*)+$/iu;
/** So many characters beside a number tell how it stands to another. */
const NEAR_CHARS = 60;
/** A part is looked for in the sentence of its whole and the two behind it. */
const MOST_CHARS_BETWEEN = 300;

export function startOf({ quantity }: ToldFigure): number {
  return quantity.span.start;
}

export function endOf({ quantity }: ToldFigure): number {
  return quantity.span.end;
}

/** The words right before a figure within its sentence, without those that only bound it. */
export function wordsBefore(told: ToldFigure): string {
  const from = Math.max(told.view.sentence.start, startOf(told) - NEAR_CHARS);
  return told.view.text.slice(from, startOf(told)).replace(BOUND, '');
}

/** The words right behind a figure within its sentence. */
export function wordsBehind(told: ToldFigure): string {
  const to = Math.min(told.view.sentence.end, endOf(told) + NEAR_CHARS);
  return told.view.text.slice(endOf(told), to);
}

/** What stands between two figures, without words that only bound the second. */
export function wordsBetween(a: ToldFigure, b: ToldFigure): string {
  return a.view.text.slice(endOf(a), startOf(b)).replace(BOUND, '');
}

export function isInOneSentence(a: ToldFigure, b: ToldFigure): boolean {
  return a.view.sentence.start === b.view.sentence.start;
}

export function isNear(a: ToldFigure, b: ToldFigure): boolean {
  return Math.abs(startOf(b) - endOf(a)) <= MOST_CHARS_BETWEEN;
}

/** Null for a range or a vague number, which sums up to nothing. */
export function exactValue({ figure: { low, high } }: ToldFigure): number | null {
  return low === high ? low : null;
}

/** What kind of thing is counted: money, a share, time and other measures are never parts of one another. */
function kindOf({ quantity: { unit } }: ToldFigure): string {
  if (unit === null || unit.kind === 'noun') return 'count';
  return unit.kind === 'currency' ? `money ${unit.code}` : `measure ${unit.dimension ?? unit.name}`;
}

export function isComparable(a: ToldFigure, b: ToldFigure): boolean {
  return kindOf(a) === kindOf(b);
}

/** "12% of 300 seats": a share may be a part of anything. */
function isShare({ quantity, figure }: ToldFigure): boolean {
  return quantity.kind === 'fraction' || figure.unit === 'percent';
}

/** True where the second can be the whole of the first: of one kind and not smaller. */
export function canBePart(part: ToldFigure, whole: ToldFigure): boolean {
  if (part.quantity.kind === 'ordinal' || whole.quantity.kind === 'ordinal') return false;
  if (isShare(part) && !isShare(whole)) return true;
  const [low, high] = [part.figure.low, whole.figure.high ?? whole.figure.low];
  return low !== null && high !== null && low < high && isComparable(part, whole);
}

/** A number that counts nothing known: "8 out of 10" is a mark. */
export function isOfNothing({ figure: { unit, counts } }: ToldFigure): boolean {
  return unit === null && counts === null;
}
