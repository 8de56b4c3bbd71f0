// Scores commitments: of those in gold, how many are told with the right state; then the share whose day, outcome, sides and
// lateness are right. A commitment is known by the reports that made it.

import type { JsonObject } from '../../src/predict/index.ts';

interface GoldCommitment {
  readonly made: readonly string[];
  readonly state: string;
  readonly by?: readonly string[];
  readonly to?: readonly string[];
  readonly due?: string | null;
  readonly late?: boolean;
  readonly outcome?: readonly string[];
}

type ToldCommitment = Required<GoldCommitment>;

function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

const partNames = ['by', 'to', 'due', 'late', 'outcome'] as const;

/** In percent: F1 of the commitments with their states, lines wholly right, and the share of each part. */
export function score(
  gold: readonly JsonObject[],
  predictions: readonly JsonObject[],
): Record<string, number> {
  const byId = new Map(
    predictions.map((line) => [line['id'], line['commitments'] as readonly ToldCommitment[]]),
  );
  const counts = { wanted: 0, told: 0, right: 0, whole: 0 };
  const parts: (readonly [string, boolean])[] = [];
  for (const line of gold) {
    const told = [...(byId.get(line['id']) ?? [])];
    const commitments = line['gold'] as readonly GoldCommitment[];
    counts.wanted += commitments.length;
    counts.told += told.length;
    let isWhole = told.length === commitments.length;
    for (const commitment of commitments) {
      const at = told.findIndex((other) => isEqual(other.made, commitment.made));
      const [match] = at < 0 ? [] : told.splice(at, 1);
      const isRight = match?.state === commitment.state;
      if (isRight) counts.right += 1;
      const judged =
        match === undefined
          ? []
          : partNames
              .filter((name) => commitment[name] !== undefined)
              .map((name) => [name as string, isEqual(commitment[name], match[name])] as const);
      parts.push(...judged);
      isWhole = isWhole && isRight && judged.every(([, right]) => right);
    }
    if (isWhole) counts.whole += 1;
  }
  const percent = (part: number, of: number) => Math.round((1000 * part) / Math.max(1, of)) / 10;
  const groups = [...Map.groupBy(parts, ([name]) => name)];
  return {
    'commitments F1': percent(2 * counts.right, counts.wanted + counts.told),
    'lines right': percent(counts.whole, gold.length),
    ...Object.fromEntries(
      groups.map(([name, of]) => [name, percent(of.filter(([, right]) => right).length, of.length)]),
    ),
  };
}
