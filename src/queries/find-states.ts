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
import { findReports, type Sourced } from './find-reports.ts';
import {
  type ClassQuestion,
  type IsMeant,
  type Read,
  type Reading,
  readFirst,
  readFurther,
  readMoreOf,
  type Under,
} from './read-classes.ts';

export interface StatesQuestion {
  readonly clocks: Clocks;
  readonly day: Day;
  readonly includePossibly: boolean;
  /** Of the changes and the reports of each state at most so many, the newest; all where nothing is said. */
  readonly most?: number | undefined;
}

export interface FoundStates extends Pick<Sourced<unknown>, 'marks' | 'possiblyKnown'> {
  readonly states: readonly Standing[];
  /** The reports behind them, where the sides are known only from these. */
  readonly reports: readonly Report[];
}

async function statesOfAll(
  ledger: Ledger,
  sides: TwoSides,
  question: StatesQuestion,
  knowledge: StandingKnowledge,
): Promise<FoundStates> {
  const { reports, marks, possiblyKnown } = await reportsOfStates(ledger, sides, question, knowledge);
  const { day: on, most } = question;
  return { reports, marks, possiblyKnown, states: workOutStanding(reports, knowledge, { on, most }) };
}

interface SomeStates extends FoundStates {
  readonly wanted: ReadMore;
}

/** What stands as far as was read, and of what more has to be read. */
function workOutRead(read: Read, { day: on, most }: ClassQuestion, knowledge: StandingKnowledge): SomeStates {
  const { unread, leftOut, marks, told } = read;
  const moves = [...told.values()].flatMap((one) => one.moves);
  const { states, ...wanted } = workOutPartly(moves, knowledge, { on, most, unread });
  return { reports: [], marks, states, wanted, possiblyKnown: read.possiblyKnown + leftOut };
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
  question: ClassQuestion,
): Promise<FoundStates | null> {
  const { keys, knowledge } = under;
  const { on: _, ...known } = question.clocks;
  const apart = await actsApart(ledger, keys, known);
  if (apart === null) return null;
  const possiblyKnown = await countPossibly(ledger, under, apart, question);
  let reading: Reading = { ...under, apart, more: new Map(), around: new Map(), possiblyKnown };
  let read = await readFirst(ledger, reading, question);
  while (read !== null) {
    const { wanted, ...found } = workOutRead(read, question, knowledge);
    if (wanted.readMore.size + wanted.readAround.size === 0) return found;
    reading = {
      ...readMoreOf(reading, wanted, question),
      possiblyKnown: read.leftOut,
    };
    read = await readFurther(ledger, read, reading, question);
  }
  return null;
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
  const under = { keys: lookupStates([[a], [b]]), isMeant: () => true, knowledge };
  const newest = await statesOfNewest(ledger, under, { ...question, most });
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
    const isMeant: IsMeant = ({ countries, actorIds }) =>
      (side.country !== null && countries.includes(side.country)) ||
      (side.actorId !== null && actorIds.includes(side.actorId));
    const { own, besides } = lookupStatesOfOne(side.country, [...others]);
    const under = { keys: [...own, ...besides], countedUnder: own, isMeant, knowledge };
    const newest = await statesOfNewest(ledger, under, { ...question, most });
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
