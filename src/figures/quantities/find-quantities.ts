// Finds the quantities of an article, sentence by sentence: numbers are proposed, told apart from names and dates, then completed.

import type { Analysis } from '../../language/index.ts';
import type { FigureTables } from '../../tables/index.ts';
import { indexSpans, makeTree } from '../../text/index.ts';
import type { TimeExpression } from '../../time/index.ts';
import { andAHalf } from './and-a-half.ts';
import { attachAge } from './attach-age.ts';
import { attachChange } from './attach-change.ts';
import { attachComparator } from './attach-comparator.ts';
import { attachCounted } from './attach-counted.ts';
import { attachCurrency } from './attach-currency.ts';
import { attachMeasure } from './attach-measure.ts';
import { attachPoints } from './attach-points.ts';
import { leaveRateBases } from './attach-rate.ts';
import { completeEllipsis } from './complete-ellipsis.ts';
import { joinRanges } from './join-ranges.ts';
import { leaveCodes } from './leave-codes.ts';
import { leaveDates } from './leave-dates.ts';
import { leaveNames } from './leave-names.ts';
import { leavePronouns } from './leave-pronouns.ts';
import { proposeNumbers } from './propose-numbers.ts';
import { scaleLetters } from './scale-letters.ts';
import { shareUnit } from './share-unit.ts';
import type { Quantity, Refiner, SentenceView } from './types.ts';

const REFINERS: readonly Refiner[] = [
  leaveNames,
  leaveDates,
  leaveCodes,
  leavePronouns,
  leaveRateBases,
  scaleLetters,
  // Money before measures: "$5m" is no length.
  attachCurrency,
  attachMeasure,
  andAHalf,
  // Ranges after units, so that "7% to $2.3 billion" stays two figures.
  joinRanges,
  shareUnit,
  attachCounted,
  attachAge,
  attachPoints,
  attachComparator,
  // After comparators: "lost more than 3%" stays a bound.
  attachChange,
  completeEllipsis,
];

export interface SentenceQuantities {
  readonly view: SentenceView;
  readonly quantities: readonly Quantity[];
}

/** The quantities of each sentence that has any, in the order of the text. */
export function findQuantities(
  analysis: Analysis,
  times: readonly TimeExpression[],
  tables: FigureTables,
): readonly SentenceQuantities[] {
  const timesBySpan = indexSpans(times, ({ span }) => [span]);
  return analysis.sentences.flatMap((sentence) => {
    const own = timesBySpan.overlapping(sentence);
    const view = { text: analysis.text, sentence, tree: makeTree(sentence.tokens), times: own, tables };
    const quantities = REFINERS.reduce((found, refine) => refine(found, view), proposeNumbers(view));
    return quantities.length === 0 ? [] : [{ view, quantities }];
  });
}
