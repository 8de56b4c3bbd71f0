// All acts of one or more actors in the order of the world's clock.

import type { Clocks, Ledger } from '../ledger/index.ts';
import type { Day } from '../time/index.ts';
import { isNameOnly } from './find-named.ts';
import { listActs, type Rest, type Stretch } from './list-acts.ts';
import { type Statements, statementsOf } from './statements-of.ts';
import type { ActLine, AnswerHead, Side } from './types.ts';

export interface TimelineQuestion extends Stretch {
  /** Acts in which all of these take part; empty for all acts. */
  readonly sides: readonly Side[];
  /** Only acts that may have happened on or after this day. */
  readonly from: Day | null;
  readonly to: Day | null;
  readonly clocks: Clocks;
  readonly includePossibly: boolean;
  /** Also what the one who is asked for is reported to have said, where he is in acts as well. */
  readonly withStatements?: boolean | undefined;
}

export interface TimelineAnswer extends AnswerHead, Rest {
  readonly sides: readonly Side[];
  readonly acts: readonly ActLine[];
  /** What the one asked for is reported to have said, where no act is or where they are asked for; left out where there is none. */
  readonly statements?: Statements;
}

function isWithin(line: ActLine, { from, to }: TimelineQuestion): boolean {
  const first = line.occurred.from ?? line.occurred.to ?? line.article.published.from;
  const last = line.occurred.to ?? line.occurred.from ?? line.article.published.to;
  return (from === null || last === null || last >= from) && (to === null || first === null || first <= to);
}

/** One who is named twice, "BLR" and "Belarus", takes part once. */
function eachOnce(sides: readonly Side[]): readonly Side[] {
  const isSame = (a: Side, b: Side) =>
    a.actorId === b.actorId && a.country === b.country && a.name === b.name;
  return sides.filter((side, at) => sides.findIndex((other) => isSame(side, other)) === at);
}

export async function askTimeline(ledger: Ledger, question: TimelineQuestion): Promise<TimelineAnswer> {
  const { sides, clocks, from, to } = question;
  const isWithinDays = { isListed: (line: ActLine) => isWithin(line, question) };
  const { possiblyKnown, ...list } = await listActs(ledger, {
    ...question,
    sides: eachOnce(sides),
    use: 'together',
    ...(from === null && to === null ? {} : isWithinDays),
  });
  const answer = { sides, clocks, ...list, leftOut: { possiblyKnown } };
  const [side, other] = sides;
  const isEmpty = list.acts.length + list.older === 0 && question.before === undefined;
  const isWanted = isEmpty || question.withStatements === true;
  if (!isWanted || side === undefined || other !== undefined || isNameOnly(side)) return answer;
  const statements = await statementsOf(ledger, { ...question, side });
  return statements === null ? answer : { ...answer, statements };
}
