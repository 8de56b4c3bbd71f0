// Finds what a figure was before: "1,200 prisoners, up from 900", "rose from 300 to 450 soldiers", "60 inspectors, compared with 25".
// Leaves "from 9 to 11 hours", a range, and "26% of men, compared with 11% of women", which are of one day, alone.

import { isChanging } from './split-change.ts';
import { isComparable, isInOneSentence, wordsBefore, wordsBehind, wordsBetween } from './told-figures.ts';
import type { FoundRelation, RelationFinder, ToldFigure } from './types.ts';

const UP_FROM =
  /\b(?:up|down|higher|lower|rising|falling|increased?|increasing|decreased?|decreasing|growing|compared with (?:that|those) of) (?:\w+ ){0,2}?from (?:the |its )?$/iu;
const COMPARED =
  /\b(?:compared (?:with|to)|in comparison (?:with|to)|against|versus|than|as (?:many|much) as|instead of)\s+(?:the |its )?$/iu;
/** A comparison tells of a change where the second number is of another time. */
const EARLIER =
  /\b(?:ago|earlier|before|previous(?:ly)?|prior|last|yesterday|at (?:its|the) (?:peak|height)|(?:in|of|for|since) (?:\d{4}|January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter))\b/iu;
const TO_BEFORE = /\bto\s+$/iu;
const FROM_BEFORE = /\bfrom\s+(?:the |its )?$/iu;
const FROM_BETWEEN = /^[^.;:!?]*\bfrom\s+(?:the |its )?$/iu;
const TO_BETWEEN = /^[^.;:!?,]*\bto\s+$/iu;
/** "announced 800 soldiers, and later spoke of 500"; "killed 3 soldiers, and later 5" are two raids. */
const LATER_SAID =
  /\b(?:and|but|then|only)\s+(?:later|afterwards?|since)\s+(?:spoke|speaks|told|tells|gave|gives|put|puts|said|says|named|counted|wrote|reported)\b[^.;:!?]*$/iu;
function isSameThing(a: ToldFigure, b: ToldFigure): boolean {
  const [first, second] = [a.figure.unit, b.figure.unit];
  return isComparable(a, b) && (first === second || first === null || second === null);
}

/** The figure told first is the new one. */
function isNewFirst(first: ToldFigure, second: ToldFigure): boolean {
  const between = wordsBetween(first, second);
  if (UP_FROM.test(between)) return true;
  if (COMPARED.test(between)) return EARLIER.test(wordsBehind(second));
  return (
    TO_BEFORE.test(wordsBefore(first)) &&
    FROM_BETWEEN.test(between) &&
    isChanging(first.quantity.span.start, first.view)
  );
}

/** "from 300 to 450": the figure told first is the old one. */
function isOldFirst(first: ToldFigure, second: ToldFigure): boolean {
  if (LATER_SAID.test(wordsBetween(first, second))) return true;
  return (
    FROM_BEFORE.test(wordsBefore(first)) &&
    TO_BETWEEN.test(wordsBetween(first, second)) &&
    isChanging(first.quantity.span.start, first.view)
  );
}

function changeBetween(told: readonly ToldFigure[], at: number): readonly FoundRelation[] {
  const [first, second] = [told[at], told[at + 1]];
  if (first === undefined || second === undefined) return [];
  if (!isInOneSentence(first, second) || !isSameThing(first, second)) return [];
  if (isNewFirst(first, second)) return [{ from: at, kind: 'change-from', to: at + 1 }];
  return isOldFirst(first, second) ? [{ from: at + 1, kind: 'change-from', to: at }] : [];
}

const REVISED =
  /\b(?:revis|correct|adjust|updat|amend|lower|rais|cut)\p{L}*\s+(?:(?:up|down)(?:wards?)?\s+)?to\s+$/iu;

const FIRST_TOLD = /\b(?:first|initially|originally|earlier|previously)\b/iu;

/** "The toll was later revised to 202", after 187 were told; "it had first told of 187", after 202. */
function revisedFrom(told: readonly ToldFigure[], at: number): readonly FoundRelation[] {
  const own = told[at];
  if (own?.again === undefined) return [];
  const before = wordsBefore(own);
  if (FIRST_TOLD.test(before)) return [{ from: own.again, kind: 'change-from', to: at }];
  return REVISED.test(before) ? [{ from: at, kind: 'change-from', to: own.again }] : [];
}

export const changeFrom: RelationFinder = (told) =>
  [...told.keys()].flatMap((at) => [...changeBetween(told, at), ...revisedFrom(told, at)]);
