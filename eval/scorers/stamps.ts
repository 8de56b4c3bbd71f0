// Scores judgements of date stamps: are the false ones found, and does the interval that the text allows hold the true day?

import type { JsonObject } from '../../src/predict/index.ts';

function dayOf(line: JsonObject | undefined, field: string): string | null {
  const value = line?.[field];
  return typeof value === 'string' ? value : null;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** Precision, recall and F1 of stamps called false; share of bounded intervals that hold the true day. */
export function score(
  gold: readonly JsonObject[],
  predictions: readonly JsonObject[],
): Record<string, number> {
  const byId = new Map(predictions.map((line) => [line['id'], line]));
  const count = { right: 0, alarms: 0, missed: 0, bounded: 0, holding: 0 };
  for (const line of gold) {
    const predicted = byId.get(line['id']);
    const [isFalse, saysFalse] = [line['false'] === true, predicted?.['false'] === true];
    if (isFalse && saysFalse) count.right += 1;
    else if (saysFalse) count.alarms += 1;
    else if (isFalse) count.missed += 1;
    const [from, to, day] = [dayOf(predicted, 'from'), dayOf(predicted, 'to'), dayOf(line, 'trueDate')];
    if (from === null || to === null || day === null) continue;
    count.bounded += 1;
    if (from <= day && day <= to) count.holding += 1;
  }
  const precision = share(count.right, count.right + count.alarms);
  const recall = share(count.right, count.right + count.missed);
  return {
    stamps: gold.length,
    precision,
    recall,
    f1: share(2 * precision * recall, precision + recall),
    intervalsHolding: share(count.holding, count.bounded),
  };
}
