// What newer articles, a newer reading or corrections changed about a pair: the answers of two days of knowing, or of two instants of
// taking, side by side, each change with the reports behind it.

import type { CorrectionMark } from '../corrections/index.ts';
import type { Clocks } from '../ledger/index.ts';
import type { Day } from '../time/index.ts';
import { type ChangedLine, changedLines } from './changed-lines.ts';
import { askCommitments } from './commitments.ts';
import {
  type CommitmentDifference,
  compareCommitments,
  compareStates,
  newSince,
  type StateDifference,
  type Told,
} from './compare-present.ts';
import type { CorrectedLedger } from './corrected/index.ts';
import type { PairKnowledge } from './find-between.ts';
import { findReports } from './find-reports.ts';
import { askPair, type PairAnswer } from './pair.ts';
import { bearingOn, type RuledLine, ruledBetween } from './ruled-between.ts';
import { askStanding } from './standing.ts';
import type { ActLine, AnswerHead, ArticleLabel, FigureLine, Side } from './types.ts';

export interface DiffQuestion {
  readonly sides: readonly [Side, Side];
  /** What was known before, or recorded. */
  readonly before: { readonly clocks: Clocks; readonly day: Day };
  readonly after: { readonly clocks: Clocks; readonly day: Day };
  readonly includePossibly: boolean;
}

export interface DiffAnswer extends AnswerHead {
  readonly sides: readonly [Side, Side];
  readonly before: DiffQuestion['before'];
  readonly after: DiffQuestion['after'];
  /** The articles behind what follows that were not known before, by their days. */
  readonly articles: readonly ArticleLabel[];
  /** What people put right, or took back, since, where that changed what follows; in the order of making. */
  readonly corrections: readonly CorrectionMark[];
  readonly states: readonly StateDifference[];
  readonly commitments: readonly CommitmentDifference[];
  /** Acts that were not known before. */
  readonly acts: readonly ActLine[];
  readonly figures: readonly FigureLine[];
  /** What was told before and is not any more: a newer reading or a correction left it out. */
  readonly gone: { readonly acts: readonly ActLine[]; readonly figures: readonly FigureLine[] };
  /** What is told otherwise than before. */
  readonly changed: {
    readonly acts: readonly ChangedLine<ActLine>[];
    readonly figures: readonly ChangedLine<FigureLine>[];
  };
}

/** What one side of the comparison knows. */
interface Present extends Told {
  readonly pair: PairAnswer;
}

async function askPresent(
  view: CorrectedLedger,
  { sides, includePossibly }: DiffQuestion,
  at: DiffQuestion['after'],
  knowledge: PairKnowledge,
): Promise<Present> {
  const ledger = view.asRecordedBy(at.clocks.recorded);
  const question = { sides, includePossibly, ...at };
  const { states } = await askStanding(ledger, question, knowledge.standing);
  const { commitments } = await askCommitments(ledger, question, knowledge.commitments);
  const { reports } = await findReports(ledger, sides, question);
  const pair = await askPair(ledger, question, knowledge);
  return { states, commitments, pair, reportIds: new Set(reports.map(({ id }) => id)) };
}

function byDay(articles: readonly ArticleLabel[]): readonly ArticleLabel[] {
  const day = ({ published: { from, to }, id }: ArticleLabel) => `${to ?? from ?? '9'} ${id}`;
  const each = new Map(articles.map((article) => [article.id, article]));
  return [...each.values()].sort((a, b) => (day(a) < day(b) ? -1 : 1));
}

/** What the later answer has that the earlier one lacks, what it lacks, and what it has otherwise. */
export async function askDiff(
  ledger: CorrectedLedger,
  question: DiffQuestion,
  knowledge: PairKnowledge,
): Promise<DiffAnswer> {
  const before = await askPresent(ledger, question, question.before, knowledge);
  const after = await askPresent(ledger, question, question.after, knowledge);
  const viewAt = (at: DiffQuestion['after']) => ledger.asRecordedBy(at.clocks.recorded);
  const ruled = await ruledBetween(viewAt(question.before), viewAt(question.after));
  const why = { isNew: newSince(before), ruledOn: (lines: readonly RuledLine[]) => bearingOn(ruled, lines) };
  const states = compareStates(before.states, after.states, why);
  const commitments = compareCommitments(before.commitments, after.commitments, why);
  const acts = changedLines(before.pair.acts, after.pair.acts);
  const figures = changedLines(before.pair.figures, after.pair.figures);
  const differences = [...states, ...commitments];
  const reports = differences.flatMap(({ because }) => because);
  const lines = [acts, figures].flatMap(({ added, gone, changed }) => [
    ...added,
    ...gone,
    ...changed.map((line) => line.after),
  ]);
  const earlier = [acts, figures].flatMap(({ changed }) => changed.map((line) => line.before));
  const marks = [
    ...differences.flatMap(({ corrections }) => corrections),
    ...why.ruledOn([...lines, ...earlier]),
  ];
  const felt = new Set(marks.map(({ id }) => id));
  const withRulings = <L extends ActLine | FigureLine>(gone: readonly L[]): readonly L[] =>
    gone.map((line) => {
      const own = [...(line.corrections ?? []), ...why.ruledOn([line])];
      return own.length === 0 ? line : { ...line, corrections: own };
    });
  return {
    sides: question.sides,
    clocks: question.after.clocks,
    before: question.before,
    after: question.after,
    articles: byDay([...reports, ...lines].map(({ article }) => article)),
    corrections: ruled.map(({ mark }) => mark).filter(({ id }) => felt.has(id)),
    ...{ states, commitments, acts: acts.added, figures: figures.added },
    gone: { acts: withRulings(acts.gone), figures: withRulings(figures.gone) },
    changed: { acts: acts.changed, figures: figures.changed },
    leftOut: after.pair.leftOut,
  };
}
