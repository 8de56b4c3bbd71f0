// Reads the reports of states of affairs by the classes of their moves: the newest of each first, then more of those classes of which more
// is wanted, which alone are read again.

import type { Clocks, Ledger, UnreadDays } from '../ledger/index.ts';
import type { ReadMore, Report } from '../stories/index.ts';
import type { Day } from '../time/index.ts';
import type { ActsApart } from './corrected/index.ts';
import { type Sourced, toSourced, uniteSourced } from './find-reports.ts';

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

export type MayTell = (event: Report['event']) => boolean;

/** Which reports are read. */
export interface Under {
  readonly keys: readonly number[];
  /** Those that are only possibly known are counted under these keys alone, where not under all. */
  readonly countedUnder?: readonly number[];
  readonly mayTell: MayTell;
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
export interface Read extends Sourced<Report> {
  readonly unread: ReadonlyMap<number, readonly UnreadDays[]>;
  /** How many reports that an index names are only possibly known. */
  readonly leftOut: number;
}

/** So many keys are asked at once: an answer asks for the articles of what was found right after, while the ledger still holds them. */
const keysAtOnce = 24;

/** What is read by these keys: of these classes where some are named; null where the ledger has no classes. */
async function readClasses(
  ledger: Ledger,
  { keys, mayTell, apart, more, around, possiblyKnown }: Reading,
  { clocks, day, includePossibly, most }: ClassQuestion,
  among?: ReadonlySet<number>,
): Promise<Read | null> {
  const found = await ledger.classedActs({
    ...{ keys, includePossibly, more, around, among, most: Math.max(firstRead, most + 1) },
    ...{ clocks: { ...clocks, on: day }, withoutPages: apart.pageIds },
    countsPossibly: possiblyKnown === null,
  });
  if (found === null) return null;
  const sourced = await toSourced(ledger, found.findings, { clocks, includePossibly, mayTell });
  return { ...sourced, unread: found.unread, leftOut: possiblyKnown ?? found.possiblyKnown };
}

/** The first reading of all classes. */
export async function readFirst(
  ledger: Ledger,
  reading: Reading,
  question: ClassQuestion,
): Promise<Read | null> {
  const { clocks, includePossibly } = question;
  const { keys, apart, mayTell, possiblyKnown } = reading;
  const own = await toSourced(ledger, apart.findings, { clocks, includePossibly, mayTell });
  const parts: Read[] = [];
  // What is only possibly known is counted under all keys together.
  const atOnce = possiblyKnown === null ? Math.max(1, keys.length) : keysAtOnce;
  for (let start = 0; start < keys.length; start += atOnce) {
    const some = { ...reading, keys: keys.slice(start, start + atOnce) };
    const part = await readClasses(ledger, some, question);
    if (part === null) return null;
    parts.push(part);
  }
  return {
    ...uniteSourced(own, ...parts),
    unread: new Map(parts.flatMap(({ unread }) => [...unread])),
    leftOut: possiblyKnown ?? parts[0]?.leftOut ?? 0,
  };
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
    ...uniteSourced(before, more),
    unread: new Map([...others, ...more.unread]),
    leftOut: before.leftOut,
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
