// Scores when acts occurred: which time expression of a text belongs to which act, and none to an act that has none.

import type { JsonObject } from '../../src/predict/index.ts';

/** An act by its word, with the first and the last day on which it may have occurred; null where that end is open. */
interface DatedAct {
  readonly start: number;
  readonly end: number;
  readonly from: string | null;
  readonly to: string | null;
}

function actsOf(line: JsonObject | undefined): readonly DatedAct[] {
  return (line?.['acts'] ?? []) as readonly DatedAct[];
}

function hasSameDays(a: DatedAct, b: DatedAct): boolean {
  return a.from === b.from && a.to === b.to;
}

/** Wrong is what shares no day with the truth, and what knows no day at all; a wider or narrower span is neither right nor wrong. */
function isWrong(truth: DatedAct, guess: DatedAct): boolean {
  const isAfter = truth.to !== null && guess.from !== null && guess.from > truth.to;
  const isBefore = truth.from !== null && guess.to !== null && guess.to < truth.from;
  const isEmpty = guess.from === null && guess.to === null;
  return isAfter || isBefore || isEmpty;
}

/** The acts read from the word of a true one; of several the best counts, for one word may tell two acts. */
function guessesFor(truth: DatedAct, predicted: readonly DatedAct[]): readonly DatedAct[] {
  return predicted.filter((guess) => guess.start < truth.end && truth.start < guess.end);
}

/** In percent: acts found, and of those found the ones with the very days; `wrong` counts those on other days. */
export function score(
  gold: readonly JsonObject[],
  predictions: readonly JsonObject[],
): Record<string, number> {
  const byId = new Map(predictions.map((line) => [line['id'], line]));
  const pairs = gold.flatMap((line) => {
    const predicted = actsOf(byId.get(line['id']));
    return actsOf(line).map((truth) => ({ truth, guesses: guessesFor(truth, predicted) }));
  });
  const found = pairs.filter(({ guesses }) => guesses.length > 0);
  const right = found.filter(({ truth, guesses }) => guesses.some((guess) => hasSameDays(truth, guess)));
  const wrong = found.filter(({ truth, guesses }) => guesses.every((guess) => isWrong(truth, guess)));
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);
  return {
    found: share(found.length, pairs.length),
    right: share(right.length, found.length),
    wrong: wrong.length,
  };
}
