// Tells a sum over time from a count of one occasion and from how many there are at a time: "a total of 52", "has reached 600",
// "still holds 40". Leaves "killed 40", of which the action alone tells what it usually is.

import type { Figure } from '../../record/index.ts';
import { type DayInterval, widthDays } from '../../time/index.ts';
import type { Quantity, SentenceView } from '../quantities/types.ts';
import { type ClauseAspect, clauseAspect, isDeed } from './clause-aspect.ts';
import { totalAbove } from './count-of-total.ts';
import type { FoundAction } from './find-action.ts';

const STILL = /\b(?:still|currently|remain(?:s(?!\s+of\b)|ed|ing)?|at present|now|at any time)\b/iu;
/** "A total of 52", "bringing the toll to 31"; "600 in all"; "so far 52 were freed": a sum, told around its own number. */
const SUM_BEFORE =
  /\b(?:(?:br[io]ng(?:s|ing)?|brought|takes?|taking|took|raise[sd]?|raising|pushing) (?:(?:the|its|their) [\p{L} ]{0,40}\b)?to)(?:\s+(?:more than|at least|about|some|over|nearly))?\s*$/iu;
const A_TOTAL = /\b(?:a total of|combined)(?:\s+(?:more than|at least|about|some|over|nearly))?\s*$/iu;
const SUM_BEHIND = /^\s*(?:\p{L}+\s+){0,3}?(?:in all|altogether|combined|all told)\b/iu;
const SUM_AROUND = /\b(?:so far|in total|to date|overall|cumulative(?:ly)?)\b/iu;

/** The text of a sentence around a quantity, up to the numbers beside it. */
interface Surroundings {
  readonly before: string;
  readonly behind: string;
}

