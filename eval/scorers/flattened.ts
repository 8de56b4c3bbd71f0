// Scores flattened pages: lines kept, weighed by their characters, headline by folded equality, day.

import type { JsonObject } from '../../src/predict/index.ts';
import { fold, textOf } from './line-text.ts';

interface Pair {
  readonly gold: JsonObject;
  readonly predicted: JsonObject | undefined;
}

interface Weights {
  readonly right: number;
  readonly extra: number;
  readonly missed: number;
}

function keptOf(line: JsonObject | undefined): ReadonlySet<unknown> {
  const value = line?.['lines'];
  return new Set(Array.isArray(value) ? value : []);
}

/** The characters of the lines that are rightly kept, wrongly kept, and wrongly dropped. */
function weighLines({ gold, predicted }: Pair): Weights {
  const kept = keptOf(predicted);
  const weights = { right: 0, extra: 0, missed: 0 };
  for (const [at, line] of textOf(gold, 'text').split('\n').entries()) {
    const isWanted = textOf(gold, 'keep').charAt(at) === '1';
    if (isWanted && kept.has(at)) weights.right += line.length;
    else if (isWanted) weights.missed += line.length;
    else if (kept.has(at)) weights.extra += line.length;
  }
  return weights;
}

function linesF1(pair: Pair): number {
  const { right, extra, missed } = weighLines(pair);
  return right === 0 ? 0 : (2 * right) / (2 * right + extra + missed);
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** Line F1 as the mean over pages; shares of right headlines and days. */
export function score(
  gold: readonly JsonObject[],
  predictions: readonly JsonObject[],
): Record<string, number> {
  const byId = new Map(predictions.map((line) => [line['id'], line]));
  const pairs = gold.map((line): Pair => ({ gold: line, predicted: byId.get(line['id']) }));
  const isSame = ({ gold: wanted, predicted }: Pair, field: string, chars?: number): number =>
    Number(fold(textOf(wanted, field).slice(0, chars)) === fold(textOf(predicted, field).slice(0, chars)));
  return {
    pages: pairs.length,
    linesF1: mean(pairs.map(linesF1)),
    headline: mean(pairs.map((pair) => isSame(pair, 'title'))),
    day: mean(pairs.map((pair) => isSame(pair, 'date', 'YYYY-MM-DD'.length))),
  };
}
