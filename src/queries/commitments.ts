// What became of announced and promised acts: open, kept, overdue, broken, superseded, each step with its sentence.

import type { Clocks, Ledger } from '../ledger/index.ts';
import {
  type Commitment,
  type CommitmentChange,
  type CommitmentKnowledge,
  type Report,
  workOutCommitments,
} from '../stories/index.ts';
import type { Day, DayInterval } from '../time/index.ts';
import { codesOfSide, findReports, isNamed, type Sourced } from './find-reports.ts';
import type { QuoteLine } from './standing.ts';
import type { AnswerHead, ArticleLabel, Side } from './types.ts';

export interface CommitmentQuestion {
  /** Who promised, and to whom; none for all that the ledger holds. */
  readonly sides: readonly Side[];
  readonly clocks: Clocks;
  readonly day: Day;
  readonly includePossibly: boolean;
}

export interface ReportLine extends QuoteLine {
  /** Id of the event mention. */
  readonly id: string;
}

export interface CommitmentStep {
  readonly state: CommitmentChange['state'];
  readonly days: DayInterval;
  /** None where only the day has passed. */
  readonly reports: readonly ReportLine[];
}

export interface CommitmentLine
  extends Pick<
    Commitment,
    | 'id'
    | 'firmness'
    | 'by'
    | 'to'
    | 'byCodes'
    | 'toCodes'
    | 'type'
    | 'mode'
    | 'word'
    | 'due'
    | 'state'
    | 'isLate'
    | 'ageDays'
  > {
  readonly made: readonly ReportLine[];
  readonly changes: readonly CommitmentStep[];
}

export interface CommitmentAnswer extends AnswerHead {
  readonly sides: readonly Side[];
  readonly day: Day;
  readonly commitments: readonly CommitmentLine[];
}

function reportLines(
  reports: readonly Report[],
  labels: ReadonlyMap<string, ArticleLabel>,
): readonly ReportLine[] {
  return reports.flatMap(({ id, event }) => {
    const article = labels.get(event.evidence.articleId);
    return article === undefined ? [] : [{ id, quote: event.evidence.quote, article }];
  });
}

function commitmentLine(commitment: Commitment, labels: ReadonlyMap<string, ArticleLabel>): CommitmentLine {
  const { made, changes, ...facts } = commitment;
  return {
    ...facts,
    made: reportLines(made, labels),
    changes: changes.map(({ state, days, reports }) => ({
      state,
      days,
      reports: reportLines(reports, labels),
    })),
  };
}

/** Acts that one side is to do for or with the other, or with one side in them. */
export async function askCommitments(
  ledger: Ledger,
  question: CommitmentQuestion,
  knowledge: CommitmentKnowledge,
): Promise<CommitmentAnswer> {
  const { sides, clocks, day } = question;
  const sourced = await findReports(ledger, sides, question);
  return {
    sides,
    clocks,
    day,
    commitments: commitmentsBetween(sourced, sides, day, knowledge),
    leftOut: { possiblyKnown: sourced.possiblyKnown },
  };
}

/** The same, from reports that are at hand. */
export function commitmentsBetween(
  { reports, labels }: Sourced<Report>,
  sides: readonly Side[],
  day: Day,
  knowledge: CommitmentKnowledge,
): readonly CommitmentLine[] {
  const isIn = (side: Side, { by, to, byCodes, toCodes }: Commitment) =>
    [...by, ...to].some((reference) => isNamed(side, reference)) ||
    [...codesOfSide(side, [])].some((code) => byCodes.includes(code) || toCodes.includes(code));
  return workOutCommitments(reports, knowledge, { on: day })
    .filter((commitment) => sides.every((side) => isIn(side, commitment)))
    .map((commitment) => commitmentLine(commitment, labels));
}
