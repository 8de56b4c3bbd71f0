// Scores which articles are put together: B-cubed F1 (Bagga and Baldwin 1998) and F1 of the pairs in one story.

import type { JsonObject } from '../../src/predict/index.ts';

function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

function countBy(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function pairsIn(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
}

/** In percent, over the lines that have a `cluster`; an article without prediction is alone. */
export function score(
  gold: readonly JsonObject[],
  predictions: readonly JsonObject[],
): Record<string, number> {
  const predicted = new Map(predictions.map((line) => [line['id'], line['cluster']]));
  const scored = gold.filter((line) => typeof line['cluster'] === 'string');
  const trueOnes = scored.map((line) => String(line['cluster']));
  const ours = scored.map((line) => String(predicted.get(line['id']) ?? `alone ${String(line['id'])}`));
  const both = trueOnes.map((cluster, at) => `${cluster}\n${ours[at]}`);
  const [ofTrue, ofOurs, ofBoth] = [countBy(trueOnes), countBy(ours), countBy(both)];
  let [precision, recall] = [0, 0];
  for (const [at, key] of both.entries()) {
    const shared = ofBoth.get(key) ?? 0;
    precision += shared / (ofOurs.get(ours[at] ?? '') ?? 1) / both.length;
    recall += shared / (ofTrue.get(trueOnes[at] ?? '') ?? 1) / both.length;
  }
  const right = pairsIn(ofBoth);
  return {
    articles: scored.length,
    'B-cubed F1': 100 * f1(precision, recall),
    'pair F1': (200 * right) / Math.max(1, pairsIn(ofOurs) + pairsIn(ofTrue)),
  };
}
