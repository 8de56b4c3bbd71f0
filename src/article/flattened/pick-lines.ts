// From the lines' probabilities to the lines that are kept: the most probable way through the page, where each change
// between article and chrome has a price (the Viterbi algorithm over a chain of two states).

import type { Column } from './columns/column.ts';
import { bestPath } from './find-runs.ts';

/** What a change costs, in the logarithm of the odds: a doubtful line goes with its neighbours. */
const changePrice = 0.2;
/** Added to each line's odds: keeping a doubtful line is better than losing it. */
const keepBias = 0.3;
/** No line is surer than this. */
const maxOdds = 6;

function oddsOf(score: number): number {
  const odds = Math.log(Math.max(score, 1e-6) / Math.max(1 - score, 1e-6));
  return Math.max(-maxOdds, Math.min(maxOdds, odds)) + keepBias;
}

/** For each line whether it is kept. */
export function pickLines(scores: Column): readonly boolean[] {
  return bestPath(Array.from(scores, oddsOf), changePrice);
}
