// Scores what a text is wrong about in persons and their offices: a finding is right where gold has one of its kind that it overlaps.
// All lines, and apart those that were looked at while the rules were written (ids that begin with a to k) and those that were not.

import type { JsonObject } from '../../src/predict/index.ts';

interface Finding {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

interface Counts {
  readonly right: number;
  readonly wanted: number;
  readonly told: number;
  /** Right ones whose span is exactly that of gold. */
  readonly exact: number;
}

const lastLooked = 'k';

function countsOf(gold: readonly Finding[], told: readonly Finding[]): Counts {
  const open = [...told];
  const counts = { right: 0, wanted: gold.length, told: told.length, exact: 0 };
  for (const { start, end, kind } of gold) {
    const at = open.findIndex((each) => each.kind === kind && each.start < end && start < each.end);
    const [match] = at < 0 ? [] : open.splice(at, 1);
    if (match === undefined) continue;
    counts.right += 1;
    if (match.start === start && match.end === end) counts.exact += 1;
  }
  return counts;
}

function percent(part: number, of: number): number {
  return Math.round((1000 * part) / Math.max(1, of)) / 10;
}

function scoresOf(counts: readonly Counts[], name: string): Record<string, number> {
  const sum = (key: keyof Counts) => counts.reduce((total, each) => total + each[key], 0);
  return {
    [`${name}precision`]: percent(sum('right'), sum('told')),
    [`${name}recall`]: percent(sum('right'), sum('wanted')),
  };
}

/** In percent: precision and recall of all lines, of both halves, of each kind, and how many spans are exact. */
export function score(
  gold: readonly JsonObject[],
  predictions: readonly JsonObject[],
): Record<string, number> {
  const told = new Map(predictions.map((line) => [line['id'], line['findings'] as readonly Finding[]]));
  const lines = gold.map((line) => ({
    id: String(line['id']),
    gold: line['gold'] as readonly Finding[],
    told: told.get(line['id']) ?? [],
  }));
  const of = (chosen: typeof lines) => chosen.map((line) => countsOf(line.gold, line.told));
  const isLooked = ({ id }: { readonly id: string }) => id.slice(0, 1) <= lastLooked;
  const kinds = [...new Set(lines.flatMap((line) => line.gold.map(({ kind }) => kind)))].sort();
  const all = of(lines);
  const right = all.reduce((total, each) => total + each.right, 0);
  return {
    ...scoresOf(all, ''),
    ...scoresOf(of(lines.filter(isLooked)), 'look '),
    ...scoresOf(of(lines.filter((line) => !isLooked(line))), 'blind '),
    'exact spans': percent(
      all.reduce((total, each) => total + each.exact, 0),
      right,
    ),
    ...Object.assign(
      {},
      ...kinds.map((kind) => {
        const only = (findings: readonly Finding[]) => findings.filter((each) => each.kind === kind);
        return scoresOf(
          lines.map((line) => countsOf(only(line.gold), only(line.told))),
          `${kind} `,
        );
      }),
    ),
  };
}
