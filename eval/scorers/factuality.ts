// Scores how real marked words are held to be: mean absolute error on the scale from -3 to 3, and three classes.

import type { JsonObject } from '../../src/predict/index.ts';

interface Mark {
  readonly start: number;
  readonly value: number;
}

/** From here on a word happened, and below the negative of it, did not. */
const CERTAIN = 1.5;
const CLASSES = ['happened', 'open', 'not'] as const;
type Class = (typeof CLASSES)[number];

function classOf(value: number): Class {
  if (value >= CERTAIN) return 'happened';
  return value <= -CERTAIN ? 'not' : 'open';
}

function marksIn(line: JsonObject | undefined): readonly Mark[] {
  return (line?.['events'] ?? []) as readonly Mark[];
}

function f1Of(name: Class, pairs: readonly (readonly [number, number])[]): number {
  const gold = pairs.filter(([value]) => classOf(value) === name).length;
  const guessed = pairs.filter(([, value]) => classOf(value) === name).length;
  const both = pairs.filter(([a, b]) => classOf(a) === name && classOf(b) === name).length;
  return gold + guessed === 0 ? 0 : (2 * both) / (gold + guessed);
}

/** A word without a prediction counts as open. */
export function score(
  gold: readonly JsonObject[],
  predictions: readonly JsonObject[],
): Record<string, number> {
  const valuesOf = new Map(
    predictions.map((line) => [line['id'], new Map(marksIn(line).map(({ start, value }) => [start, value]))]),
  );
  const pairs = gold.flatMap((line) =>
    marksIn(line).map(({ start, value }) => [value, valuesOf.get(line['id'])?.get(start) ?? 0] as const),
  );
  const total = Math.max(pairs.length, 1);
  return {
    meanError: pairs.reduce((sum, [a, b]) => sum + Math.abs(a - b), 0) / total,
    accuracy: pairs.filter(([a, b]) => classOf(a) === classOf(b)).length / total,
    macroF1: CLASSES.reduce((sum, name) => sum + f1Of(name, pairs), 0) / CLASSES.length,
  };
}
