// Finds the parts of a total by their sum: "12 soldiers and 30 civilians, 42 people in all", "64 hostages: 40 women and 24 children".
// Leaves numbers that do not add up alone, and those that add up by chance without a word for it.

import {
  exactValue,
  isComparable,
  isInOneSentence,
  wordsBefore,
  wordsBehind,
  wordsBetween,
} from './told-figures.ts';
import type { RelationFinder, ToldFigure } from './types.ts';

const TOTAL_BEFORE =
  /\b(?:total of|total to|toll to|number to|combined|sum of|together|totall?ing|adding up to|making)\s*$/iu;
const TOTAL_BEHIND = /^(?:\s+[\p{L}-]+){0,3}?\s+(?:in all|altogether|in total|overall|combined|all told)\b/iu;
const PARTS_FOLLOW = /[:–—(]/u;
const LEAST_PARTS = 2;

const EACH = /^(?:\s+[\p{L}-]+){0,3}?\s+(?:each|apiece)\b/iu;

/** "300 prisoners each, 600 in all": one part told once for several. */
function eachSummedUp(told: readonly ToldFigure[], total: number): readonly number[] {
  const [part, own] = [told[total - 1], told[total]];
  if (own === undefined || part === undefined || !isInOneSentence(part, own)) return [];
  const [value, each] = [exactValue(own), exactValue(part)];
  const isMultiple = value !== null && each !== null && each > 0 && value > each && value % each === 0;
  return isMultiple && isComparable(part, own) && EACH.test(wordsBehind(part)) ? [total - 1] : [];
}

/** The longest run of figures beside the total, the nearest first, of which the last that is taken makes up its value. */
function partsSummedUp(told: readonly ToldFigure[], total: number, step: 1 | -1): readonly number[] {
  const own = told[total];
  const value = own === undefined ? null : exactValue(own);
  const parts: number[] = [];
  let sum = 0;
  for (let at = total + step; own !== undefined && value !== null && sum < value; at += step) {
    const part = told[at];
    const partValue = part === undefined ? null : exactValue(part);
    if (part === undefined || partValue === null || !isInOneSentence(part, own)) return [];
    if (!isComparable(part, own)) return [];
    parts.push(at);
    sum += partValue;
  }
  return sum === value && parts.length >= LEAST_PARTS ? parts : [];
}

function partsOf(told: readonly ToldFigure[], total: number): readonly number[] {
  const own = told[total];
  const next = told[total + 1];
  if (own === undefined) return [];
  const isTotal = TOTAL_BEFORE.test(wordsBefore(own)) || TOTAL_BEHIND.test(wordsBehind(own));
  const before = isTotal ? [...partsSummedUp(told, total, -1), ...eachSummedUp(told, total)] : [];
  if (before.length > 0 || next === undefined) return before.toReversed();
  return isTotal || PARTS_FOLLOW.test(wordsBetween(own, next)) ? partsSummedUp(told, total, 1) : [];
}

export const totalOf: RelationFinder = (told) =>
  [...told.keys()].flatMap((from) =>
    partsOf(told, from).map((to) => ({ from, kind: 'total-of' as const, to })),
  );
