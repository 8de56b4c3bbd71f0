// States and promises of two answers side by side: which are others, come or go, and because of which reports and corrections.

import type { CorrectionMark } from '../corrections/index.ts';
import { sayingOf } from './changed-lines.ts';
import type { CommitmentLine, ReportLine } from './commitments.ts';
import type { RuledLine } from './ruled-between.ts';
import type { MoveLine, StandingLine } from './standing.ts';

/** A state of affairs that is another, or rests on more. */
export interface StateDifference {
  /** As it stands after; as it stood before where it is no longer told. */
  readonly line: StandingLine;
  /** Null where nothing told of it before, or nothing moved it. */
  readonly before: string | null;
  readonly after: string | null;
  /** Reports that were not known before; none where only the day made the difference, or what was made of known ones. */
  readonly because: readonly MoveLine[];
  /** What people put right, or took back, of its reports since. */
  readonly corrections: readonly CorrectionMark[];
}

export interface CommitmentDifference {
  readonly line: CommitmentLine;
  /** Null where it was not known before. */
  readonly before: CommitmentLine['state'] | null;
  /** Null where it is no longer told. */
  readonly after: CommitmentLine['state'] | null;
  readonly because: readonly ReportLine[];
  /** What people put right, or took back, of its reports since. */
  readonly corrections: readonly CorrectionMark[];
}

/** What an answer tells of states and promises. */
export interface Told {
  readonly states: readonly StandingLine[];
  readonly commitments: readonly CommitmentLine[];
  /** Ids of all reports about the sides. */
  readonly reportIds: ReadonlySet<string>;
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

/** What tells why something changed. */
export interface Why {
  /** Whether a report was not known before, under this id or said by the same page. */
  readonly isNew: (report: ReportLine) => boolean;
  /** What was ruled since on any of these lines. */
  readonly ruledOn: (lines: readonly RuledLine[]) => readonly CorrectionMark[];
}

/** By the states and promises of the earlier answer, and the ids of all reports that it rests on. */
export function newSince({ states, commitments, reportIds }: Told): Why['isNew'] {
  const said = new Set([...states.flatMap(movesOf), ...commitments.flatMap(reportsOf)].map(sayingOf));
  return (report) => !reportIds.has(report.id) && !said.has(sayingOf(report));
}

function goneLine<L extends { readonly state: unknown }>(line: L) {
  return { line, before: line.state as L['state'], after: null, because: [] };
}

/** States that are others, come or go, by who, whom and what. */
export function compareStates(
  before: readonly StandingLine[],
  after: readonly StandingLine[],
  { isNew, ruledOn }: Why,
): readonly StateDifference[] {
  const earlier = new Map(before.map((line) => [stateKey(line), line]));
  const later = new Set(after.map(stateKey));
  const changed = after.flatMap((line): StateDifference[] => {
    const was = earlier.get(stateKey(line));
    const because = movesOf(line).filter(isNew);
    if (because.length === 0 && was !== undefined && !statesDiffer(was, line)) return [];
    const corrections = ruledOn([line, ...(was === undefined ? [] : [was])].flatMap(movesOf));
    return [{ line, before: was?.state ?? null, after: line.state, because, corrections }];
  });
  const gone = before
    .filter((line) => !later.has(stateKey(line)))
    .map((line) => ({ ...goneLine(line), corrections: ruledOn(movesOf(line)) }));
  return [...changed, ...gone];
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

/** Promises that are in another state, come or go. */
export function compareCommitments(
  before: readonly CommitmentLine[],
  after: readonly CommitmentLine[],
  { isNew, ruledOn }: Why,
): readonly CommitmentDifference[] {
  const byId = new Map(before.map((line) => [line.id, line]));
  const byKey = new Map(before.map((line) => [promiseKey(line), line]));
  const matched = new Set<CommitmentLine>();
  const changed = after.flatMap((line): CommitmentDifference[] => {
    const was = byId.get(line.id) ?? byKey.get(promiseKey(line));
    if (was !== undefined) matched.add(was);
    const because = reportsOf(line).filter(isNew);
    if (was?.state === line.state && because.length === 0) return [];
    const corrections = ruledOn([line, ...(was === undefined ? [] : [was])].flatMap(reportsOf));
    return [{ line, before: was?.state ?? null, after: line.state, because, corrections }];
  });
  const gone = before
    .filter((line) => !matched.has(line))
    .map((line) => ({ ...goneLine(line), corrections: ruledOn(reportsOf(line)) }));
  return [...changed, ...gone];
}
