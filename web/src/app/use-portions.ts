// A long answer in portions: the first one, and more as they are asked for.

import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { everyPortion, linesAtOnce } from '../export/every-portion.ts';
import { clocksOf } from './clocks.ts';
import { useServer } from './server.tsx';
import { type AnswerTo, askedClocks, type OptionsOf, type QuestionName } from './use-answer.ts';

/** Questions whose answers say how to go on. */
export type PortionedName = {
  [Name in QuestionName]: AnswerTo<Name> extends { readonly next: string | null } ? Name : never;
}[QuestionName];

type PortionedAnswer<Name extends PortionedName> = AnswerTo<Name> & { readonly next: string | null };

export interface Portions<Answer> {
  readonly data: readonly Answer[] | undefined;
  readonly error: Error | null;
  /** Asks for the next portion; null where all is there. */
  readonly showMore: (() => void) | null;
  readonly isBusy: boolean;
  /** Asks for all portions anew, larger ones; null where all is there. */
  readonly everything: (() => AsyncIterable<Answer>) | null;
}

/** `place` is the option that the answer's `next` goes to. While other options are asked about the last answer stays. */
export function usePortions<Name extends PortionedName>(
  name: Name,
  options: OptionsOf<Name>,
  place: 'after' | 'before',
  isWanted = true,
): Portions<AnswerTo<Name>> {
  const server = useServer();
  const clocks = clocksOf(useSearch({ from: '__root__' }));
  const ask = server[name] as (options: object, signal: AbortSignal) => Promise<AnswerTo<Name>>;
  const everything = () =>
    everyPortion((from) => {
      const after = from === null ? {} : { [place]: from };
      const whole = { ...askedClocks(clocks), ...options, limit: linesAtOnce, ...after };
      return ask(whole, new AbortController().signal) as Promise<PortionedAnswer<Name>>;
    });
  const query = useInfiniteQuery({
    queryKey: ['portions', name, options, clocks],
    queryFn: ({ signal, pageParam }) =>
      ask(
        { ...askedClocks(clocks), ...options, ...(pageParam === null ? {} : { [place]: pageParam }) },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => (last as { readonly next: string | null }).next,
    placeholderData: keepPreviousData,
    enabled: isWanted,
  });
  return {
    data: query.data?.pages,
    error: query.error,
    showMore: query.hasNextPage ? () => void query.fetchNextPage() : null,
    isBusy: query.isFetchingNextPage,
    everything: query.hasNextPage ? everything : null,
  };
}
