// All acts of one or more actors in the order of the world's clock.

import type { Clocks, Ledger } from '../ledger/index.ts';
import type { Day } from '../time/index.ts';
import { listActs, type Rest, type Stretch } from './list-acts.ts';
import type { ActLine, AnswerHead, Side } from './types.ts';

export interface TimelineQuestion extends Stretch {
  /** Acts in which all of these take part; empty for all acts. */
  readonly sides: readonly Side[];
  /** Only acts that may have happened on or after this day. */
  readonly from: Day | null;
  readonly to: Day | null;
  readonly clocks: Clocks;
  readonly includePossibly: boolean;
}

export interface TimelineAnswer extends AnswerHead, Rest {
  readonly sides: readonly Side[];
  readonly acts: readonly ActLine[];
}

function isWithin(line: ActLine, { from, to }: TimelineQuestion): boolean {
  const first = line.occurred.from ?? line.occurred.to ?? line.article.published.from;
  const last = line.occurred.to ?? line.occurred.from ?? line.article.published.to;
  return (from === null || last === null || last >= from) && (to === null || first === null || first <= to);
}

export async function askTimeline(ledger: Ledger, question: TimelineQuestion): Promise<TimelineAnswer> {
  const { sides, clocks, from, to } = question;
  const isWithinDays = { isListed: (line: ActLine) => isWithin(line, question) };
  const { possiblyKnown, ...list } = await listActs(ledger, {
    ...question,
    use: 'together',
    ...(from === null && to === null ? {} : isWithinDays),
  });
  return { sides, clocks, ...list, leftOut: { possiblyKnown } };
}
