// What newer articles, a newer reading or corrections changed about a pair: the answers of two days of knowing, or of two instants of
// taking, side by side, each change with the reports behind it.

import type { Clocks } from '../ledger/index.ts';
import type { Day } from '../time/index.ts';
import { type ChangedLine, changedLines, sayingOf } from './changed-lines.ts';
import { askCommitments, type CommitmentLine, type ReportLine } from './commitments.ts';
import type { CorrectedLedger } from './corrected/index.ts';
import type { PairKnowledge } from './find-between.ts';
import { findReports } from './find-reports.ts';
import { askPair, type PairAnswer } from './pair.ts';
import { askStanding, type MoveLine, type StandingLine } from './standing.ts';
import type { ActLine, AnswerHead, ArticleLabel, FigureLine, Side } from './types.ts';

export interface DiffQuestion {
  readonly sides: readonly [Side, Side];
  /** What was known before, or recorded. */
  readonly before: { readonly clocks: Clocks; readonly day: Day };
  readonly after: { readonly clocks: Clocks; readonly day: Day };
  readonly includePossibly: boolean;
}

/** A state of affairs that is another, or rests on more. */
export interface StateDifference {
  /** As it stands after; as it stood before where it is no longer told. */
  readonly line: StandingLine;
  /** Null where nothing told of it before, or nothing moved it. */
  readonly before: string | null;
  readonly after: string | null;
  /** Reports that were not known before; none where only the day made the difference, or what was made of known ones. */
  readonly because: readonly MoveLine[];
}

export interface CommitmentDifference {
  readonly line: CommitmentLine;
  /** Null where it was not known before. */
  readonly before: CommitmentLine['state'] | null;
  /** Null where it is no longer told. */
  readonly after: CommitmentLine['state'] | null;
  readonly because: readonly ReportLine[];
}

export interface DiffAnswer extends AnswerHead {
  readonly sides: readonly [Side, Side];
  readonly before: DiffQuestion['before'];
  readonly after: DiffQuestion['after'];
  /** The articles behind what follows that were not known before, by their days. */
  readonly articles: readonly ArticleLabel[];
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
interface Present {
  readonly states: readonly StandingLine[];
  readonly commitments: readonly CommitmentLine[];
  readonly pair: PairAnswer;
  /** Ids of all reports about the sides. */
  readonly reportIds: ReadonlySet<string>;
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

const stateKey = ({ kind, by, on, object }: StandingLine): string => JSON.stringify([kind, by, on, object]);

/** All reports that bear on a state, each once. */
function movesOf(line: StandingLine): readonly MoveLine[] {
  const { basis, history, announced, discussed, alleged, against } = line;
  const all = [
    basis,
    ...history.map(({ reports }) => reports),
    announced,
    discussed,
    alleged,
    against,
  ].flat();
  return [...new Map(all.map((move) => [`${move.id} ${move.force}`, move])).values()];
}

function statesDiffer(a: StandingLine, b: StandingLine): boolean {
  const untilOf = ({ end }: StandingLine) => JSON.stringify(end?.days ?? null);
  return a.state !== b.state || untilOf(a) !== untilOf(b);
}

/** Whether a report was not known before, under this id or said by the same page. */
type IsNew = (report: ReportLine) => boolean;

function newSince({ states, commitments, reportIds }: Present): IsNew {
  const said = new Set([...states.flatMap(movesOf), ...commitments.flatMap(reportsOf)].map(sayingOf));
  return (report) => !reportIds.has(report.id) && !said.has(sayingOf(report));
}

function compareStates(
  before: readonly StandingLine[],
  after: readonly StandingLine[],
  isNew: IsNew,
): readonly StateDifference[] {
  const earlier = new Map(before.map((line) => [stateKey(line), line]));
  const later = new Set(after.map(stateKey));
  const changed = after.flatMap((line): StateDifference[] => {
    const was = earlier.get(stateKey(line));
    const because = movesOf(line).filter(isNew);
    if (because.length === 0 && was !== undefined && !statesDiffer(was, line)) return [];
    return [{ line, before: was?.state ?? null, after: line.state, because }];
  });
  const gone = before.filter((line) => !later.has(stateKey(line)));
  return [...changed, ...gone.map((line) => ({ line, before: line.state, after: null, because: [] }))];
}

function reportsOf({ made, changes }: CommitmentLine): readonly ReportLine[] {
  const all = [...made, ...changes.flatMap(({ reports }) => reports)];
  return [...new Map(all.map((report) => [report.id, report])).values()];
}

/** A page that was read again tells the same promise under another id. */
function promiseKey({ type, mode, word, byCodes, toCodes, due, lead }: CommitmentLine): string {
  const page = lead?.article.pageId ?? null;
  return JSON.stringify([type, mode, word, byCodes, toCodes, due, page, lead?.quote ?? null]);
}

function compareCommitments(
  before: readonly CommitmentLine[],
  after: readonly CommitmentLine[],
  isNew: IsNew,
): readonly CommitmentDifference[] {
  const byId = new Map(before.map((line) => [line.id, line]));
  const byKey = new Map(before.map((line) => [promiseKey(line), line]));
  const matched = new Set<CommitmentLine>();
  const changed = after.flatMap((line): CommitmentDifference[] => {
    const was = byId.get(line.id) ?? byKey.get(promiseKey(line));
    if (was !== undefined) matched.add(was);
    const because = reportsOf(line).filter(isNew);
    if (was?.state === line.state && because.length === 0) return [];
    return [{ line, before: was?.state ?? null, after: line.state, because }];
  });
  const gone = before.filter((line) => !matched.has(line));
  return [...changed, ...gone.map((line) => ({ line, before: line.state, after: null, because: [] }))];
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
  const isNew = newSince(before);
  const states = compareStates(before.states, after.states, isNew);
  const commitments = compareCommitments(before.commitments, after.commitments, isNew);
  const acts = changedLines(before.pair.acts, after.pair.acts);
  const figures = changedLines(before.pair.figures, after.pair.figures);
  const reports = [...states, ...commitments].flatMap(({ because }) => because);
  const lines = [acts, figures].flatMap(({ added, gone, changed }) => [
    ...added,
    ...gone,
    ...changed.map((line) => line.after),
  ]);
  return {
    sides: question.sides,
    clocks: question.after.clocks,
    before: question.before,
    after: question.after,
    articles: byDay([...reports, ...lines].map(({ article }) => article)),
    ...{ states, commitments, acts: acts.added, figures: figures.added },
    gone: { acts: acts.gone, figures: figures.gone },
    changed: { acts: acts.changed, figures: figures.changed },
    leftOut: after.pair.leftOut,
  };
}
