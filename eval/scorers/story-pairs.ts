// Scores whether two articles tell of one matter: F1 of the pairs called the same, over each part of a set.

import type { JsonObject } from '../../src/predict/index.ts';

interface Counts {
  right: number;
  alarms: number;
  missed: number;
}

/** One figure `F1 PART` for each value of the field `set`; a line with `label` 1 is of one matter. Order: that of the lines. */
export function score(
  gold: readonly JsonObject[],
  predictions: readonly JsonObject[],
): Record<string, number> {
  const parts = new Map<string, Counts>();
  for (const [at, line] of gold.entries()) {
    const part = typeof line['set'] === 'string' ? line['set'] : 'all';
    const counts = parts.get(part) ?? { right: 0, alarms: 0, missed: 0 };
    parts.set(part, counts);
    const [isSame, saysSame] = [line['label'] === 1, predictions[at]?.['same'] === true];
    if (isSame && saysSame) counts.right += 1;
    else if (saysSame) counts.alarms += 1;
    else if (isSame) counts.missed += 1;
  }
  return Object.fromEntries([...parts].map(([part, counts]) => [`F1 ${part}`, f1Of(counts)]));
}

function f1Of({ right, alarms, missed }: Counts): number {
  return right === 0 ? 0 : (200 * right) / (2 * right + alarms + missed);
}
