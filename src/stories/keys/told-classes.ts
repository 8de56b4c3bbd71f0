// The reports that name two, in the order in which they were told: what is newest between them, for promises and what became of them.

import type { CommitmentKnowledge } from '../commitments/knowledge.ts';
import { readDeed } from '../commitments/read-deed.ts';
import { countsBy } from '../commitments/work-out-commitments.ts';
import { surelyReported } from '../reports/order-reports.ts';
import type { Report } from '../reports/types.ts';
import { pairKey } from './act-keys.ts';
import type { StateClass } from './state-classes.ts';

function toldKeys(report: Report, knowledge: CommitmentKnowledge): readonly number[] {
  const { by, to } = readDeed(report, knowledge);
  const codes = [...new Set([...by, ...to])];
  return codes.flatMap((a, at) => codes.slice(at + 1).map((b) => pairKey('told', a, b)));
}

/** Its places among the reports of each two that it names; all of them are of one class. */
export function toldClasses(report: Report, knowledge: CommitmentKnowledge): readonly StateClass[] {
  const place = { class: 0, day: surelyReported(report.reported), began: countsBy(report) };
  return toldKeys(report, knowledge).map((key) => ({ key, ...place }));
}

type TwoCodes = readonly [readonly string[], readonly string[]];

/** Under these are the reports that name both of two, each by all its codes. */
export function lookupTold([a, b]: TwoCodes): readonly number[] {
  return a.flatMap((one) => b.filter((other) => other !== one).map((other) => pairKey('told', one, other)));
}

export function isToldOf(codes: TwoCodes, report: Report, knowledge: CommitmentKnowledge): boolean {
  const keys = new Set(lookupTold(codes));
  return toldKeys(report, knowledge).some((key) => keys.has(key));
}

/** The day by which a report was surely told. */
export function toldBy({ reported }: Report): string {
  return surelyReported(reported);
}
