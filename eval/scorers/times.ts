// Scores time expressions: found at all, found with exact words, right value, and the same days.

import type { JsonObject } from '../../src/predict/index.ts';
import { parseTimeValue } from '../../src/time/index.ts';

interface Timex {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

function timexesOf(line: JsonObject | undefined): readonly Timex[] {
  return (line?.['timexes'] ?? []) as readonly Timex[];
}

function overlap(a: Timex, b: Timex): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

/** Pairs each gold expression with the prediction that shares most of it; each prediction goes to one. */
function pairUp(gold: readonly Timex[], predicted: readonly Timex[]): readonly (readonly [Timex, Timex])[] {
  const taken = new Set<Timex>();
  return gold.flatMap((wanted) => {
    const best = predicted
      .filter((guess) => !taken.has(guess) && overlap(wanted, guess) > 0)
      .sort((a, b) => overlap(wanted, b) - overlap(wanted, a))[0];
    if (best === undefined) return [];
    taken.add(best);
    return [[wanted, best] as const];
  });
}

function f1(right: number, predicted: number, gold: number): number {
  return predicted + gold === 0 ? 0 : (200 * right) / (predicted + gold);
}

function sameDays([gold, guess]: readonly [Timex, Timex]): boolean {
  const [a, b] = [parseTimeValue(gold.value), parseTimeValue(guess.value)];
  return a !== null && b !== null && a.from === b.from && a.to === b.to;
}

/** In percent: strict and relaxed F1, value F1 (relaxed, with the right value), days (of pairs with a calendar value). */
export function score(
  gold: readonly JsonObject[],
  predictions: readonly JsonObject[],
): Record<string, number> {
  const byId = new Map(predictions.map((line) => [line['id'], line]));
  const counts = { gold: 0, predicted: 0 };
  const pairs = gold.flatMap((line) => {
    const [wanted, guessed] = [timexesOf(line), timexesOf(byId.get(line['id']))];
    counts.gold += wanted.length;
    counts.predicted += guessed.length;
    return pairUp(wanted, guessed);
  });
  const strict = pairs.filter(([a, b]) => a.start === b.start && a.end === b.end).length;
  const right = pairs.filter(([a, b]) => a.value === b.value).length;
  const calendar = pairs.filter(([a]) => parseTimeValue(a.value) !== null);
  return {
    valueF1: f1(right, counts.predicted, counts.gold),
    strictF1: f1(strict, counts.predicted, counts.gold),
    relaxedF1: f1(pairs.length, counts.predicted, counts.gold),
    days: calendar.length === 0 ? 0 : (100 * calendar.filter(sameDays).length) / calendar.length,
  };
}
