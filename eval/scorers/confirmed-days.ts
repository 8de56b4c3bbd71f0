// Scores how sure a day is that the dating calls confirmed: on how many pages it does, and how often the day is right there.

import type { JsonObject } from '../../src/predict/index.ts';

function isRight(gold: JsonObject, predicted: JsonObject): boolean {
  const { date } = predicted;
  return typeof date === 'string' && (date === gold['date'] || date === gold['date_alt']);
}

/** In percent: the share of the pages with a gold line that are confirmed, and the precision of the day on these. */
export function score(
  gold: readonly JsonObject[],
  predictions: readonly JsonObject[],
): Record<string, number> {
  const byId = new Map(predictions.map((line) => [line['id'], line]));
  const confirmed = gold.flatMap((line) => {
    const predicted = byId.get(line['id']);
    return predicted?.['verdict'] === 'confirmed' ? [{ line, predicted }] : [];
  });
  const right = confirmed.filter(({ line, predicted }) => isRight(line, predicted));
  return {
    'confirmed pages': (100 * confirmed.length) / Math.max(1, gold.length),
    'confirmed precision': (100 * right.length) / Math.max(1, confirmed.length),
  };
}
