// Scores series of figures: the pairs of figures that are held to be about one thing, the conflicts with their reasons, and what was
// read of single figures. Of figures that were read from texts only those count that the gold names.

import type { JsonObject } from '../../src/predict/index.ts';

type Conflict = readonly [string, string, string];

interface GoldLine {
  readonly series: readonly (readonly string[])[];
  readonly conflicts: readonly Conflict[];
  /** Figure, field, and the values that are right, parted by "|". */
  readonly told?: readonly Conflict[];
}

interface ToldSeries {
  readonly figures: readonly string[];
  readonly conflicts: readonly Conflict[];
}

interface Counts {
  readonly shared: number;
  /** Those of the gold and those that were told, added up. */
  readonly both: number;
}

interface LineScore {
  readonly isBlind: boolean;
  readonly pairs: Counts;
  readonly conflicts: Counts;
  readonly told: Counts;
}

function pairsOf(groups: readonly (readonly string[])[]): readonly string[] {
  return groups.flatMap((group) =>
    group.flatMap((a, at) => group.slice(at + 1).map((b) => [a, b].sort().join(' + '))),
  );
}

const conflictKey = ([a, b, reason]: Conflict) => `${[a, b].sort().join(' + ')}: ${reason}`;

function compare(gold: readonly string[], told: readonly string[]): Counts {
  const held = new Set(told);
  return { shared: new Set(gold.filter((key) => held.has(key))).size, both: gold.length + told.length };
}

/** Fields of single figures: each is either right or not. */
function compareFields(gold: GoldLine['told'] = [], told: readonly JsonObject[] = []): Counts {
  const right = gold.filter(([figure, field, values]) =>
    told.some((line) => line['figure'] === figure && values.split('|').includes(String(line[field]))),
  );
  return { shared: right.length, both: 2 * gold.length };
}

function scoreLine(line: JsonObject, prediction: JsonObject | undefined): LineScore {
  const wanted = line['gold'] as GoldLine;
  const named = new Set(wanted.series.flat());
  const isCounted = (figure: string) => !('texts' in line) || named.has(figure);
  const series = (prediction?.['series'] as readonly ToldSeries[] | undefined) ?? [];
  const conflicts = series.flatMap((one) => one.conflicts).filter(([a, b]) => isCounted(a) && isCounted(b));
  return {
    isBlind: line['blind'] === true,
    pairs: compare(pairsOf(wanted.series), pairsOf(series.map(({ figures }) => figures.filter(isCounted)))),
    conflicts: compare(wanted.conflicts.map(conflictKey), conflicts.map(conflictKey)),
    told: compareFields(wanted.told, prediction?.['told'] as readonly JsonObject[] | undefined),
  };
}

function percent(part: number, of: number): number {
  return Math.round((1000 * part) / Math.max(1, of)) / 10;
}

/** F1 over all lines; of single fields the share that is right. */
function overall(lines: readonly LineScore[], part: 'pairs' | 'conflicts' | 'told'): number {
  const sum = (key: keyof Counts) => lines.reduce((total, line) => total + line[part][key], 0);
  return percent(2 * sum('shared'), sum('both'));
}

function isWhole({ pairs, conflicts, told }: LineScore): boolean {
  return [pairs, conflicts, told].every(({ shared, both }) => 2 * shared === both);
}

/** In percent; "blind" are lines that no rule was ever tried on. */
export function score(
  gold: readonly JsonObject[],
  predictions: readonly JsonObject[],
): Record<string, number> {
  const byId = new Map(predictions.map((line) => [line['id'], line]));
  const lines = gold.map((line) => scoreLine(line, byId.get(line['id'])));
  const blind = lines.filter((line) => line.isBlind);
  return {
    'pairs F1': overall(lines, 'pairs'),
    'conflicts F1': overall(lines, 'conflicts'),
    'fields right': overall(lines, 'told'),
    'lines right': percent(lines.filter(isWhole).length, lines.length),
    'blind pairs F1': overall(blind, 'pairs'),
    'blind conflicts F1': overall(blind, 'conflicts'),
    'blind fields right': overall(blind, 'told'),
    'blind lines right': percent(blind.filter(isWhole).length, blind.length),
  };
}
