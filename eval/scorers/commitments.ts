// Scores commitments: of those in gold, how many are told with the right state; then the share whose day, outcome, sides and
// lateness are right. A commitment is known by the reports that made it.

import type { JsonObject } from '../../src/predict/index.ts';
import { scoreLists } from './score-lists.ts';

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
  return scoreLists<GoldCommitment, ToldCommitment>(gold, predictions, {
    field: 'commitments',
    isSame: (wanted, told) => isEqual(told.made, wanted.made),
    isRight: (wanted, told) => told.state === wanted.state,
    partsOf: (wanted, told) =>
      partNames
        .filter((name) => wanted[name] !== undefined)
        .map((name) => [name, isEqual(wanted[name], told[name])] as const),
  });
}
