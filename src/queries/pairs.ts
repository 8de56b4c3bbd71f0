// Which pairs of states and bodies the ledger knows acts between, busiest first: where a person begins.

import type { Ledger, PairTotal } from '../ledger/index.ts';
import { compareText } from '../text/index.ts';
import type { Day, DayInterval } from '../time/index.ts';
import { type CountedPairs, countPairs, type PairsQuestion } from './count-pairs.ts';
import type { PairCount, PairHead, PairsAnswer } from './pair-types.ts';
import { lastMonths, type PairsWanted, type PortionOfPairs, portionOfPairs } from './portion-of-pairs.ts';

function oneDay(days: DayInterval | null): Day | null {
  return days !== null && days.from === days.to ? days.from : null;
}

function headOf(
  { codes, acts, cooperation, conflict, last }: PairTotal,
  names: CountedPairs['names'],
): PairHead {
  const [a, b] = codes;
  return {
    ...{ codes, names: [names.get(a) ?? a, names.get(b) ?? b], acts },
    ...{ happened: cooperation + conflict, cooperation, conflict },
    ...{ last: oneDay(last), lastDays: last },
  };
}

/** The busiest first. */
function orderedHeads({ pairs, names }: CountedPairs): readonly PairHead[] {
  return pairs
    .map((pair) => headOf(pair, names))
    .sort((a, b) => b.acts - a.acts || compareText(a.codes.join(), b.codes.join()));
}

async function withMonths(
  heads: readonly PairHead[],
  { monthsOf }: Pick<CountedPairs, 'monthsOf'>,
): Promise<readonly PairCount[]> {
  const found = await monthsOf(heads.map(({ codes }) => codes));
  const byPair = Map.groupBy(found, ({ codes }) => codes.join());
  return heads.map((head) => {
    const months = (byPair.get(head.codes.join()) ?? []).map(({ codes: _, ...month }) => month);
    return { ...head, months: months.sort((a, b) => compareText(a.month, b.month)) };
  });
}

export async function askPairs(ledger: Ledger, question: PairsQuestion): Promise<PairsAnswer> {
  const counted = await countPairs(ledger, question);
  return {
    clocks: question.clocks,
    pairs: await withMonths(orderedHeads(counted), counted),
    leftOut: { possiblyKnown: counted.possiblyKnown },
  };
}

/** A portion of them with the months that are wanted; months are counted for its pairs alone. Throws as `portionOfPairs` does. */
export async function askPortionOfPairs(
  ledger: Ledger,
  question: PairsQuestion,
  wanted: PairsWanted,
): Promise<PortionOfPairs> {
  const counted = await countPairs(ledger, question);
  const { pairs: heads, ...rest } = portionOfPairs(orderedHeads(counted), wanted);
  const pairs = await withMonths(heads, counted);
  return {
    clocks: question.clocks,
    pairs: pairs.map((pair) => ({ ...pair, months: lastMonths(pair.months, wanted) })),
    leftOut: { possiblyKnown: counted.possiblyKnown },
    ...rest,
  };
}
