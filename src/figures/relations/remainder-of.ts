// Finds what a rest is left of: "freed 72 of the 120. The remaining 48 ..." gives 120 for 48, by subtraction where the parts are told.
// Leaves "20 other countries", of which nothing was told before, alone.

import { canBePart, exactValue, isNear, wordsBefore, wordsBehind } from './told-figures.ts';
import type { RelationFinder, ToldFigure } from './types.ts';

const REST_BEFORE = /\b(?:remaining|other|leaving|rest,)\s+$/iu;
const SURE_REST = /\bremaining\s+$/iu;
const REST_BEHIND = /^(?:\s+[\p{L}-]+){0,2}?\s+(?:remain(?:s|ed)?|(?:is|are|was|were) left|left behind)\b/iu;

/** The nearest figure before from which another one before takes away all but the rest. */
function wholeBySubtraction(told: readonly ToldFigure[], rest: number): number {
  const own = told[rest];
  const left = own === undefined ? null : exactValue(own);
  if (own === undefined || left === null) return -1;
  const before = told.slice(0, rest);
  return before.findLastIndex((whole, at) => {
    const value = exactValue(whole);
    if (value === null || !isNear(whole, own) || !canBePart(own, whole)) return false;
    return before.some(
      (part, other) => other !== at && isNear(part, own) && exactValue(part) === value - left,
    );
  });
}

/** Where no part is told: the nearest figure before that is large enough, and only for "the remaining". */
function nearestWhole(told: readonly ToldFigure[], rest: number): number {
  const own = told[rest];
  if (own === undefined || !SURE_REST.test(wordsBefore(own))) return -1;
  return told.slice(0, rest).findLastIndex((whole) => isNear(whole, own) && canBePart(own, whole));
}

function wholeOf(told: readonly ToldFigure[], rest: number): number {
  const own = told[rest];
  if (own === undefined) return -1;
  const isRest = REST_BEFORE.test(wordsBefore(own)) || REST_BEHIND.test(wordsBehind(own));
  if (!isRest) return -1;
  const subtracted = wholeBySubtraction(told, rest);
  return subtracted >= 0 ? subtracted : nearestWhole(told, rest);
}

export const remainderOf: RelationFinder = (told) =>
  [...told.keys()].flatMap((from) => {
    const to = wholeOf(told, from);
    return to < 0 ? [] : [{ from, kind: 'remainder-of' as const, to }];
  });
