// All promises under the clocks of the address, state by state and portion by portion, for whoever takes them along.

import { useSearch } from '@tanstack/react-router';
import type { CommitmentAnswer } from '../api/types.ts';
import { clocksOf } from '../app/clocks.ts';
import { useServer } from '../app/server.tsx';
import { askedClocks } from '../app/use-answer.ts';
import { everyPortion, linesAtOnce } from '../export/every-portion.ts';

type Counts = CommitmentAnswer['counts'];

/** Whose promises: of all where nobody is named; and whether all that was told is looked through. */
export interface OfActor {
  readonly a?: string;
  readonly all?: 'true';
  readonly limit?: string;
}

/** Null where all are shown. */
export function useEveryPromise(counts: Counts, of: OfActor): (() => AsyncIterable<CommitmentAnswer>) | null {
  const server = useServer();
  const clocks = askedClocks(clocksOf(useSearch({ from: '__root__' })));
  if (counts.every(({ next }) => next === null)) return null;
  return async function* () {
    for (const { state } of counts)
      yield* everyPortion(async (after) => {
        const place = after === null ? {} : { after };
        const answer = await server.commitments({ ...clocks, ...of, state, limit: linesAtOnce, ...place });
        return { ...answer, next: answer.counts[0]?.next ?? null };
      });
  };
}
