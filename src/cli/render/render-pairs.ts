// The list of pairs with the number of their acts.

import type { PortionOfPairs } from '../../queries/index.ts';
import type { Terminal } from '../terminal.ts';
import { renderClocks } from './render-clocks.ts';
import { renderMore } from './render-more.ts';

export function renderPairs(answer: PortionOfPairs, terminal: Terminal): string[] {
  const clocks = renderClocks(answer);
  if (answer.pairs.length === 0) {
    const some = answer.actors.length === 0 ? '' : ' that are asked for';
    return [`The ledger knows no acts between two states or bodies${some}.`, ...clocks];
  }
  return [
    ...clocks,
    'pair      acts  happened or goes on',
    ...answer.pairs.map(
      ({ codes, acts, happened }) =>
        `${codes.join(' ').padEnd(8)}${String(acts).padStart(6)}${String(happened).padStart(21)}`,
    ),
    ...renderMore(answer, ['pair', 'pairs'], terminal),
  ];
}
