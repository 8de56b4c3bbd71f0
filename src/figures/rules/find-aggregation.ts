// Tells a sum over time from a count of one occasion and from how many there are at a time: "a total of 52", "has reached 600",
// "still holds 40". Leaves "killed 40", of which the action alone tells what it usually is.

import type { Figure } from '../../record/index.ts';
import { type DayInterval, widthDays } from '../../time/index.ts';
import type { Quantity, SentenceView } from '../quantities/types.ts';
import { totalAbove } from './count-of-total.ts';
import { isDeed, isPerfect, isStanding } from './is-standing.ts';

const STILL = /\b(?:still|currently|remain(?:s(?!\s+of\b)|ed|ing)?|at present|now|at any time)\b/iu;
/** "A total of 52", "bringing the toll to 31"; "600 in all"; "so far 52 were freed": a sum, told around its own number. */
const SUM_BEFORE =
  /\b(?:a total of|combined|(?:br[io]ng(?:s|ing)?|brought|takes?|taking|took|raise[sd]?|raising|pushing) (?:the|its|their) [\p{L} ]{0,40}\bto)(?:\s+(?:more than|at least|about|some|over|nearly))?\s*$/iu;
const SUM_BEHIND = /^\s*(?:\p{L}+\s+){0,3}?(?:in all|altogether|combined|all told)\b/iu;
const SUM_AROUND = /\b(?:so far|in total|to date|overall|cumulative(?:ly)?)\b/iu;

/** The text of a sentence around a quantity, up to the numbers beside it. */
interface Surroundings {
  readonly before: string;
  readonly behind: string;
}

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
  return {
    before: text.slice(last?.span.end ?? sentence.start, span.start),
    behind: text.slice(span.end, next?.span.start ?? sentence.end),
  };
}

/** What the rules of the window and of the action say. */
export interface Aspects {
  readonly isSum: boolean;
  readonly asOf: string | null;
  readonly window: DayInterval | null;
  readonly usual: Figure['aggregation'];
}

function isSummedUp({ before, behind }: Surroundings): boolean {
  return (
    SUM_BEFORE.test(before) || SUM_BEHIND.test(behind) || SUM_AROUND.test(before) || SUM_AROUND.test(behind)
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
  { window, usual }: Aspects,
): boolean {
  const total = usual === 'single' ? totalAbove(quantity, view) : null;
  if (total === null || view.tree.words[total]?.lemma === 'toll') return false;
  return GROWN.test(before) || (window !== null && widthDays(window) > OCCASION_DAYS);
}

/** "At the end of May", "as of Monday": so many there were then. */
const AT_A_TIME = /\b(?:at the (?:end|start|beginning) of|as of|as at)\s/iu;
const SINCE = /^(?!\s*,)[^.;:]*?(?<!,)\s+since\s+\p{L}/iu;

/** "280 have been killed since the protests began": a sum from a day that has no date. */
function isSinceThen({ behind }: Surroundings, quantity: Quantity, view: SentenceView): boolean {
  return SINCE.test(behind) && isPerfect(quantity, view);
}

/** "put the number of soldiers at 40": so many there are. */
function isNumberOf(quantity: Quantity, view: SentenceView): boolean {
  const total = quantity.unit?.kind === 'noun' ? totalAbove(quantity, view) : null;
  return total !== null && view.tree.words[total]?.lemma === 'number' && !isDeed(quantity, view);
}

/** cumulative, single or level; what the action usually is where the words around tell nothing. */
export function findAggregation(
  quantity: Quantity,
  others: readonly Quantity[],
  view: SentenceView,
  aspects: Aspects,
): Figure['aggregation'] {
  const { isSum, asOf, usual } = aspects;
  const near = surroundings(quantity, others, view);
  if (isSum || isSummedUp(near) || isGrownTotal(quantity, near, view, aspects)) return 'cumulative';
  if (STILL.test(near.before) || STILL.test(near.behind)) return 'level';
  if (usual !== 'single' && AT_A_TIME.test(near.behind)) return 'level';
  if (usual !== 'unknown') return isSinceThen(near, quantity, view) ? 'cumulative' : usual;
  if (isStanding(quantity, view) || isNumberOf(quantity, view)) return 'level';
  return asOf === null ? usual : 'single';
}
