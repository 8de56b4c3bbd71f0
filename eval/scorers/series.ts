// Scores series of figures: the pairs of figures that are held to be about one thing, and the conflicts with their reasons.

import type { JsonObject } from '../../src/predict/index.ts';

interface GoldLine {
  readonly series: readonly (readonly string[])[];
  readonly conflicts: readonly (readonly [string, string, string])[];
}

interface ToldSeries {
  readonly figures: readonly string[];
  readonly conflicts: readonly (readonly [string, string, string])[];
}

function pairsOf(groups: readonly (readonly string[])[]): readonly string[] {
  return groups.flatMap((group) =>
    group.flatMap((a, at) => group.slice(at + 1).map((b) => [a, b].sort().join(' '))),
  );
}

const conflictKey = ([a, b, reason]: readonly [string, string, string]) =>
  `${[a, b].sort().join(' ')}: ${reason}`;

function shared(a: readonly string[], b: readonly string[]): number {
  const held = new Set(b);
  return new Set(a.filter((key) => held.has(key))).size;
}

/** In percent: F1 of the pairs of one series, F1 of the conflicts with their reasons, and lines wholly right. */
export function score(
  gold: readonly JsonObject[],
  predictions: readonly JsonObject[],
): Record<string, number> {
  const byId = new Map(predictions.map((line) => [line['id'], line['series'] as readonly ToldSeries[]]));
  const counts = { pairs: 0, pairsOfBoth: 0, conflicts: 0, conflictsOfBoth: 0, whole: 0 };
  for (const line of gold) {
    const wanted = line['gold'] as GoldLine;
    const told = byId.get(line['id']) ?? [];
    const [goldPairs, toldPairs] = [pairsOf(wanted.series), pairsOf(told.map(({ figures }) => figures))];
    const goldConflicts = wanted.conflicts.map(conflictKey);
    const toldConflicts = told.flatMap(({ conflicts }) => conflicts.map(conflictKey));
    const [pairs, conflicts] = [shared(goldPairs, toldPairs), shared(goldConflicts, toldConflicts)];
    counts.pairs += pairs;
    counts.pairsOfBoth += goldPairs.length + toldPairs.length;
    counts.conflicts += conflicts;
    counts.conflictsOfBoth += goldConflicts.length + toldConflicts.length;
    const isWhole =
      2 * pairs === goldPairs.length + toldPairs.length &&
      2 * conflicts === goldConflicts.length + toldConflicts.length;
    if (isWhole) counts.whole += 1;
  }
  const percent = (part: number, of: number) => Math.round((1000 * part) / Math.max(1, of)) / 10;
  return {
    'pairs F1': percent(2 * counts.pairs, counts.pairsOfBoth),
    'conflicts F1': percent(2 * counts.conflicts, counts.conflictsOfBoth),
    'lines right': percent(counts.whole, gold.length),
  };
}
