// What newer articles changed about a pair: the answers of two "as known" days side by side, each change with the reports behind it.

import type { Clocks, Ledger } from '../ledger/index.ts';
import type { Day } from '../time/index.ts';
import { askCommitments, type CommitmentLine, type ReportLine } from './commitments.ts';
import { askPair, type PairKnowledge } from './pair.ts';
import { askStanding, type MoveLine, type StandingLine } from './standing.ts';
import type { ActLine, AnswerHead, ArticleLabel, FigureLine, Side } from './types.ts';

export interface DiffQuestion {
  readonly sides: readonly [Side, Side];
  /** What was known before. */
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
  /** Reports that were not known before; none where only the day made the difference. */
  readonly because: readonly MoveLine[];
}

export interface CommitmentDifference {
  readonly line: CommitmentLine;
  /** Null where it was not known before. */
  readonly before: CommitmentLine['state'] | null;
  readonly after: CommitmentLine['state'];
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
}

/** What stands and what was promised, as far as one side of the comparison knows. */
interface Present {
  readonly states: readonly StandingLine[];
  readonly commitments: readonly CommitmentLine[];
}

async function askPresent(
  ledger: Ledger,
  { sides, includePossibly }: DiffQuestion,
  at: DiffQuestion['after'],
  knowledge: PairKnowledge,
): Promise<Present> {
  const question = { sides, includePossibly, ...at };
  const { states } = await askStanding(ledger, question, knowledge.standing);
  const { commitments } = await askCommitments(ledger, question, knowledge.commitments);
  return { states, commitments };
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

/** Whether an article was not known before, surely or (where that is asked for) possibly. */
type IsNew = (line: { readonly article: ArticleLabel }) => boolean;

function newSince({ before: { clocks }, includePossibly }: DiffQuestion): IsNew {
  const since = clocks.known ?? '9999-12-31';
  return ({ article: { published } }) =>
    includePossibly ? (published.from ?? '') > since : (published.to ?? '9999-12-31') > since;
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

function compareCommitments(
  before: readonly CommitmentLine[],
  after: readonly CommitmentLine[],
  isNew: IsNew,
): readonly CommitmentDifference[] {
  const earlier = new Map(before.map((line) => [line.id, line]));
  return after.flatMap((line): CommitmentDifference[] => {
    const was = earlier.get(line.id);
    const because = reportsOf(line).filter(isNew);
    if (was?.state === line.state && because.length === 0) return [];
    return [{ line, before: was?.state ?? null, after: line.state, because }];
  });
}

function byDay(articles: readonly ArticleLabel[]): readonly ArticleLabel[] {
  const day = ({ published: { from, to }, id }: ArticleLabel) => `${to ?? from ?? '9'} ${id}`;
  const each = new Map(articles.map((article) => [article.id, article]));
  return [...each.values()].sort((a, b) => (day(a) < day(b) ? -1 : 1));
}

/** What the later answer has that the earlier one lacks, and what it has otherwise. */
export async function askDiff(
  ledger: Ledger,
  question: DiffQuestion,
  knowledge: PairKnowledge,
): Promise<DiffAnswer> {
  const before = await askPresent(ledger, question, question.before, knowledge);
  const after = await askPresent(ledger, question, question.after, knowledge);
  const pair = await askPair(ledger, { ...question, ...question.after }, knowledge);
  const isNew = newSince(question);
  const states = compareStates(before.states, after.states, isNew);
  const commitments = compareCommitments(before.commitments, after.commitments, isNew);
  const [acts, figures] = [pair.acts.filter(isNew), pair.figures.filter(isNew)];
  const reports = [...states, ...commitments].flatMap(({ because }) => because);
  return {
    sides: question.sides,
    clocks: question.after.clocks,
    before: question.before,
    after: question.after,
    articles: byDay([...reports, ...acts, ...figures].map(({ article }) => article)),
    ...{ states, commitments, acts, figures },
    leftOut: pair.leftOut,
  };
}
