// Reads the reports of states of affairs by the classes of their moves: the newest of each first, then more of those classes of which more
// is wanted, which alone are read again.

import type { Clocks, Ledger, UnreadDays } from '../ledger/index.ts';
import {
  mayTellState,
  type NamedIn,
  namedIn,
  type ReadMore,
  type Report,
  readMoves,
  type StandingKnowledge,
  type ToldMoves,
  toldMoves,
  unpackMoves,
} from '../stories/index.ts';
import type { Day } from '../time/index.ts';
import type { ActsApart } from './corrected/index.ts';
import { type LineSources, toSourced } from './find-reports.ts';

/** Of which clocks reports are read, and how many. */
export interface ClassQuestion {
  readonly clocks: Clocks;
  readonly day: Day;
  readonly includePossibly: boolean;
  /** So many reports of each state are shown at most. */
  readonly most: number;
}

/** So many reports of each class are read first, and so many times as many where that is not enough. */
const firstRead = 16;
const readGrowth = 4;

/** Which of the acts under the keys are meant, by whom they name. */
export type IsMeant = (named: NamedIn) => boolean;

/** Which reports are read. */
export interface Under {
  readonly keys: readonly number[];
  /** Those that are only possibly known are counted under these keys alone, where not under all. */
  readonly countedUnder?: readonly number[];
  readonly isMeant: IsMeant;
  readonly knowledge: StandingKnowledge;
}

export interface Reading extends Under {
  readonly apart: ActsApart;
  /** Of how many reports of these classes is read more than of the others. */
  readonly more: ReadonlyMap<number, number>;
  /** Around which days besides. */
  readonly around: ReadonlyMap<number, ReadonlySet<Day>>;
  /** What is only possibly known is counted once. */
  readonly possiblyKnown: number | null;
}

/** What was read so far. */
export interface Read extends Pick<LineSources, 'marks'> {
  /** By the ids of their reports. */
  readonly told: ReadonlyMap<string, ToldMoves>;
  /** How many of those that are read one by one are only possibly known. */
  readonly possiblyKnown: number;
  readonly unread: ReadonlyMap<number, readonly UnreadDays[]>;
  /** How many reports that an index names are only possibly known. */
  readonly leftOut: number;
}

/** What is read by these keys: of these classes where some are named; null where the ledger has no classes. */
async function readClasses(
  ledger: Ledger,
  { keys, isMeant, apart, more, around, possiblyKnown }: Reading,
  { clocks, day, includePossibly, most }: ClassQuestion,
  among?: ReadonlySet<number>,
): Promise<Pick<Read, 'told' | 'unread' | 'leftOut'> | null> {
  const found = await ledger.classedActs({
    ...{ keys, includePossibly, more, around, among, most: Math.max(firstRead, most + 1) },
    ...{ clocks: { ...clocks, on: day }, withoutPages: apart.pageIds },
    countsPossibly: possiblyKnown === null,
  });
  if (found === null) return null;
  const known = found.acts.filter(({ onlyPossiblyKnown }) => includePossibly || !onlyPossiblyKnown);
  const told = known.map(({ packed }) => unpackMoves(packed)).filter(({ named }) => isMeant(named));
  return {
    told: new Map(told.map((one) => [one.reportId, one])),
    unread: found.unread,
    leftOut: possiblyKnown ?? found.possiblyKnown,
  };
}

/** What acts tell that are looked at one by one. */
async function readApart(
  ledger: Ledger,
  { apart, isMeant, knowledge }: Reading,
  { clocks, includePossibly }: ClassQuestion,
): Promise<Pick<Read, 'told' | 'marks' | 'possiblyKnown'>> {
  const isTold = (event: Report['event']) => mayTellState(event, knowledge) && isMeant(namedIn(event));
  const { reports, marks, possiblyKnown } = await toSourced(ledger, apart.findings, {
    ...{ clocks, includePossibly },
    mayTell: isTold,
  });
  const told = reports.map((report) => toldMoves(report, readMoves(report, knowledge)));
  return { told: new Map(told.map((one) => [one.reportId, one])), marks, possiblyKnown };
}

/** The first reading of all classes. */
export async function readFirst(
  ledger: Ledger,
  reading: Reading,
  question: ClassQuestion,
): Promise<Read | null> {
  const { told, ...apart } = await readApart(ledger, reading, question);
  const classes = await readClasses(ledger, reading, question);
  return classes === null ? null : { ...apart, ...classes, told: new Map([...told, ...classes.told]) };
}

/** What was read before, and more of the classes of which more is wanted. */
export async function readFurther(
  ledger: Ledger,
  before: Read,
  reading: Reading,
  question: ClassQuestion,
): Promise<Read | null> {
  const among = new Set([...reading.more.keys(), ...reading.around.keys()]);
  const more = await readClasses(ledger, reading, question, among);
  if (more === null) return null;
  const others = [...before.unread].filter(([one]) => !among.has(one));
  return {
    ...before,
    told: new Map([...before.told, ...more.told]),
    unread: new Map([...others, ...more.unread]),
  };
}

/** What is to be read next: around days that were not read around yet, else more of the class everywhere. */
export function readMoreOf(reading: Reading, wanted: ReadMore, { most }: ClassQuestion): Reading {
  const [more, around] = [new Map(reading.more), new Map(reading.around)];
  const least = Math.max(firstRead, most + 1);
  const grow = (one: number) => more.set(one, readGrowth * (more.get(one) ?? least));
  for (const one of wanted.readMore) grow(one);
  for (const [one, days] of wanted.readAround) {
    const before = around.get(one) ?? new Set();
    if (days.isSubsetOf(before)) grow(one);
    else around.set(one, before.union(days));
  }
  return { ...reading, more, around };
}