/** Where another clause begins, which tells of something else. */
const NEXT_CLAUSE =
  /,\s+(?:and|but|while|whereas|so|because|as|for|after|when|where|although)\s|[;:]\s|[”"]\s/gu;

/** Index of the first quantity that starts at or behind an offset, by halving. */
function placeOf(offset: number, others: readonly Quantity[]): number {
  let [low, high] = [0, others.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((others[middle]?.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function surroundings({ span }: Quantity, others: readonly Quantity[], view: SentenceView): Surroundings {
  const { text, sentence } = view;
  const at = placeOf(span.start, others);
  const last = others[at - 1];
  const next = others.slice(at, at + 3).find((other) => other.span.start >= span.end);
  const before = text.slice(last?.span.end ?? sentence.start, span.start);
  const behind = text.slice(span.end, next?.span.start ?? sentence.end);
  return {
    before: before.slice([...before.matchAll(NEXT_CLAUSE)].at(-1)?.index ?? 0),
    behind: behind.slice(0, behind.search(NEXT_CLAUSE) + 1 || behind.length),
  };
}

/** What the rules of the window and of the action say. */
export interface Aspects {
  readonly isSum: boolean;
  readonly asOf: string | null;
  readonly window: DayInterval | null;
  readonly action: FoundAction | null;
}

function isSummedUp({ before, behind }: Surroundings): boolean {
  return (
    A_TOTAL.test(before) || SUM_BEHIND.test(behind) || SUM_AROUND.test(before) || SUM_AROUND.test(behind)
  );
}

/** So many days are no single occasion. */
const OCCASION_DAYS = 31;
const GROWN =
  /\b(?:reach|ris|rose|climb|grow|grew|swell|swollen|mount|pass|top|exceed)\p{L}*\s+(?:to\s+)?(?:\p{L}+\s+){0,3}$/iu;

/** "The number of those arrested this year", "the number of arrests has risen to 40": a sum of many occasions; a toll is of one. */
function isGrownTotal(
  quantity: Quantity,
  { before }: Surroundings,
  view: SentenceView,
  { window, action }: Aspects,
): boolean {
  const total = action?.aggregation === 'single' ? totalAbove(quantity, view) : null;
  if (total === null || view.tree.words[total]?.lemma === 'toll') return false;
  return GROWN.test(before) || (window !== null && widthDays(window) > OCCASION_DAYS);
}

/** "At the end of May", "as of Monday": so many there were then. */
const AT_A_TIME = /\bat the (?:end|start|beginning|close) of\s/iu;
const AS_OF = /\bas (?:of|at)\s/iu;
const SINCE = /^(?!\s*,)[^.;:]*?(?<!,)\s+since\s+\p{L}/iu;
const SINCE_BEFORE = /\bsince\s+\p{L}/iu;

/** Those to whom this was done are dead, hurt or gone, however it is put. */
const SUFFERED: ReadonlySet<string> = new Set(['killed', 'injured', 'missing']);

/** "280 have been killed since the protests began": a sum from a day that has no date. */
function isSinceThen({ before, behind }: Surroundings, { isPerfect }: ClauseAspect): boolean {
  return isPerfect && (SINCE.test(behind) || SINCE_BEFORE.test(before));
}

/** "put the number of soldiers at 40": so many there are. */
function isNumberOf(quantity: Quantity, view: SentenceView): boolean {
  const total = quantity.unit?.kind === 'noun' ? totalAbove(quantity, view) : null;
  return total !== null && view.tree.words[total]?.lemma === 'number' && !isDeed(quantity, view);
}

/** "By Sunday 400 had crossed": all until then. */
function isUntilThen(window: DayInterval | null, { kind, isPast }: ClauseAspect): boolean {
  return window !== null && window.from === null && window.to !== null && kind === 'event' && isPast;
}

/** A day or days that are over, of which the count alone tells. */
function isClosed({ window }: Aspects): boolean {
  return window !== null && window.from !== null && window.to !== null;
}

function isOneDay({ window }: Aspects): boolean {
  return window !== null && window.from !== null && window.from === window.to;
}

/** What the words around say of a sum; null where they say nothing. */
function summed(
  near: Surroundings,
  quantity: Quantity,
  view: SentenceView,
  aspects: Aspects,
  aspect: ClauseAspect,
) {
  if (SUM_BEFORE.test(near.before)) return 'cumulative';
  const isSum =
    aspects.isSum ||
    isSummedUp(near) ||
    isGrownTotal(quantity, near, view, aspects) ||
    (isSinceThen(near, aspect) && !isOneDay(aspects)) ||
    isUntilThen(aspects.window, aspect);
  if (!isSum) return null;
  // "A total of 530 are enrolled", "40 have sat in jail since May".
  return aspect.kind === 'state' && aspects.action?.aggregation !== 'single' ? 'level' : 'cumulative';
}

/** What the words around say of a time; null where they say nothing. */
function timed(
  { before, behind }: Surroundings,
  usual: Figure['aggregation'],
  { kind, isPerfect }: ClauseAspect,
) {
  // "The army now gives the number of wounded as 21".
  const isStill = STILL.test(behind) || (STILL.test(before) && (kind !== 'count' || usual !== 'single'));
  if (kind === 'event' && isPerfect && (isStill || AS_OF.test(before) || AS_OF.test(behind)))
    return 'cumulative';
  if (isStill || AS_OF.test(before) || AS_OF.test(behind)) return 'level';
  const isThen = AT_A_TIME.test(behind) || AT_A_TIME.test(before);
  return isThen && usual !== 'single' && (usual !== 'unknown' || kind !== 'event') ? 'level' : null;
}

/** Actions of the table by which something is only counted. */
const COUNTING: ReadonlySet<string> = new Set(['represented', 'recognised', 'listed']);
/** Named days and spans of them. */
const NAMED_DAY = /\b(?:\p{Lu}\p{Ll}+day|weekend|week|month|yesterday|today|overnight)\b/u;

/** Of these there are more with every day that they go on. */
const GOING_ON: ReadonlySet<string> = new Set(['crossed', 'arrived', 'returned', 'displaced', 'infected']);

/** What the deed of the table and the verb of the clause say together. */
function byDeed(
  action: FoundAction,
  aspects: Aspects,
  { kind, isPerfect, index }: ClauseAspect,
  near: Surroundings,
) {
  const isClause = action.index === index;
  // "has corrected the number to 19" keeps no count.
  const isLed = /\b(?:to|at|as|of)\s+(?:\p{L}+\s+){0,2}$/iu.test(near.before);
  if (action.aggregation === 'level')
    return kind === 'event' && isClause && !isPerfect && isOneDay(aspects) ? 'single' : 'level';
  // "has counted 440 dead": a count that is kept.
  if (kind === 'count' && isPerfect && !isLed && !NAMED_DAY.test(near.behind)) return 'cumulative';
  if (kind === 'state' && isClause && !SUFFERED.has(action.action)) return 'level';
  if (isClosed(aspects)) return 'single';
  const isGoingOn = isPerfect && isClause && GOING_ON.has(action.action);
  return action.aggregation === 'cumulative' || isGoingOn ? 'cumulative' : 'single';
}

/** "Has now vaccinated 83 per cent": shares are not summed up. */
function isShare({ unit }: Quantity): boolean {
  return unit?.dimension === 'share' || unit?.name === 'percent';
}

/** What the verb of the clause says of things of which the table tells no deed. */
function byVerb(quantity: Quantity, view: SentenceView, aspects: Aspects, { kind }: ClauseAspect) {
  if (kind === 'event') return 'single';
  const isMeasure = quantity.unit !== null && quantity.unit.kind !== 'noun';
  if (isMeasure) return aspects.asOf === null && kind !== 'count' ? 'unknown' : 'single';
  if (kind === 'state' || isNumberOf(quantity, view)) return 'level';
  if (kind === 'count') return isClosed(aspects) && !isOneDay(aspects) ? 'single' : 'level';
  if (aspects.asOf !== null) return 'single';
  return quantity.unit === null || isDeed(quantity, view) ? 'unknown' : 'level';
}

/** cumulative, single or level: first what the words around say, then the deed and the verb of the clause. */
export function findAggregation(
  quantity: Quantity,
  others: readonly Quantity[],
  view: SentenceView,
  aspects: Aspects,
): Figure['aggregation'] {
  const near = surroundings(quantity, others, view);
  const aspect = clauseAspect(quantity, view);
  const usual = aspects.action?.aggregation ?? 'unknown';
  const told = summed(near, quantity, view, aspects, aspect) ?? timed(near, usual, aspect);
  const { action } = aspects;
  if (told !== null) return told === 'cumulative' && isShare(quantity) ? 'level' : told;
  const isOnlyCounted =
    action !== null &&
    COUNTING.has(action.action) &&
    (aspect.kind === 'count' || action.index === aspect.index);
  return action === null || isOnlyCounted || isDeed(quantity, view)
    ? byVerb(quantity, view, aspects, aspect)
    : byDeed(action, aspects, aspect, near);
}
