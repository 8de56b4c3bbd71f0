// Scores which mentions of an article are taken for one act: precision, recall and F1 over the pairs of mentions that were found,
// and how many of the marked mentions were.

import type { JsonObject } from '../../src/predict/index.ts';

interface Marked {
  readonly act: string;
  readonly words: string;
  readonly start: number;
}

interface Found {
  readonly act: number;
  readonly start: number;
  readonly end: number;
}

interface Counts {
  marked: number;
  found: number;
  right: number;
  wrong: number;
  missed: number;
}

/** What was found of each marked mention, by where its words stand. */
function foundOf(marked: readonly Marked[], found: readonly Found[]): readonly (readonly [Marked, Found])[] {
  return marked.flatMap((mark) => {
    const hit = found.find(({ start, end }) => start >= mark.start && end <= mark.start + mark.words.length);
    return hit === undefined ? [] : [[mark, hit] as const];
  });
}

function countLine(marked: readonly Marked[], found: readonly Found[], counts: Counts): void {
  const pairs = foundOf(marked, found);
  counts.marked += marked.length;
  counts.found += pairs.length;
  for (const [at, [mark, hit]] of pairs.entries())
    for (const [otherMark, otherHit] of pairs.slice(at + 1)) {
      const [isOne, saysOne] = [mark.act === otherMark.act, hit.act === otherHit.act];
      if (isOne && saysOne) counts.right += 1;
      else if (saysOne) counts.wrong += 1;
      else if (isOne) counts.missed += 1;
    }
}

function percent(part: number, of: number): number {
  return (100 * part) / Math.max(1, of);
}

/** In percent. */
export function score(
  gold: readonly JsonObject[],
  predictions: readonly JsonObject[],
): Record<string, number> {
  const byId = new Map(predictions.map((line) => [line['id'], line['mentions'] as readonly Found[]]));
  const counts: Counts = { marked: 0, found: 0, right: 0, wrong: 0, missed: 0 };
  for (const line of gold) countLine(line['gold'] as readonly Marked[], byId.get(line['id']) ?? [], counts);
  const { marked, found, right, wrong, missed } = counts;
  return {
    'pair F1': percent(2 * right, 2 * right + wrong + missed),
    'pair precision': percent(right, right + wrong),
    'pair recall': percent(right, right + missed),
    'mentions found': percent(found, marked),
  };
}
