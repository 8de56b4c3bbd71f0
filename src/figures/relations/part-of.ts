// Finds the whole of a part: "52 of 1,300 prisoners", "120 villagers, including 31 women", "Of the 600 trucks, 45 carried food",
// "Eleven of them". Leaves "15 diplomats after 40 soldiers" alone.

import {
  canBePart,
  exactValue,
  isComparable,
  isInOneSentence,
  isNear,
  isOfNothing,
  wordsBefore,
  wordsBehind,
  wordsBetween,
} from './told-figures.ts';
import type { FoundRelation, RelationFinder, ToldFigure } from './types.ts';

/** "14 of the 90", "$30 million of the promised $100 million". */
const OF_WHOLE =
  /^\s+(?:out )?of (?:(?:the|its|their|his|her|our|these|those|all|a total of)\s+)?(?:\w+\s+)?$/iu;
/** "60 patients of the 95": behind a noun only with an article. */
const NOUN_OF_WHOLE = /^\s+[\p{L}-]+ (?:out )?of (?:the|its|their|all)\s+$/iu;
const INTRODUCED =
  /(?:\bincluding|\bamong (?:them|these|those|whom|which)|\bof (?:them|whom|which|those|these)),?(?:\s+(?:were|was|are|is|at|by))*\s*$/iu;
const NESTED = /\bincluding(?:\s+\p{L}+){0,2}\s*$/iu;
const OF_THEM = /^\s+(?:of|among) (?:them|whom|which|those|these)\b/iu;
/** "Of the 600 trucks", "Out of 80 proposals", "Among the 34 wounded" at the start of a clause. */
const WHOLE_FIRST =
  /(?:^|[,;:–—(“"])\s*(?:out of|of|among) (?:(?:the|its|their|these|those|all|all the)\s+)?$/iu;
const WHOLE_THEN_PART = /(?:,|\b(?:were|was|are|is))\s*$/iu;
const LISTED = /^[^.;:!?]*(?:,| and|,? plus| as well as)\s*$/iu;
const LONGEST_LISTED_CHARS = 60;

/**
 * The nearest figure before that the part can be a part of. What is listed as "12 of them" is a part beside other parts, what
 * stands behind "including" a part of what was told last: "52 of 1,300 prisoners, including 14 foreigners" are 14 of the 52.
 */
function wholeBefore(told: readonly ToldFigure[], part: number, found: readonly FoundRelation[]): number {
  const own = told[part];
  if (own === undefined) return -1;
  const isNested = NESTED.test(wordsBefore(own));
  return told.slice(0, part).findLastIndex((whole, at) => {
    const isPartItself = found.some(({ from }) => from === at);
    const isOnlyWhole = found.some(({ to, isOnlyWhole: isOnly }) => to === at && isOnly === true);
    const stands = isNested ? isInOneSentence(whole, own) && !isOnlyWhole : !isPartItself;
    return stands && isNear(whole, own) && canBePart(own, whole);
  });
}

function directWhole(part: ToldFigure, next: ToldFigure | undefined): boolean {
  if (next === undefined || !isInOneSentence(part, next) || !canBePart(part, next)) return false;
  if (isOfNothing(part) && isOfNothing(next)) return false;
  const between = wordsBetween(part, next);
  return OF_WHOLE.test(between) || NOUN_OF_WHOLE.test(between);
}

/** "Of 50 hostages, 35 were let go": the figure before opened the clause as a whole. */
function isOpenedByWhole(part: ToldFigure, before: ToldFigure | undefined): boolean {
  if (before === undefined || !isInOneSentence(part, before) || !canBePart(part, before)) return false;
  return WHOLE_FIRST.test(wordsBefore(before)) && WHOLE_THEN_PART.test(wordsBetween(before, part));
}

/** The whole of the part before, for a part listed behind it: "including 20 journalists and 11 lawyers". */
function sharedWhole(told: readonly ToldFigure[], part: number, found: readonly FoundRelation[]): number {
  const [before, own] = [told[part - 1], told[part]];
  const shared = found.find(({ from, to }) => from === part - 1 && to < from)?.to ?? -1;
  const whole = told[shared];
  if (before === undefined || own === undefined || whole === undefined) return -1;
  const between = wordsBetween(before, own);
  const isListed =
    isInOneSentence(before, own) && between.length <= LONGEST_LISTED_CHARS && LISTED.test(between);
  return isListed && INTRODUCED.test(wordsBefore(before)) && canBePart(own, whole) ? shared : -1;
}

/** "Nine of the 15 members backed it, three opposed it and three abstained": parts that together make up the whole. */
function restOfWhole(told: readonly ToldFigure[], part: number, found: readonly FoundRelation[]): number {
  const own = told[part];
  const known = found.findLast(({ from, isOnlyWhole }) => from < part && isOnlyWhole === true);
  const whole = told[known?.to ?? -1];
  if (own === undefined || known === undefined || whole === undefined || own === whole) return -1;
  if (!isInOneSentence(own, whole)) return -1;
  const parts = told.filter(
    (other, at) => at !== known.to && at >= Math.min(known.from, known.to) && isInOneSentence(other, whole),
  );
  const sum = parts.reduce((total, other) => total + (exactValue(other) ?? Number.NaN), 0);
  return sum === exactValue(whole) && parts.every((other) => isComparable(other, whole)) ? known.to : -1;
}

/** The whole that stands right beside its part: behind "of", or opening the clause with it. */
function wholeBeside(told: readonly ToldFigure[], part: number): number {
  const own = told[part];
  if (own === undefined) return -1;
  if (directWhole(own, told[part + 1])) return part + 1;
  return isOpenedByWhole(own, told[part - 1]) ? part - 1 : -1;
}

function wholeElsewhere(told: readonly ToldFigure[], part: number, found: readonly FoundRelation[]): number {
  const own = told[part];
  if (own === undefined) return -1;
  const isIntroduced = INTRODUCED.test(wordsBefore(own)) || OF_THEM.test(wordsBehind(own));
  if (isIntroduced) return wholeBefore(told, part, found);
  const shared = sharedWhole(told, part, found);
  return shared >= 0 ? shared : restOfWhole(told, part, found);
}

export const partOf: RelationFinder = (told) => {
  const found: FoundRelation[] = [];
  for (const from of told.keys()) {
    const beside = wholeBeside(told, from);
    const to = beside >= 0 ? beside : wholeElsewhere(told, from, found);
    if (to >= 0) found.push({ from, kind: 'part-of', to, isOnlyWhole: beside >= 0 });
  }
  return found;
};
