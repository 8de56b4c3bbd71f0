// One question of the server, under the clocks of the address.

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { Client } from '../api/client.ts';
import { clocksOf, type ViewSearch } from './clocks.ts';
import { useServer } from './server.tsx';

type WritingName =
  | 'previewCorrection'
  | 'makeCorrection'
  | 'whoAmI'
  | 'signIn'
  | 'signOut'
  | 'users'
  | 'addUser'
  | 'removeUser';

export type QuestionName = Exclude<keyof Client, WritingName>;

type GivenTo<Name extends QuestionName> = NonNullable<Parameters<Client[Name]>[0]>;

/** What a question is asked with besides the clocks. */
export type OptionsOf<Name extends QuestionName> = Omit<
  GivenTo<Name>,
  'on' | 'known' | 'recorded' | 'possibly'
>;

export type AnswerTo<Name extends QuestionName> = Awaited<ReturnType<Client[Name]>>;

type AskedClocks = Pick<ViewSearch, 'on' | 'known' | 'recorded'> & { readonly possibly?: 'true' };

/** The clocks as the server takes them. */
export function askedClocks(search: ViewSearch): AskedClocks {
  const { possibly, ...days } = clocksOf(search);
  return { ...(days as Omit<AskedClocks, 'possibly'>), ...(possibly === true ? { possibly: 'true' } : {}) };
}

interface Asking {
  /** False: not yet. */
  readonly isWanted?: boolean;
  /** Other clocks than those of the address. */
  readonly clocks?: ViewSearch;
}

/** While another answer is on its way the last one stays. */
export function useAnswer<Name extends QuestionName>(
  name: Name,
  options: OptionsOf<Name>,
  { isWanted = true, clocks: given }: Asking = {},
) {
  const server = useServer();
  const search = useSearch({ from: '__root__' });
  const clocks = clocksOf(given ?? search);
  // Every question takes its options first, then the signal; which options these are, the type of `options` says.
  const ask = server[name] as (options: object, signal: AbortSignal) => Promise<AnswerTo<Name>>;
  return useQuery({
    queryKey: [name, options, clocks],
    queryFn: ({ signal }) => ask({ ...askedClocks(clocks), ...options }, signal),
    placeholderData: keepPreviousData,
    enabled: isWanted,
  });
}
