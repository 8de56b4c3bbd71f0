// All acts of one or more actors in the order of the world's clock.

import type { Clocks, Finding, Ledger } from '../ledger/index.ts';
import type { Day } from '../time/index.ts';
import { actsOfBoth } from './find-between.ts';
import { labelArticles } from './label-articles.ts';
import { foldActs, orderActs } from './order-acts.ts';
import { toActLines } from './to-lines.ts';
import type { ActLine, AnswerHead, Side } from './types.ts';

export interface TimelineQuestion {
  /** Acts in which all of these take part; empty for all acts. */
  readonly sides: readonly Side[];
  /** Only acts that may have happened on or after this day. */
  readonly from: Day | null;
  readonly to: Day | null;
  readonly clocks: Clocks;
  readonly includePossibly: boolean;
}

export interface TimelineAnswer extends AnswerHead {
  readonly sides: readonly Side[];
  readonly acts: readonly ActLine[];
}

function isWithin(line: ActLine, { from, to }: TimelineQuestion): boolean {
  const first = line.occurred.from ?? line.occurred.to ?? line.article.published.from;
  const last = line.occurred.to ?? line.occurred.from ?? line.article.published.to;
  return (from === null || last === null || last >= from) && (to === null || first === null || first <= to);
}

function actsOf(ledger: Ledger, sides: readonly Side[], clocks: Clocks): Promise<readonly Finding[]> {
  const [a, b] = sides;
  return a !== undefined && b !== undefined && sides.length === 2
    ? actsOfBoth(ledger, [a, b], clocks)
    : ledger.findings({ kinds: ['event'], participants: sides, clocks });
}

export async function askTimeline(ledger: Ledger, question: TimelineQuestion): Promise<TimelineAnswer> {
  const { sides, clocks, includePossibly } = question;
  const findings = await actsOf(ledger, sides, clocks);
  const labels = await labelArticles(ledger, findings);
  const lines = toActLines(findings, labels).filter((line) => isWithin(line, question));
  const kept = lines.filter((line) => includePossibly || !line.onlyPossiblyKnown);
  return {
    sides,
    clocks,
    acts: foldActs(orderActs(kept)),
    leftOut: { possiblyKnown: lines.length - kept.length },
  };
}
