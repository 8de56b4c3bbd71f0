// Which pairs of states and bodies the ledger knows acts between, busiest first: where a person begins.

import type { Clocks, Ledger } from '../ledger/index.ts';
import { compareText } from '../text/index.ts';
import { labelArticles } from './label-articles.ts';
import { foldActs, orderActs } from './order-acts.ts';
import { toActLines } from './to-lines.ts';
import type { ActLine, AnswerHead } from './types.ts';

export interface PairCount {
  readonly codes: readonly [string, string];
  /** Acts between the two, as many as `askPair` lists. */
  readonly acts: number;
  /** How many of these happened or go on; the past behind the news is not among them. */
  readonly happened: number;
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

/** Mentions are folded for each pair by itself: of two mentions of one act, one may name a side that the other does not. */
function countActs(key: string, lines: readonly ActLine[]): PairCount {
  const acts = foldActs(lines);
  const happened = acts.filter(({ status }) => status === 'happened' || status === 'ongoing').length;
  return { codes: key.split('\t') as [string, string], acts: acts.length, happened };
}

export async function askPairs(ledger: Ledger, question: PairsQuestion): Promise<PairsAnswer> {
  const { clocks, includePossibly } = question;
  const findings = await ledger.findings({ kinds: ['event'], clocks });
  const wanted = findings.filter(({ onlyPossiblyKnown }) => includePossibly || !onlyPossiblyKnown);
  const byPair = new Map<string, ActLine[]>();
  for (const act of orderActs(toActLines(wanted, await labelArticles(ledger, wanted))))
    for (const key of pairsOf(act)) addTo(byPair, key, act);
  const pairs = [...byPair].map(([key, lines]) => countActs(key, lines));
  return {
    clocks,
    pairs: pairs.sort((a, b) => b.acts - a.acts || compareText(a.codes.join(), b.codes.join())),
    leftOut: { possiblyKnown: findings.length - wanted.length },
  };
}
