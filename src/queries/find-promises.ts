// The reports by which promises between two are made, kept and broken: all, or those of the time in which the newest were told. A
// promise stands until something ends it, so that no single older report can be left out and another kept.

import type { Clocks, Finding, Ledger } from '../ledger/index.ts';
import {
  type CommitmentKnowledge,
  countsBy,
  isToldUnder,
  lookupAlone,
  lookupTold,
  type Report,
  toldBy,
  toldClass,
} from '../stories/index.ts';
import { compareText } from '../text/index.ts';
import type { Day } from '../time/index.ts';
import { actsApart } from './corrected/index.ts';
import { reportsOfPromises, type TwoSides } from './find-between.ts';
import { type Sourced, toSourced, uniteSourced } from './find-reports.ts';

export interface PromisesQuestion {
  readonly clocks: Clocks;
  readonly day: Day;
  readonly includePossibly: boolean;
  /** From about so many of the newest reports of both, and as many of those that name one alone; from all where nothing is said. */
  readonly most?: number | undefined;
}

export interface FoundPromises extends Sourced<Report> {
  /** Only what was told after this day was read; null where all was. */
  readonly after: Day | null;
  /** Of what names one of the two alone, only what was told after this day was read; null where that is all. */
  readonly aloneAfter: Day | null;
}

type TwoCodes = readonly [readonly string[], readonly string[]];
type Question = PromisesQuestion & { readonly most: number };

/** The day of the newest report that is one too many, unless later ones were left out before. */
function cutDay(found: readonly Report[], most: number, unreadUpTo: Day | null): Day | null {
  const days = found.map(toldBy).sort(compareText);
  const cut = days.length > most ? (days[days.length - 1 - most] ?? null) : null;
  return cut === null || (unreadUpTo !== null && unreadUpTo > cut) ? unreadUpTo : cut;
}

function toldAfter<S extends Sourced<Report>>(found: S, after: Day | null): S {
  return { ...found, reports: found.reports.filter((report) => after === null || toldBy(report) > after) };
}

function codesOf([a, b]: TwoSides): TwoCodes | null {
  // A person promises for whatever states his reports name: these are not known before all are read.
  return a.country === null || b.country === null ? null : [[a.country], [b.country]];
}

interface Newest extends Sourced<Report> {
  readonly unreadUpTo: Day | null;
}

/** The newest reports under the keys with those of corrected pages; null where the ledger does not list them. */
async function readNewest(
  ledger: Ledger,
  keys: readonly number[],
  { clocks, day, includePossibly, most, after }: Question & { readonly after: Day | null },
): Promise<Newest | null> {
  const { on: _, ...known } = clocks;
  const apart = await actsApart(ledger, keys, known);
  if (apart === null) return null;
  const found = await ledger.newestActs({
    ...{ keys, class: toldClass, after, most, includePossibly },
    ...{ clocks: { ...clocks, on: day }, withoutPages: apart.pageIds },
  });
  if (found === null) return null;
  const findings: readonly Finding[] = [...found.findings, ...apart.findings];
  const sourced = await toSourced(ledger, findings, { clocks, includePossibly });
  return { ...sourced, unreadUpTo: found.unreadUpTo };
}

/** Those of the reports that are found under the keys by the day, as far as the newest of them reach back. */
function cutNewest(
  found: Newest,
  keys: readonly number[],
  { day, most }: Question,
  knowledge: CommitmentKnowledge,
): { readonly found: Sourced<Report>; readonly after: Day | null } {
  const wanted = new Set(keys);
  const isSeen = (report: Report) => countsBy(report) <= day && isToldUnder(wanted, report, knowledge);
  const reports = found.reports.filter(isSeen);
  const after = cutDay(reports, most, found.unreadUpTo);
  return { found: toldAfter({ ...found, reports }, after), after };
}

type ReadUnder = (keys: readonly number[], after: Day | null) => Promise<Newest | null>;

/** The newest reports of both, then those of one alone that may bear on their promises. */
async function takeNewest(
  codes: TwoCodes,
  read: ReadUnder,
  question: Question,
  knowledge: CommitmentKnowledge,
): Promise<FoundPromises | null> {
  const toldKeys = lookupTold(codes);
  const ofBoth = await read(toldKeys, null);
  if (ofBoth === null) return null;
  const { found: newest, after } = cutNewest(ofBoth, toldKeys, question, knowledge);
  const keys = lookupAlone(codes, newest.reports, knowledge);
  if (keys.length === 0) return { ...newest, after, aloneAfter: after };
  const ofOne = await read(keys, after);
  if (ofOne === null) return null;
  const alone = cutNewest(toldAfter(ofOne, after), keys, question, knowledge);
  const possiblyKnown = newest.possiblyKnown + alone.found.possiblyKnown;
  return { ...uniteSourced(newest, alone.found), possiblyKnown, after, aloneAfter: alone.after ?? after };
}

async function promisesOfAll(
  ledger: Ledger,
  sides: TwoSides,
  { clocks, includePossibly, ...question }: PromisesQuestion,
  knowledge: CommitmentKnowledge,
): Promise<FoundPromises> {
  const wanted = { clocks, includePossibly };
  const found = await reportsOfPromises(ledger, sides, wanted, knowledge);
  const [codes, { most }] = [codesOf(sides), question];
  if (most === undefined || codes === null) return { ...found, after: null, aloneAfter: null };
  const all: Newest = { ...found, unreadUpTo: null };
  const asked = { ...question, ...wanted, most };
  return (
    (await takeNewest(codes, async () => all, asked, knowledge)) ?? {
      ...found,
      after: null,
      aloneAfter: null,
    }
  );
}

/** The reports that bear on promises between the two. */
export async function promisesOfTwo(
  ledger: Ledger,
  sides: TwoSides,
  question: PromisesQuestion,
  knowledge: CommitmentKnowledge,
): Promise<FoundPromises> {
  const [codes, { most }] = [codesOf(sides), question];
  if (most === undefined || codes === null) return promisesOfAll(ledger, sides, question, knowledge);
  const asked = { ...question, most };
  const read: ReadUnder = (keys, after) => readNewest(ledger, keys, { ...asked, after });
  return (
    (await takeNewest(codes, read, asked, knowledge)) ?? promisesOfAll(ledger, sides, question, knowledge)
  );
}
