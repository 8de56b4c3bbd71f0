// The answer for two actors under the clocks of the address.

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { PairAnswer, WithSources } from '../api/types.ts';
import type { ViewSearch } from '../app/clocks.ts';
import { ask } from '../app/query.ts';

export type Pair = WithSources<PairAnswer>;

/** While another day is fetched the last answer stays, so that sliding does not flicker. */
export function usePair(sides: readonly [string, string], clocks: ViewSearch, all: boolean) {
  const [a, b] = sides;
  return useQuery({
    queryKey: ['pair', a, b, clocks, all],
    queryFn: ({ signal }) => ask<Pair>('pair', { a, b, ...clocks, all }, signal),
    placeholderData: keepPreviousData,
  });
}
