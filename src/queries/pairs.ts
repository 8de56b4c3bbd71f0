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

export async function askPairs(ledger: Ledger, question: PairsQuestion): Promise<PairsAnswer> {
  const { clocks, includePossibly } = question;
  const findings = await ledger.findings({ kinds: ['event'], clocks });
  const wanted = findings.filter(({ onlyPossiblyKnown }) => includePossibly || !onlyPossiblyKnown);
  const acts = foldActs(orderActs(toActLines(wanted, await labelArticles(ledger, wanted))));
  const counts = new Map<string, { acts: number; happened: number }>();
  for (const act of acts) {
    const isDone = act.status === 'happened' || act.status === 'ongoing';
    for (const key of pairsOf(act)) {
      const count = counts.get(key) ?? { acts: 0, happened: 0 };
      counts.set(key, { acts: count.acts + 1, happened: count.happened + (isDone ? 1 : 0) });
    }
  }
  const pairs = [...counts].map(([key, count]) => ({ codes: key.split('\t') as [string, string], ...count }));
  return {
    clocks,
    pairs: pairs.sort((a, b) => b.acts - a.acts || compareText(a.codes.join(), b.codes.join())),
    leftOut: { possiblyKnown: findings.length - wanted.length },
  };
}
