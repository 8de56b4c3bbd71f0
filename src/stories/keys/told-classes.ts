// The reports that name two, and those that name one alone, in the order in which they were told: what is newest, for promises and what
// became of them.

import type { CommitmentKnowledge } from '../commitments/knowledge.ts';
import { readDeed } from '../commitments/read-deed.ts';
import { countsBy } from '../commitments/work-out-commitments.ts';
import { surelyReported } from '../reports/order-reports.ts';
import type { Report } from '../reports/types.ts';
import { keysOfAlone, pairKey } from './act-keys.ts';
import type { StateClass } from './state-classes.ts';

function toldKeys(report: Report, knowledge: CommitmentKnowledge): readonly number[] {
  const keys = knowledge.read.toldKeys.get(report) ?? makeKeys(report, knowledge);
  knowledge.read.toldKeys.set(report, keys);
  return keys;
}

function makeKeys(report: Report, knowledge: CommitmentKnowledge): readonly number[] {
  const deed = readDeed(report, knowledge);
  const codes = [...new Set([...deed.by, ...deed.to])];
  const ofTwo = codes.flatMap((a, at) => codes.slice(at + 1).map((b) => pairKey('told', a, b)));
  return [...ofTwo, ...new Set(keysOfAlone(deed, knowledge))];
}

/** The class of all that is told. */
export const toldClass = 0;

/** Its places among the reports of each two that it names, or of the one that it names alone. */
export function toldClasses(report: Report, knowledge: CommitmentKnowledge): readonly StateClass[] {
  const place = { class: toldClass, day: surelyReported(report.reported), began: countsBy(report) };
  return toldKeys(report, knowledge).map((key) => ({ key, ...place }));
}

type TwoCodes = readonly [readonly string[], readonly string[]];

/** Under these are the reports that name both of two, each by all its codes. */
export function lookupTold([a, b]: TwoCodes): readonly number[] {
  return a.flatMap((one) => b.filter((other) => other !== one).map((other) => pairKey('told', one, other)));
}

/** True for a report that is found under any of the keys, as `lookupTold` and `lookupAlone` give them. */
export function isToldUnder(
  keys: ReadonlySet<number>,
  report: Report,
  knowledge: CommitmentKnowledge,
): boolean {
  return toldKeys(report, knowledge).some((key) => keys.has(key));
}

/** The day by which a report was surely told. */
export function toldBy({ reported }: Report): string {
  return surelyReported(reported);
}
