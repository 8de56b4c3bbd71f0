// Scores lists of things told of each line (states, commitments): how many of gold's are told, and told rightly, and how often each of
// their parts is right.

import type { JsonObject } from '../../src/predict/index.ts';

/** What a list holds, and when one of it is right. */
export interface ListMatching<Gold, Told> {
  /** Where a prediction has them; also the name of the main measure. */
  readonly field: string;
  readonly isSame: (gold: Gold, told: Told) => boolean;
  readonly isRight: (gold: Gold, told: Told) => boolean;
  /** Each part that gold speaks of, and whether it is right. */
  readonly partsOf: (gold: Gold, told: Told) => readonly (readonly [string, boolean])[];
}

interface Tally {
  wanted: number;
  told: number;
  right: number;
  whole: number;
  readonly parts: (readonly [string, boolean])[];
}

function countLine<Gold, Told>(
  wanted: readonly Gold[],
  all: readonly Told[],
  { isSame, isRight, partsOf }: ListMatching<Gold, Told>,
  tally: Tally,
): void {
  const told = [...all];
  tally.wanted += wanted.length;
  tally.told += told.length;
  let isWhole = told.length === wanted.length;
  for (const gold of wanted) {
    const at = told.findIndex((other) => isSame(gold, other));
    const [match] = at < 0 ? [] : told.splice(at, 1);
    const right = match !== undefined && isRight(gold, match);
    if (right) tally.right += 1;
    const judged = match === undefined ? [] : partsOf(gold, match);
    tally.parts.push(...judged);
    isWhole = isWhole && right && judged.every(([, isPartRight]) => isPartRight);
  }
  if (isWhole) tally.whole += 1;
}

function percent(part: number, of: number): number {
  return Math.round((1000 * part) / Math.max(1, of)) / 10;
}

/** In percent: F1 of what is told rightly, lines wholly right, and the share of each part. */
export function scoreLists<Gold, Told>(
  gold: readonly JsonObject[],
  predictions: readonly JsonObject[],
  matching: ListMatching<Gold, Told>,
): Record<string, number> {
  const byId = new Map(predictions.map((line) => [line['id'], line[matching.field] as readonly Told[]]));
  const tally: Tally = { wanted: 0, told: 0, right: 0, whole: 0, parts: [] };
  for (const line of gold)
    countLine(line['gold'] as readonly Gold[], byId.get(line['id']) ?? [], matching, tally);
  const groups = [...Map.groupBy(tally.parts, ([name]) => name)];
  return {
    [`${matching.field} F1`]: percent(2 * tally.right, tally.wanted + tally.told),
    'lines right': percent(tally.whole, gold.length),
    ...Object.fromEntries(
      groups.map(([name, of]) => [name, percent(of.filter(([, right]) => right).length, of.length)]),
    ),
  };
}
