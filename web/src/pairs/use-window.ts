// The pairs as the address has them: in a window of months, of one kind of acts or both.

import { useMemo } from 'react';
import type { PairCount } from '../api/types.ts';
import type { ViewSearch } from '../app/clocks.ts';
import { today } from '../parts/days.ts';
import { monthsUntil, type WindowCount, withinWindow } from './within-window.ts';

const monthsOf = { year: 12, threeYears: 36 } as const;

function ofKind(count: WindowCount, kind: ViewSearch['kind']): WindowCount {
  if (kind === undefined) return count;
  const other = kind === 'cooperation' ? 'conflict' : 'cooperation';
  return { ...count, [other]: 0, months: count.months.map((month) => ({ ...month, [other]: 0 })) };
}

export function inWindow(
  pairs: readonly PairCount[],
  { on, window, kind }: ViewSearch,
): readonly WindowCount[] {
  const last = (on ?? today()).slice(0, 'YYYY-MM'.length);
  const months =
    window === 'all' ? null : monthsUntil(last, window === 'year' ? monthsOf.year : monthsOf.threeYears);
  return pairs.map((pair) => ofKind(withinWindow(pair, months), kind));
}

export function useWindow(
  pairs: readonly PairCount[],
  { on, window, kind }: ViewSearch,
): readonly WindowCount[] {
  const asked = { ...(on && { on }), ...(window && { window }), ...(kind && { kind }) };
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the address these three alone
  return useMemo(() => inWindow(pairs, asked), [pairs, on, window, kind]);
}
