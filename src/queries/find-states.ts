// What stands between two, or around one, from the newest reports of each class of moves: as many are read as it takes that no other
// could tell otherwise. Where the ledger has no such classes all reports are read.

import type { ActorKey, Clocks, Ledger } from '../ledger/index.ts';
import {
  lookupStates,
  lookupStatesOfOne,
  mayTellState,
  type ReadMore,
  type Report,
  type Standing,
  type StandingKnowledge,
  stateSides,
  workOutPartly,
  workOutStanding,
} from '../stories/index.ts';
import type { Day } from '../time/index.ts';
import { type ActsApart, actsApart } from './corrected/index.ts';
import { reportsOfStates, type TwoSides } from './find-between.ts';
import { findReports, isNamed, type Sourced, toSourced } from './find-reports.ts';

export interface StatesQuestion {
  readonly clocks: Clocks;
  readonly day: Day;
  readonly includePossibly: boolean;
  /** Of the changes and the reports of each state at most so many, the newest; all where nothing is said. */
  readonly most?: number | undefined;
}

export interface FoundStates extends Sourced<Report> {
  readonly states: readonly Standing[];
}

/** So many reports of each class are read first, and so many times as many where that is not enough. */
const firstRead = 24;
const readGrowth = 4;

async function statesOfAll(
  ledger: Ledger,
  sides: TwoSides,
  question: StatesQuestion,
  knowledge: StandingKnowledge,
): Promise<FoundStates> {
  const sourced = await reportsOfStates(ledger, sides, question, knowledge);
  const { day: on, most } = question;
  return { ...sourced, states: workOutStanding(sourced.reports, knowledge, { on, most }) };
}

type MayTell = (event: Report['event']) => boolean;

/** Which reports are read. */
interface Under {
  readonly keys: readonly number[];
  /** Those that are only possibly known are counted under these keys alone, where not under all. */
  readonly countedUnder?: readonly number[];
  readonly mayTell: MayTell;
}

interface Reading extends Under {
  readonly apart: ActsApart;
  /** Of how many reports of these classes is read more than of the others. */
  readonly more: ReadonlyMap<number, number>;
  /** Around which days besides. */
  readonly around: ReadonlyMap<number, ReadonlySet<Day>>;
  /** What is only possibly known is counted once. */
  readonly possiblyKnown: number | null;
}

interface SomeStates extends FoundStates {
  readonly wanted: ReadMore;
  readonly leftOut: number;
}

/** One round of reading; null where the ledger has no classes. */
async function readSome(
  ledger: Ledger,
  { keys, mayTell, apart, more, around, possiblyKnown }: Reading,
  question: StatesQuestion & { readonly most: number },
  knowledge: StandingKnowledge,
): Promise<SomeStates | null> {
  const { clocks, day, includePossibly, most } = question;
  const found = await ledger.classedActs({
    ...{ keys, includePossibly, more, around, most: Math.max(firstRead, most + 1) },
    ...{ clocks: { ...clocks, on: day }, withoutPages: apart.pageIds },
    countsPossibly: possiblyKnown === null,
  });
  if (found === null) return null;
  const all = [...found.findings, ...apart.findings];
  const sourced = await toSourced(ledger, all, { clocks, includePossibly, mayTell });
  const { states, ...wanted } = workOutPartly(sourced.reports, knowledge, {
    ...{ on: day, most, unread: found.unread },
  });
  const leftOut = possiblyKnown ?? found.possiblyKnown;
  return { ...sourced, states, wanted, leftOut, possiblyKnown: sourced.possiblyKnown + leftOut };
}

/** What is to be read next: around days that were not read around yet, else more of the class everywhere. */
function readMoreOf(reading: Reading, { wanted, leftOut }: SomeStates, least: number): Reading {
  const [more, around] = [new Map(reading.more), new Map(reading.around)];
  const grow = (one: number) => more.set(one, readGrowth * (more.get(one) ?? least));
  for (const one of wanted.readMore) grow(one);
  for (const [one, days] of wanted.readAround) {
    const before = around.get(one) ?? new Set();
    if (days.isSubsetOf(before)) grow(one);
    else around.set(one, before.union(days));
  }
  return { ...reading, more, around, possiblyKnown: leftOut };
}

