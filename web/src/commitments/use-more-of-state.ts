// The promises of one state that come after those of the board's first answer.

import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { CommitmentAnswer } from '../api/types.ts';
import { clocksOf } from '../app/clocks.ts';
import { useServer } from '../app/server.tsx';
import { askedClocks } from '../app/use-answer.ts';
import type { Portions } from '../app/use-portions.ts';
import type { OfActor } from './use-every-promise.ts';

type Count = CommitmentAnswer['counts'][number];

interface MoreOfState extends Pick<Portions<unknown>, 'showMore' | 'isBusy'> {
  readonly lines: CommitmentAnswer['commitments'];
  readonly more: number;
}

/** Nothing is asked before somebody wants more. */
export function useMoreOfState({ state, more, next }: Count, of: OfActor): MoreOfState {
  const server = useServer();
  const clocks = clocksOf(useSearch({ from: '__root__' }));
  const ask = server.commitments as (options: object, signal: AbortSignal) => Promise<CommitmentAnswer>;
  const [isWanted, setWanted] = useState(false);
  const query = useInfiniteQuery({
    queryKey: ['commitments after', of, state, next, clocks],
    queryFn: ({ signal, pageParam }) =>
      ask({ ...askedClocks(clocks), ...of, state, after: pageParam ?? '' }, signal),
    initialPageParam: next,
    getNextPageParam: ({ counts }) => counts[0]?.next ?? null,
    enabled: isWanted && next !== null,
  });
  const last = query.data?.pages.at(-1);
  const goOn = isWanted ? () => void query.fetchNextPage() : () => setWanted(true);
  const isOver = next === null || (last !== undefined && !query.hasNextPage);
  return {
    lines: query.data?.pages.flatMap(({ commitments }) => commitments) ?? [],
    more: last?.counts[0]?.more ?? more,
    showMore: isOver ? null : goOn,
    isBusy: query.isFetching,
  };
}
