// The reports by which promises between two are made, kept and broken: all, or those of the time in which the newest were told. A
// promise stands until something ends it, so that no single older report can be left out and another kept.

import type { Clocks, Ledger } from '../ledger/index.ts';
import {
  type CommitmentKnowledge,
  countsBy,
  isToldOf,
  lookupTold,
  type Report,
  toldBy,
} from '../stories/index.ts';
import { compareText } from '../text/index.ts';
import type { Day } from '../time/index.ts';
import { actsApart } from './corrected/index.ts';
import { aloneBeside, reportsOfPromises, type TwoSides } from './find-between.ts';
import { type Sourced, toSourced } from './find-reports.ts';

export interface PromisesQuestion {
  readonly clocks: Clocks;
  readonly day: Day;
  readonly includePossibly: boolean;
  /** From about so many of the newest reports of both; from all where nothing is said. */
  readonly most?: number | undefined;
}

export interface FoundPromises extends Sourced<Report> {
  /** Only what was told after this day was read; null where all was. */
  readonly after: Day | null;
}

/** The day of the newest report that is one too many, unless later ones were left out before. */
function cutDay(ofBoth: readonly Report[], most: number, unreadUpTo: Day | null): Day | null {
  const days = ofBoth.map(toldBy).sort(compareText);
  const cut = days.length > most ? (days[days.length - 1 - most] ?? null) : null;
  return cut === null || (unreadUpTo !== null && unreadUpTo > cut) ? unreadUpTo : cut;
}

function tellAfter(found: Sourced<Report>, after: Day | null): FoundPromises {
  const reports = found.reports.filter((report) => after === null || toldBy(report) > after);
  return { ...found, reports, after };
}

function codesOf([a, b]: TwoSides): readonly [readonly string[], readonly string[]] | null {
  // A person promises for whatever states his reports name: these are not known before all are read.
  return a.country === null || b.country === null ? null : [[a.country], [b.country]];
}

async function promisesOfNewest(
  ledger: Ledger,
  sides: TwoSides,
  question: PromisesQuestion & { readonly most: number },
  knowledge: CommitmentKnowledge,
): Promise<FoundPromises | null> {
  const { clocks, day, includePossibly, most } = question;
  const codes = codesOf(sides);
  if (codes === null) return null;
  const keys = lookupTold(codes);
  const { on: _, ...known } = clocks;
  const apart = await actsApart(ledger, keys, known);
  const found =
    apart === null
      ? null
      : await ledger.classedActs({
          ...{ keys, includePossibly, most, more: new Map(), withoutPages: apart.pageIds },
          clocks: { ...clocks, on: day },
        });
  if (apart === null || found === null) return null;
  const ids = new Set(found.eventIds);
  const findings = await ledger.findings({ kinds: ['event'], entryIds: found.eventIds, clocks: known });
  const own = findings.filter(({ entry }) => ids.has(entry.id));
  const read = await toSourced(ledger, [...own, ...apart.findings], { clocks, includePossibly });
  const [unreadUpTo = null] = found.unread.values();
  const seen = read.reports.filter((report) => countsBy(report) <= day && isToldOf(codes, report, knowledge));
  const newest = tellAfter({ ...read, reports: seen }, cutDay(seen, most, unreadUpTo));
  const all = await aloneBeside(ledger, codes, newest, { clocks, includePossibly }, knowledge);
  return tellAfter(all, newest.after);
}

async function promisesOfAll(
  ledger: Ledger,
  sides: TwoSides,
  { clocks, includePossibly, day, most }: PromisesQuestion,
  knowledge: CommitmentKnowledge,
): Promise<FoundPromises> {
  const found = await reportsOfPromises(ledger, sides, { clocks, includePossibly }, knowledge);
  const codes = codesOf(sides);
  if (most === undefined || codes === null) return { ...found, after: null };
  const seen = found.reports.filter(
    (report) => countsBy(report) <= day && isToldOf(codes, report, knowledge),
  );
  return tellAfter(found, cutDay(seen, most, null));
}

/** The reports that bear on promises between the two. */
export async function promisesOfTwo(
  ledger: Ledger,
  sides: TwoSides,
  question: PromisesQuestion,
  knowledge: CommitmentKnowledge,
): Promise<FoundPromises> {
  const { most } = question;
  const newest =
    most === undefined ? null : await promisesOfNewest(ledger, sides, { ...question, most }, knowledge);
  return newest ?? promisesOfAll(ledger, sides, question, knowledge);
}
