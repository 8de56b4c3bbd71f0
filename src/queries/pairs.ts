// Which pairs of states and bodies the ledger knows acts between, busiest first: where a person begins.

import type { Clocks, Ledger } from '../ledger/index.ts';
import { isCooperation } from '../record/index.ts';
import { compareText } from '../text/index.ts';
import type { Day } from '../time/index.ts';
import { labelArticles } from './label-articles.ts';
import { foldActs, orderActs } from './order-acts.ts';
import { toActLines } from './to-lines.ts';
import type { ActLine, AnswerHead } from './types.ts';

/** Acts that happened or go on in a month. */
export interface MonthCount {
  /** `2025-09`. */
  readonly month: string;
  readonly cooperation: number;
  readonly conflict: number;
}

export interface PairCount {
  readonly codes: readonly [string, string];
  /** As the articles' own states and bodies are named; a code where only people act for it. */
  readonly names: readonly [string, string];
  /** Acts between the two, as many as `askPair` lists. */
  readonly acts: number;
  /** How many of these happened or go on; the past behind the news is not among them. */
  readonly happened: number;
  /** The happened ones, parted as PLOVER parts its types. */
  readonly cooperation: number;
  readonly conflict: number;
  /** The day of the last of these, as far as one is known. */
  readonly last: Day | null;
  /** Those with a day, by month, in order. */
  readonly months: readonly MonthCount[];
}

export interface PairsQuestion {
  readonly clocks: Clocks;
  readonly includePossibly: boolean;
}

export interface PairsAnswer extends AnswerHead {
  readonly pairs: readonly PairCount[];
}

/** The pairs that an act stands between: doer and recipient, or the parties of an act without recipient. */
function pairsOf(act: ActLine): string[] {
  const codes = (references: ActLine['actors']) => [
    ...new Set(references.flatMap(({ country }) => (country === null ? [] : [country]))),
  ];
  const doers = codes(act.actors);
  const others = act.recipients.length > 0 ? codes(act.recipients) : doers;
  const keys = doers.flatMap((a) => others.filter((b) => b !== a).map((b) => [a, b].sort().join('\t')));
  return [...new Set(keys)];
}

function addTo(lists: Map<string, ActLine[]>, key: string, act: ActLine): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [act]);
  else known.push(act);
}

/** Names that acts give to states and bodies themselves, by code. */
function namesIn(acts: readonly ActLine[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { actors, recipients } of acts)
    for (const { actorId, country, name } of [...actors, ...recipients])
      if (country !== null && actorId === country && name !== '') names.set(country, name);
  return names;
}

/**
 * The last day that the act may have; where nothing but its article bounds it, the first on which that may have been written, so that a
 * page without a date does not look like news of today.
 */
function lastDay({ occurred: { from, to }, article: { published } }: ActLine): Day | null {
  if (from !== null || to === null || published.from === null) return to ?? from;
  return published.from < to ? published.from : to;
}

function countCooperation(acts: readonly ActLine[]): Pick<MonthCount, 'cooperation' | 'conflict'> {
  const cooperation = acts.filter(({ type }) => isCooperation(type)).length;
  return { cooperation, conflict: acts.length - cooperation };
}

function countMonths(acts: readonly ActLine[]): MonthCount[] {
  const byMonth = Map.groupBy(
    acts.filter((act) => lastDay(act) !== null),
    (act) => (lastDay(act) ?? '').slice(0, 'YYYY-MM'.length),
  );
  return [...byMonth]
    .map(([month, ofMonth]) => ({ month, ...countCooperation(ofMonth) }))
    .sort((a, b) => compareText(a.month, b.month));
}

/** Mentions are folded for each pair by itself: of two mentions of one act, one may name a side that the other does not. */
function countActs(key: string, lines: readonly ActLine[], names: ReadonlyMap<string, string>): PairCount {
  const acts = foldActs(lines);
  const happened = acts.filter(({ status }) => status === 'happened' || status === 'ongoing');
  const [a = '', b = ''] = key.split('\t');
  return {
    codes: [a, b],
    names: [names.get(a) ?? a, names.get(b) ?? b],
    acts: acts.length,
    happened: happened.length,
    ...countCooperation(happened),
    last:
      happened
        .flatMap((act) => lastDay(act) ?? [])
        .sort(compareText)
        .at(-1) ?? null,
    months: countMonths(happened),
  };
}

export async function askPairs(ledger: Ledger, question: PairsQuestion): Promise<PairsAnswer> {
  const { clocks, includePossibly } = question;
  const findings = await ledger.findings({ kinds: ['event'], clocks });
  const wanted = findings.filter(({ onlyPossiblyKnown }) => includePossibly || !onlyPossiblyKnown);
  const acts = orderActs(toActLines(wanted, await labelArticles(ledger, wanted)));
  const byPair = new Map<string, ActLine[]>();
  for (const act of acts) for (const key of pairsOf(act)) addTo(byPair, key, act);
  const names = namesIn(acts);
  const pairs = [...byPair].map(([key, lines]) => countActs(key, lines, names));
  return {
    clocks,
    pairs: pairs.sort((a, b) => b.acts - a.acts || compareText(a.codes.join(), b.codes.join())),
    leftOut: { possiblyKnown: findings.length - wanted.length },
  };
}
