// The answer for two actors under the clocks of the address. While one slides through days they are asked for in brief, which is answered
// sooner; the whole answer follows once a day stays.

import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import type { BriefAnswer, PairAnswer } from '../api/types.ts';
import type { ViewSearch } from '../app/clocks.ts';
import { useAnswer } from '../app/use-answer.ts';
import { keepMarks } from './keep-marks.ts';

/** Of a brief answer nobody has counted the sources yet. */
export type Pair = Omit<BriefAnswer, 'acts' | 'standing'> &
  Pick<PairAnswer, 'acts'> & {
    readonly standing: readonly (BriefAnswer['standing'][number] &
      Partial<Pick<PairAnswer['standing'][number], 'sources'>>)[];
    readonly sources?: PairAnswer['sources'];
  };

/** So long a day stays before the whole answer is asked for. */
const staysMs = 300;

/** False while the clocks still change. */
function useSettled(clocks: ViewSearch): boolean {
  const asText = JSON.stringify(clocks);
  const [settled] = useDebouncedValue(asText, staysMs);
  return asText === settled;
}

interface Asked<Answer> {
  readonly data: Answer | undefined;
  readonly isPlaceholderData: boolean;
}

/** Not what still stands there from another day. */
function ownAnswer<Answer>({ data, isPlaceholderData }: Asked<Answer>): Answer | undefined {
  return isPlaceholderData ? undefined : data;
}

/** While another day is fetched the last answer stays, so that sliding does not flicker. */
export function usePair([a, b]: readonly [string, string], clocks: ViewSearch, acts: number | undefined) {
  const options = acts === undefined ? { a, b } : { a, b, limit: String(acts) };
  const isSettled = useSettled(clocks);
  const brief = useAnswer('brief', options, { clocks, isWanted: !isSettled });
  const whole = useAnswer('pair', options, { clocks, isWanted: isSettled });
  const [ownBrief, known] = [ownAnswer(brief), whole.data];
  const marked = useMemo(
    () => (ownBrief === undefined ? undefined : keepMarks(ownBrief, known)),
    [ownBrief, known],
  );
  const answered: Pair | undefined = ownAnswer(whole) ?? marked;
  const [last, setLast] = useState(answered);
  if (answered !== undefined && answered !== last) setLast(answered);
  return { data: answered ?? last, error: whole.error ?? brief.error, isSettled };
}
