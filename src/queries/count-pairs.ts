// Counts the acts between any two: in the ledger's index of all pairs where it has one, else from all that is told.

import type {
  Clocks,
  Finding,
  Ledger,
  PairFilter,
  PairMonth,
  PairTotal,
  PairTotals,
} from '../ledger/index.ts';
import { actsApart } from './corrected/index.ts';
import { countsAs, dayAmong, daysOfAct, laterDays, namesIn, pairsOfAct } from './count-act.ts';
import { labelArticles } from './label-articles.ts';
import { foldActs, orderActs } from './order-acts.ts';
import { toActLines } from './to-lines.ts';
import type { ActLine } from './types.ts';

export interface PairsQuestion {
  readonly clocks: Clocks;
  readonly includePossibly: boolean;
}

type Codes = PairTotal['codes'];

export interface CountedPairs extends PairTotals {
  /** Months of these pairs. */
  readonly monthsOf: (pairs: readonly Codes[]) => Promise<readonly PairMonth[]>;
}

const nameOf = (codes: Codes): string => codes.join('\t');

/** Mentions are folded for each pair by itself: of two mentions of one act, one may name a side that the other does not. */
function foldByPair(lines: readonly ActLine[]): readonly (readonly [Codes, readonly ActLine[]])[] {
  const byPair = new Map<string, [Codes, ActLine[]]>();
  for (const line of lines)
    for (const codes of pairsOfAct(line)) {
      const known = byPair.get(nameOf(codes)) ?? [codes, []];
      known[1].push(line);
      byPair.set(nameOf(codes), known);
    }
  return [...byPair.values()].map(([codes, own]) => [codes, foldActs(own)] as const);
}

function countTotal(codes: Codes, acts: readonly ActLine[]): PairTotal {
  const happened = acts.filter((act) => countsAs(act) !== 'unhappened');
  const cooperation = happened.filter((act) => countsAs(act) === 'cooperation').length;
  const last = happened.map(daysOfAct).reduce(laterDays, null);
  return { codes, acts: acts.length, cooperation, conflict: happened.length - cooperation, last };
}

function countMonths(codes: Codes, acts: readonly ActLine[]): readonly PairMonth[] {
  const dated = acts.flatMap((act) => {
    const [counts, days] = [countsAs(act), daysOfAct(act)];
    if (counts === 'unhappened' || days === null) return [];
    return [{ counts, month: dayAmong(days).slice(0, 'YYYY-MM'.length) }];
  });
  return [...Map.groupBy(dated, ({ month }) => month)].map(([month, own]) => {
    const cooperation = own.filter(({ counts }) => counts === 'cooperation').length;
    return { codes, month, cooperation, conflict: own.length - cooperation };
  });
}

/** From the mentions themselves. */
async function countFound(
  ledger: Ledger,
  findings: readonly Finding[],
  { includePossibly }: PairsQuestion,
): Promise<CountedPairs> {
  const wanted = findings.filter(({ onlyPossiblyKnown }) => includePossibly || !onlyPossiblyKnown);
  const lines = orderActs(toActLines(wanted, await labelArticles(ledger, wanted)));
  const folded = foldByPair(lines);
  return {
    pairs: folded.map(([codes, acts]) => countTotal(codes, acts)),
    names: namesIn(lines),
    possiblyKnown: findings.length - wanted.length,
    monthsOf: async (pairs) => {
      const asked = new Set(pairs.map(nameOf));
      return folded.flatMap(([codes, acts]) => (asked.has(nameOf(codes)) ? countMonths(codes, acts) : []));
    },
  };
}

function addTotals(a: PairTotal, b: PairTotal): PairTotal {
  const [cooperation, conflict] = [a.cooperation + b.cooperation, a.conflict + b.conflict];
  return { codes: a.codes, acts: a.acts + b.acts, cooperation, conflict, last: laterDays(a.last, b.last) };
}

function uniteBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  add: (a: Item, b: Item) => Item,
) {
  const found = new Map<string, Item>();
  for (const item of items) {
    const known = found.get(keyOf(item));
    found.set(keyOf(item), known === undefined ? item : add(known, item));
  }
  return [...found.values()];
}

function uniteMonths(months: readonly PairMonth[]): readonly PairMonth[] {
  return uniteBy(
    months,
    ({ codes, month }) => `${nameOf(codes)}\t${month}`,
    (a, b) => ({ ...a, cooperation: a.cooperation + b.cooperation, conflict: a.conflict + b.conflict }),
  );
}

function uniteNames(a: PairTotals['names'], b: PairTotals['names']): PairTotals['names'] {
  const more = [...b].filter(([code, name]) => name > (a.get(code) ?? ''));
  return new Map([...a, ...more]);
}

/** Null where the ledger has no index of pairs, or where people say of actors that they are others than it names. */
async function countListed(ledger: Ledger, question: PairsQuestion): Promise<CountedPairs | null> {
  const { clocks, includePossibly } = question;
  const apart = await actsApart(ledger, null, clocks);
  if (apart === null) return null;
  const filter: PairFilter = { clocks, includePossibly, withoutPages: apart.pageIds };
  const listed = await ledger.pairTotals(filter);
  if (listed === null) return null;
  const own = await countFound(ledger, apart.findings, question);
  return {
    pairs: uniteBy([...listed.pairs, ...own.pairs], ({ codes }) => nameOf(codes), addTotals),
    names: uniteNames(listed.names, own.names),
    possiblyKnown: listed.possiblyKnown + own.possiblyKnown,
    monthsOf: async (pairs) =>
      uniteMonths([...((await ledger.pairMonths(filter, pairs)) ?? []), ...(await own.monthsOf(pairs))]),
  };
}

export async function countPairs(ledger: Ledger, question: PairsQuestion): Promise<CountedPairs> {
  return (
    (await countListed(ledger, question)) ??
    (await countFound(ledger, await ledger.findings({ kinds: ['event'], clocks: question.clocks }), question))
  );
}
