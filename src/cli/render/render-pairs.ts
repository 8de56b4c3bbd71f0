// The list of pairs with the number of their acts.

import type { PairCount } from '../../queries/index.ts';

export function renderPairs(pairs: readonly PairCount[]): string[] {
  if (pairs.length === 0) return ['The ledger knows no acts between two states or bodies.'];
  return [
    'pair      acts  happened or goes on',
    ...pairs.map(
      ({ codes, acts, happened }) =>
        `${codes.join(' ').padEnd(8)}${String(acts).padStart(6)}${String(happened).padStart(21)}`,
    ),
  ];
}
