// All acts of two under the clocks of the address, portion by portion, for whoever takes them along.

import { useSearch } from '@tanstack/react-router';
import type { BriefAnswer } from '../api/types.ts';
import { clocksOf } from '../app/clocks.ts';
import { useServer } from '../app/server.tsx';
import { askedClocks } from '../app/use-answer.ts';
import { everyPortion, linesAtOnce } from '../export/every-portion.ts';

/** Null where no older acts than those shown are left. */
export function useEveryAct(
  [a, b]: readonly [string, string],
  older: number,
): (() => AsyncIterable<BriefAnswer>) | null {
  const server = useServer();
  const clocks = askedClocks(clocksOf(useSearch({ from: '__root__' })));
  if (older === 0) return null;
  return () =>
    everyPortion((before) =>
      server.brief({ ...clocks, a, b, limit: linesAtOnce, ...(before === null ? {} : { before }) }),
    );
}
