// Scores quantities by value, and those with the right value by unit, comparator and a word in common of what they are about.

import type { JsonObject } from '../../src/predict/index.ts';

interface ScoredQuantity {
  readonly value: number | readonly number[];
  readonly comparator: string;
  readonly unit: string | null;
  readonly concept: string | null;
}

/** How far two values may differ, as a share of the larger. */
const TOLERANCE = 1e-5;

function quantitiesOf(line: JsonObject | undefined): readonly ScoredQuantity[] {
  return (line?.['quantities'] ?? []) as readonly ScoredQuantity[];
}

function sameValue(a: ScoredQuantity, b: ScoredQuantity): boolean {
  const [left, right] = [[a.value].flat(), [b.value].flat()];
  if (left.length !== right.length) return false;
  return left.every((value, at) => {
    const other = right[at] ?? Number.NaN;
    return Math.abs(value - other) <= TOLERANCE * Math.max(Math.abs(value), Math.abs(other));
  });
}

function sameUnit(a: ScoredQuantity, b: ScoredQuantity): boolean {
  return (a.unit ?? '-').toLowerCase() === (b.unit ?? '-').toLowerCase();
}

function wordsOf(concept: string | null): ReadonlySet<string> {
  return new Set(
    (concept ?? '')
      .toLowerCase()
      .split(/[\s,]+/u)
      .filter(Boolean),
  );
}

function sharesConcept(a: ScoredQuantity, b: ScoredQuantity): boolean {
  const [left, right] = [wordsOf(a.concept), wordsOf(b.concept)];
  return left.size + right.size === 0 || [...left].some((word) => right.has(word));
}

/** Pairs by value; where several fit, the one that agrees in most else. */
function pairUp(
  gold: readonly ScoredQuantity[],
  predicted: readonly ScoredQuantity[],
): readonly (readonly [ScoredQuantity, ScoredQuantity])[] {
  const taken = new Set<ScoredQuantity>();
  const agreement = (a: ScoredQuantity, b: ScoredQuantity) =>
    Number(sameUnit(a, b)) * 2 + Number(a.comparator === b.comparator) + Number(sharesConcept(a, b));
  return gold.flatMap((wanted) => {
    const [best] = predicted
      .filter((guess) => !taken.has(guess) && sameValue(wanted, guess))
      .sort((a, b) => agreement(wanted, b) - agreement(wanted, a));
    if (best === undefined) return [];
    taken.add(best);
    return [[wanted, best] as const];
  });
}

/** F1 in percent: value, and value with unit, with comparator, with concept. */
export function score(
  gold: readonly JsonObject[],
  predictions: readonly JsonObject[],
): Record<string, number> {
  const byId = new Map(predictions.map((line) => [line['id'], line]));
  let total = 0;
  const pairs = gold.flatMap((line) => {
    const [wanted, guessed] = [quantitiesOf(line), quantitiesOf(byId.get(line['id']))];
    total += wanted.length + guessed.length;
    return pairUp(wanted, guessed);
  });
  const f1 = (right: number) => (total === 0 ? 0 : (200 * right) / total);
  return {
    valueF1: f1(pairs.length),
    unitF1: f1(pairs.filter(([a, b]) => sameUnit(a, b)).length),
    comparatorF1: f1(pairs.filter(([a, b]) => a.comparator === b.comparator).length),
    conceptF1: f1(pairs.filter(([a, b]) => sharesConcept(a, b)).length),
  };
}
