// The list of pairs with the number of their acts.

import type { PairsAnswer } from '../../queries/index.ts';
import { renderClocks } from './render-clocks.ts';

export function renderPairs(answer: PairsAnswer): string[] {
  const clocks = renderClocks(answer);
  if (answer.pairs.length === 0) return ['The ledger knows no acts between two states or bodies.', ...clocks];
  return [
    ...clocks,
    'pair      acts  happened or goes on',
    ...answer.pairs.map(
      ({ codes, acts, happened }) =>
        `${codes.join(' ').padEnd(8)}${String(acts).padStart(6)}${String(happened).padStart(21)}`,
    ),
  ];
}
