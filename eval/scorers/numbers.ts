// Scores numbers by their offsets: the same words, any words in common, and the same words with the right value.

import type { JsonObject } from '../../src/predict/index.ts';

interface FoundNumber {
  readonly start: number;
  readonly end: number;
  readonly value: unknown;
}

function numbersOf(line: JsonObject | undefined): readonly FoundNumber[] {
  return (line?.['numbers'] ?? []) as readonly FoundNumber[];
}

type Match = (a: FoundNumber, b: FoundNumber) => boolean;

const sameWords: Match = (a, b) => a.start === b.start && a.end === b.end;
const anyWords: Match = (a, b) => a.start < b.end && b.start < a.end;
const sameValue: Match = (a, b) => sameWords(a, b) && JSON.stringify(a.value) === JSON.stringify(b.value);

/** How many gold numbers find a prediction of their own. */
function matched(gold: readonly FoundNumber[], predicted: readonly FoundNumber[], isMatch: Match): number {
  const taken = new Set<FoundNumber>();
  for (const wanted of gold) {
    const found = predicted.find((guess) => !taken.has(guess) && isMatch(wanted, guess));
    if (found !== undefined) taken.add(found);
  }
  return taken.size;
}

/** F1 in percent: strict, overlap, value. */
export function score(
  gold: readonly JsonObject[],
  predictions: readonly JsonObject[],
): Record<string, number> {
  const byId = new Map(predictions.map((line) => [line['id'], line]));
  const counts = { strict: 0, overlap: 0, value: 0, total: 0 };
  for (const line of gold) {
    const [wanted, guessed] = [numbersOf(line), numbersOf(byId.get(line['id']))];
    counts.strict += matched(wanted, guessed, sameWords);
    counts.overlap += matched(wanted, guessed, anyWords);
    counts.value += matched(wanted, guessed, sameValue);
    counts.total += wanted.length + guessed.length;
  }
  const f1 = (right: number) => (counts.total === 0 ? 0 : (200 * right) / counts.total);
  return { strictF1: f1(counts.strict), overlapF1: f1(counts.overlap), valueF1: f1(counts.value) };
}
