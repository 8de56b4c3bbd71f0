// What stands between two from the newest reports of each class of moves: as many are read as it takes that no other could tell
// otherwise. Where the ledger has no such classes all reports are read.

import type { Clocks, Ledger } from '../ledger/index.ts';
import {
  lookupStates,
  mayTellState,
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
}

/** One round of reading; null where the ledger has no classes. */
async function readSome(
  ledger: Ledger,
  { keys, apart, more }: Reading,
  question: StatesQuestion & { readonly most: number },
  knowledge: StandingKnowledge,
): Promise<(FoundStates & { readonly readMore: ReadonlySet<number> }) | null> {
  const { clocks, day, includePossibly, most } = question;
  const { on: _, ...known } = clocks;
  const found = await ledger.classedActs({
    ...{ keys, includePossibly, more, most: Math.max(firstRead, most + 1) },
    ...{ clocks: { ...clocks, on: day }, withoutPages: apart.pageIds },
  });
  if (found === null) return null;
  const ids = new Set(found.eventIds);
  const findings = await ledger.findings({ kinds: ['event'], entryIds: found.eventIds, clocks: known });
  const own = findings.filter(({ entry }) => ids.has(entry.id));
  const mayTell = (event: Report['event']) => mayTellState(event, knowledge);
  const sourced = await toSourced(ledger, [...own, ...apart.findings], { clocks, includePossibly, mayTell });
  const worked = workOutPartly(sourced.reports, knowledge, { on: day, most, unread: found.unread });
  return { ...sourced, ...worked, possiblyKnown: sourced.possiblyKnown + found.possiblyKnown };
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
  const more = new Map<number, number>();
  for (;;) {
    const some = await readSome(ledger, { keys, apart, more }, question, knowledge);
    if (some === null || some.readMore.size === 0) return some;
    for (const one of some.readMore)
      more.set(one, readGrowth * (more.get(one) ?? Math.max(firstRead, question.most + 1)));
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
