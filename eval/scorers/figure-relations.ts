// Scores what the figures of one text are to one another: kind, the figure, and the one that it is related to, by their words.

import type { JsonObject } from '../../src/predict/index.ts';

type Relation = readonly [kind: string, number: string, other: string];

const keyOf = (relation: Relation): string => relation.join('\t');

interface Counts {
  right: number;
  told: number;
  wanted: number;
  whole: number;
}

function countLine(counts: Counts, wanted: readonly Relation[], told: readonly Relation[]): void {
  const [goldKeys, toldKeys] = [new Set(wanted.map(keyOf)), new Set(told.map(keyOf))];
  const right = [...toldKeys].filter((key) => goldKeys.has(key)).length;
  counts.right += right;
  counts.told += toldKeys.size;
  counts.wanted += goldKeys.size;
  if (right === toldKeys.size && right === goldKeys.size) counts.whole += 1;
}

/** In percent: precision, recall and F1 of the relations, and the lines that are wholly right. */
export function score(
  gold: readonly JsonObject[],
  predictions: readonly JsonObject[],
): Record<string, number> {
  const byId = new Map(predictions.map((line) => [line['id'], line['relations'] as readonly Relation[]]));
  const counts: Counts = { right: 0, told: 0, wanted: 0, whole: 0 };
  for (const line of gold) countLine(counts, line['gold'] as readonly Relation[], byId.get(line['id']) ?? []);
  const percent = (part: number, of: number) => Math.round((1000 * part) / Math.max(1, of)) / 10;
  return {
    precision: percent(counts.right, counts.told),
    recall: percent(counts.right, counts.wanted),
    F1: percent(2 * counts.right, counts.told + counts.wanted),
    'lines right': percent(counts.whole, gold.length),
  };
}
