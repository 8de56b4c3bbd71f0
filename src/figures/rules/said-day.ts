// Reads the day on which a source told how many there are: "holds 40 men, the army said on Tuesday" speaks for that Tuesday. Leaves days
// inside of what was said, and those of what came to pass.

import type { ClaimView } from '../../claims/index.ts';
import { spansOverlap } from '../../text/index.ts';
import type { Day, DayInterval } from '../../time/index.ts';
import type { SentenceView } from '../quantities/types.ts';

/** The last single day of the sentence outside of the claim's content, not after publication; null where there is none. */
export function saidDay(
  claim: Pick<ClaimView, 'content'> | null,
  { times, sentence }: SentenceView,
  published: DayInterval,
): Day | null {
  if (claim === null || published.to === null) return null;
  const days = times.flatMap(({ span, interval, type }) => {
    const isSaid =
      spansOverlap(span, sentence) && !claim.content.some((piece) => spansOverlap(piece.span, span));
    const isDay =
      (type === 'DATE' || type === 'TIME') &&
      interval !== null &&
      interval.from !== null &&
      interval.from === interval.to;
    return isSaid && isDay ? [interval.from] : [];
  });
  return days.findLast((day) => day <= (published.to ?? day)) ?? null;
}
