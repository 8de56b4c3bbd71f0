// The reports that bear on what stands between two actors: by the keys of acts, so that a question about two reads little of what is
// told of each with others. A ledger that cannot be asked by keys is asked for all reports of both.

import type { ActorKey, Clocks, Finding, Ledger } from '../ledger/index.ts';
import {
  type ActKeyKnowledge,
  type CommitmentKnowledge,
  lookupAlone,
  lookupBoth,
  lookupDeeds,
  lookupStates,
  mayTellState,
  type Report,
  type StandingKnowledge,
} from '../stories/index.ts';
import type { CopyKnowledge } from './as-first-told.ts';
import { findReports, isNamed, type Sourced, toSourced, uniteSourced, type Wanted } from './find-reports.ts';

type Two<T> = readonly [T, T];
export type TwoSides = Two<ActorKey>;

function idsOf({ country, actorId }: ActorKey): readonly string[] {
  return [...new Set([country, actorId])].flatMap((id) => id ?? []);
}

/** The codes by which a side takes part: its own, or those of the states for which a person acts. */
async function codesOf(
  ledger: Ledger,
  side: ActorKey,
  { on: _, ...clocks }: Clocks,
): Promise<readonly string[]> {
  if (side.country !== null) return [side.country];
  const found = await ledger.findings({ kinds: ['event'], participants: [side], clocks });
  const codes = found.flatMap(({ entry }) =>
    entry.kind === 'event'
      ? [...entry.content.actors, ...entry.content.recipients]
          .filter((reference) => isNamed(side, reference))
          .flatMap(({ country, actorId }) => country ?? actorId ?? [])
      : [],
  );
  return [...new Set(codes)];
}

async function codesOfBoth(
  ledger: Ledger,
  [a, b]: TwoSides,
  clocks: Clocks,
): Promise<Two<readonly string[]>> {
  return [await codesOf(ledger, a, clocks), await codesOf(ledger, b, clocks)];
}

/** Acts in which both take part. Two that share a code stand under no key: what one does alone, the other does. */
export async function actsOfBoth(
  ledger: Ledger,
  sides: TwoSides,
  clocks: Clocks,
): Promise<readonly Finding[]> {
  const kinds = ['event'] as const;
  const [a, b] = [new Set(idsOf(sides[0])), new Set(idsOf(sides[1]))];
  if (!a.isDisjointFrom(b) || !(await ledger.hasActKeys()))
    return ledger.findings({ kinds, participants: sides, clocks });
  return ledger.findings({ kinds, keys: lookupBoth([[...a], [...b]]), clocks });
}

async function findUnder(
  ledger: Ledger,
  keys: readonly number[],
  { clocks: { on: _, ...clocks } }: Wanted,
): Promise<readonly Finding[]> {
  return ledger.findings({ kinds: ['event'], keys, clocks });
}

/** Reports that tell of states of affairs between the two, or may. */
export async function reportsOfStates(
  ledger: Ledger,
  sides: TwoSides,
  wanted: Wanted,
  knowledge: StandingKnowledge,
): Promise<Sourced<Report>> {
  const mayTell: Wanted['mayTell'] = (event) => mayTellState(event, knowledge);
  if (!(await ledger.hasActKeys())) return findReports(ledger, sides, { ...wanted, mayTell });
  const keys = lookupStates(await codesOfBoth(ledger, sides, wanted.clocks));
  return toSourced(ledger, await findUnder(ledger, keys, wanted), { ...wanted, mayTell });
}

/** Reports that make, keep or break a promise between the two, or may. */
export async function reportsOfPromises(
  ledger: Ledger,
  sides: TwoSides,
  wanted: Wanted,
  knowledge: CommitmentKnowledge,
): Promise<Sourced<Report>> {
  if (!(await ledger.hasActKeys())) return findReports(ledger, sides, wanted);
  const codes = await codesOfBoth(ledger, sides, wanted.clocks);
  const ofBoth = await findUnder(ledger, lookupDeeds(codes), wanted);
  return aloneBeside(ledger, codes, await toSourced(ledger, ofBoth, wanted), wanted, knowledge);
}

/** These reports, and those that name one of two alone and may bear on the promises that they make. */
async function aloneBeside(
  ledger: Ledger,
  codes: Two<readonly string[]>,
  deeds: Sourced<Report>,
  wanted: Wanted,
  knowledge: CommitmentKnowledge,
): Promise<Sourced<Report>> {
  const known = new Set(deeds.reports.map(({ id }) => id));
  const keys = lookupAlone(codes, deeds.reports, knowledge);
  if (keys.length === 0) return deeds;
  const found = (await findUnder(ledger, keys, wanted)).filter(({ entry }) => !known.has(entry.id));
  const alone = await toSourced(ledger, found, wanted);
  return { ...uniteSourced(deeds, alone), possiblyKnown: deeds.possiblyKnown + alone.possiblyKnown };
}

/** What the tables say of promises, and what tells a copy. */
export type PromiseKnowledge = CommitmentKnowledge & CopyKnowledge;

/** What the tables say of states and promises, indexed. */
export interface PairKnowledge extends ActKeyKnowledge {
  readonly commitments: PromiseKnowledge;
}
