// When an act occurred that another one is counted from: "arrested him on 5 May, a day after they had freed his brother"
// (freed on 4 May), "on the eve of the talks", "it is a year since they freed him". Leaves "after they had freed his brother" alone, since it tells no distance.

import { smallNumbers, spansOverlap } from '../../text/index.ts';
import {
  addDays,
  addMonths,
  type Day,
  type DayInterval,
  dayParts,
  monthInterval,
  type TimeExpression,
} from '../../time/index.ts';
import { childrenIn, formOf, headOf, lemmaOf, type Tree } from '../tree.ts';

/** How far an act lies from the one that it is counted from, and the word that tells that one. */
export interface Distance {
  readonly main: number;
  readonly sign: -1 | 1;
  readonly amount: number;
  readonly unit: string;
  /** Counted back from when the article was written: "it is three years since they left". */
  readonly isFromNow?: boolean;
}

/** "a day after they freed him": the freeing lies before. */
const signs: Readonly<Record<string, -1 | 1>> = { after: -1, before: 1 };
const MONTHS_PER_YEAR = 12;
const DAYS_PER_WEEK = 7;
/** "a week after" is no exact count of days. */
const WEEK_SLACK_DAYS = 3;

/** The distance that the words above an act tell; null where none does. */
export function distanceOf(tree: Tree, anchor: number, times: readonly TimeExpression[]): Distance | null {
  for (let at = anchor; headOf(tree, at) >= 0; at = headOf(tree, at)) {
    const main = headOf(tree, at);
    if (lemmaOf(tree, at) === 'eve' && at !== anchor) return { main, sign: 1, amount: 1, unit: 'D' };
    const since = sinceWhen(tree, at, times);
    if (since !== null) return since;
    for (const marker of childrenIn(tree, at, 'mark', 'case')) {
      const sign = signs[formOf(tree, marker)];
      const count = sign === undefined ? null : countBefore(tree, marker, times);
      if (sign !== undefined && count !== null) return { main, sign, ...count };
    }
  }
  return null;
}

/** "It is three years since they left", "a year has passed since": counted back from now. */
function sinceWhen(tree: Tree, at: number, times: readonly TimeExpression[]): Distance | null {
  const marker = childrenIn(tree, at, 'mark').find((child) => formOf(tree, child) === 'since');
  if (marker === undefined) return null;
  const main = headOf(tree, at);
  const [passed] = PASSING.has(lemmaOf(tree, main)) ? childrenIn(tree, main, 'nsubj') : [];
  const count =
    countBefore(tree, marker, times) ?? (passed === undefined ? null : countAt(tree, passed, times));
  if (count === null) return null;
  const isNow = childrenIn(tree, main, 'cop', 'aux').some((child) => NOW.has(formOf(tree, child)));
  return isNow ? { main, sign: -1, ...count, isFromNow: true } : null;
}

const PASSING: ReadonlySet<string> = new Set(['pass', 'elapse', 'go']);

/** The count that a word is part of: the years of "two years have passed". */
function countAt(
  tree: Tree,
  at: number,
  times: readonly TimeExpression[],
): Pick<Distance, 'amount' | 'unit'> | null {
  const word = tree.words[at];
  const time = times.find(({ span }) => word !== undefined && spansOverlap(span, word));
  return time === undefined ? null : (countOf(time.value) ?? countInWords(time.text));
}

const NOW: ReadonlySet<string> = new Set(['is', "'s", 'has', 'have']);

/** "a day" right before "after", or "a day after" in one expression. */
function countBefore(
  tree: Tree,
  marker: number,
  times: readonly TimeExpression[],
): Pick<Distance, 'amount' | 'unit'> | null {
  const word = tree.words[marker];
  if (word === undefined) return null;
  const time = times.find(
    ({ span }) => span.start < word.start && span.end >= word.start - 1 && span.end <= word.end,
  );
  return time === undefined ? null : (countOf(time.value) ?? countInWords(time.text));
}

function countOf(value: string): Pick<Distance, 'amount' | 'unit'> | null {
  const count = /^P(\d+)([DWMY])$/u.exec(value);
  return count === null ? null : { amount: Number(count[1]), unit: count[2] ?? '' };
}

function countInWords(text: string): Pick<Distance, 'amount' | 'unit'> | null {
  const words = /^(\w+)\s(day|week|month|year)s?\b/iu.exec(text);
  if (words === null) return null;
  const count = (words[1] ?? '').toLowerCase();
  const amount = /^an?$|^the$/u.test(count) ? 1 : Number(count) || smallNumbers.indexOf(count);
  return amount > 0 ? { amount, unit: (words[2] ?? '').charAt(0).toUpperCase() } : null;
}

/** The days of the act, from those of the one that it is counted from; an end that is unknown there is unknown here. */
export function shiftBy({ sign, amount, unit }: Distance, main: DayInterval): DayInterval {
  const move = (day: Day | null, end: 'from' | 'to'): Day | null =>
    day === null ? null : movedDay(day, sign * amount, unit, end);
  return { from: move(main.from, 'from'), to: move(main.to, 'to') };
}

function movedDay(day: Day, amount: number, unit: string, end: 'from' | 'to'): Day | null {
  if (unit === 'D') return addDays(day, amount);
  if (unit === 'W')
    return addDays(day, amount * DAYS_PER_WEEK + (end === 'from' ? -WEEK_SLACK_DAYS : WEEK_SLACK_DAYS));
  const moved = dayParts(addMonths(day, amount * (unit === 'Y' ? MONTHS_PER_YEAR : 1)));
  return monthInterval(moved.year, moved.month)[end];
}
