// What stands between two from the newest reports of each class of moves: as many are read as it takes that no other could tell
// otherwise. Where the ledger has no such classes all reports are read.

import type { Clocks, Ledger } from '../ledger/index.ts';
import {
  lookupStates,
  mayTellState,
  type ReadMore,
  type Report,
  type Standing,
  type StandingKnowledge,
  workOutPartly,
  workOutStanding,
} from '../stories/index.ts';
import type { Day } from '../time/index.ts';
import { type ActsApart, actsApart } from './corrected/index.ts';
import { reportsOfStates, type TwoSides } from './find-between.ts';
import { type Sourced, toSourced } from './find-reports.ts';

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

interface Reading {
  readonly keys: readonly number[];
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
  { keys, apart, more, around, possiblyKnown }: Reading,
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
  const mayTell = (event: Report['event']) => mayTellState(event, knowledge);
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

async function statesOfNewest(
  ledger: Ledger,
  [a, b]: TwoSides,
  question: StatesQuestion & { readonly most: number },
  knowledge: StandingKnowledge,
): Promise<FoundStates | null> {
  // A person stands for whatever states his reports name: these are not known before all are read.
  if (a.country === null || b.country === null) return null;
  const keys = lookupStates([[a.country], [b.country]]);
  const { on: _, ...known } = question.clocks;
  const apart = await actsApart(ledger, keys, known);
  if (apart === null) return null;
  let reading: Reading = { keys, apart, more: new Map(), around: new Map(), possiblyKnown: null };
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
  const newest =
    most === undefined ? null : await statesOfNewest(ledger, sides, { ...question, most }, knowledge);
  return newest ?? statesOfAll(ledger, sides, question, knowledge);
}
