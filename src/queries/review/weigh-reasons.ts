// From reasons to an order: doubts add up, consequences add up, and what is both doubtful and of weight comes first.

import { compareText } from '../../text/index.ts';
import type { ReviewReason } from './types.ts';

/** What nothing hangs on matters so much. */
const leastConsequence = 0.05;
/** Less doubt than this is not worth a person's time. */
const leastDoubt = 0.2;
const decimals = 1000;

export function doubt(code: string, weight: number, words: string): ReviewReason {
  return { side: 'doubt', code, weight, words };
}

export function consequence(code: string, weight: number, words: string): ReviewReason {
  return { side: 'consequence', code, weight, words };
}

/** Several reasons that bear each other out: one of .5 and one of .4 are one of .7. */
function together(reasons: readonly ReviewReason[], side: ReviewReason['side']): number {
  const against = reasons.reduce(
    (left, reason) => (reason.side === side ? left * (1 - reason.weight) : left),
    1,
  );
  return Math.round((1 - against) * decimals) / decimals;
}

export interface Weighed {
  readonly priority: number;
  readonly doubt: number;
  readonly consequence: number;
  readonly reasons: readonly ReviewReason[];
}

/** Null for a record that is not in doubt. */
export function weighReasons(reasons: readonly ReviewReason[]): Weighed | null {
  const doubtful = together(reasons, 'doubt');
  if (doubtful < leastDoubt) return null;
  const matter = Math.max(leastConsequence, together(reasons, 'consequence'));
  return {
    priority: Math.round(doubtful * matter * decimals) / decimals,
    doubt: doubtful,
    consequence: matter,
    reasons: reasons.toSorted((a, b) => b.weight - a.weight || compareText(a.code, b.code)),
  };
}