/** How many acts under these keys are only possibly known; null where that is to be counted with the others. */
async function countPossibly(
  ledger: Ledger,
  { countedUnder }: Under,
  apart: ActsApart,
  { clocks, day, includePossibly }: StatesQuestion,
): Promise<number | null> {
  if (countedUnder === undefined) return null;
  if (clocks.known === undefined || includePossibly) return 0;
  const found = await ledger.classedActs({
    ...{ keys: countedUnder, includePossibly, more: new Map(), around: new Map(), most: 0 },
    ...{ clocks: { ...clocks, on: day }, withoutPages: apart.pageIds, countsPossibly: true },
  });
  return found?.possiblyKnown ?? 0;
}

async function statesOfNewest(
  ledger: Ledger,
  under: Under,
  question: StatesQuestion & { readonly most: number },
  knowledge: StandingKnowledge,
): Promise<FoundStates | null> {
  const { keys } = under;
  const { on: _, ...known } = question.clocks;
  const apart = await actsApart(ledger, keys, known);
  if (apart === null) return null;
  const possiblyKnown = await countPossibly(ledger, under, apart, question);
  let reading: Reading = { ...under, apart, more: new Map(), around: new Map(), possiblyKnown };
  for (;;) {
    const some = await readSome(ledger, reading, question, knowledge);
    if (some === null) return null;
    const { wanted, leftOut, ...found } = some;
    if (wanted.readMore.size + wanted.readAround.size === 0) return found;
    reading = readMoreOf(reading, some, Math.max(firstRead, question.most + 1));
  }
}

/** The states between the two, and the reports that they rest on. */
export async function statesOfTwo(
  ledger: Ledger,
  sides: TwoSides,
  question: StatesQuestion,
  knowledge: StandingKnowledge,
): Promise<FoundStates> {
  const { most } = question;
  const [{ country: a }, { country: b }] = sides;
  // A person stands for whatever states his reports name: these are not known before all are read.
  if (most === undefined || a === null || b === null) return statesOfAll(ledger, sides, question, knowledge);
  const mayTell: MayTell = (event) => mayTellState(event, knowledge);
  const under = { keys: lookupStates([[a], [b]]), mayTell };
  const newest = await statesOfNewest(ledger, under, { ...question, most }, knowledge);
  return newest ?? statesOfAll(ledger, sides, question, knowledge);
}

/** The states that are told of in reports in which the one takes part, and these reports. */
export async function statesOfOne(
  ledger: Ledger,
  side: ActorKey,
  question: StatesQuestion,
  knowledge: StandingKnowledge,
): Promise<FoundStates> {
  const { most } = question;
  if (most !== undefined && side.country !== null) {
    const others = new Set([...(await ledger.codes()), ...knowledge.names.titles.keys()]);
    const isOwn: MayTell = (event) =>
      [...event.actors, ...event.recipients].some((reference) => isNamed(side, reference)) &&
      mayTellState(event, knowledge);
    const { own, besides } = lookupStatesOfOne(side.country, [...others]);
    const under = { keys: [...own, ...besides], countedUnder: own, mayTell: isOwn };
    const newest = await statesOfNewest(ledger, under, { ...question, most }, knowledge);
    if (newest !== null) return newest;
  }
  return statesOfReports(ledger, side, question, knowledge);
}

/** From all reports in which the one takes part. */
async function statesOfReports(
  ledger: Ledger,
  side: ActorKey,
  { clocks, day: on, includePossibly, most }: StatesQuestion,
  knowledge: StandingKnowledge,
): Promise<FoundStates> {
  const wanted = { clocks, mayTell: (event: Report['event']) => mayTellState(event, knowledge) };
  const sourced = await findReports(ledger, [side], { ...wanted, includePossibly });
  const states = workOutStanding(sourced.reports, knowledge, { on, most });
  if (sourced.possiblyKnown === 0) return { ...sourced, states };
  // As an index counts them: those that do tell of a state of its.
  const own = new Set(sourced.reports.map(({ id }) => id));
  const all = await findReports(ledger, [side], { ...wanted, includePossibly: true });
  const doubtful = all.reports.filter((report) => !own.has(report.id));
  const possiblyKnown = doubtful.filter((report) => tellsOf(side, report, knowledge)).length;
  return { ...sourced, states, possiblyKnown };
}

/** A person stands for whatever state he acts for: he has all that his reports tell. */
function tellsOf({ country }: ActorKey, report: Report, knowledge: StandingKnowledge): boolean {
  return stateSides(report, knowledge).some(
    ({ by, on }) => country === null || by === country || on === country,
  );
}
