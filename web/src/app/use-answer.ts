// One question of the server, under the clocks of the address.

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { clocksOf } from './clocks.ts';
import { ask, type Fields } from './query.ts';

/** While another answer is on its way the last one stays. */
export function useAnswer<Answer>(name: string, fields: Fields = {}, isWanted = true) {
  const clocks = clocksOf(useSearch({ from: '__root__' }));
  return useQuery({
    queryKey: [name, fields, clocks],
    queryFn: ({ signal }) => ask<Answer>(name, { ...clocks, ...fields }, signal),
    placeholderData: keepPreviousData,
    enabled: isWanted,
  });
}
