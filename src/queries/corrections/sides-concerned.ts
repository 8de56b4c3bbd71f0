// Whom corrections bear on: those of the records that would be others, as they are and as they would be, two by two. A record that names
// one side only ("the mission suspended its work") may tell of that side and any other that its article has acts of.

import type { Finding } from '../../ledger/index.ts';
import type { ActorReference, Entry } from '../../record/index.ts';
import type { CorrectedLedger } from '../corrected/index.ts';
import type { Side } from '../types.ts';
import type { FindingChange } from './records-concerned.ts';

export type Pair = readonly [Side, Side];

function sideOf({ actorId, country, name }: ActorReference): Side | null {
  if (country !== null) return { asked: country, name: country, country, actorId: country };
  return actorId === null ? null : { asked: actorId, name, country, actorId };
}

const sidesOf = (references: readonly ActorReference[]): readonly Side[] =>
  references.flatMap((reference) => sideOf(reference) ?? []);

/** Each of the ones with each of the others. */
function pairUp(ones: readonly Side[], others: readonly Side[]): readonly Pair[] {
  return ones.flatMap((a) =>
    others.flatMap((b): Pair[] => (a.asked === b.asked ? [] : a.asked < b.asked ? [[a, b]] : [[b, a]])),
  );
}

/** Who stands against whom; an act without recipient is between its parties. */
function pairsOf(entry: Entry): readonly Pair[] {
  if (entry.kind !== 'event') return [];
  const { actors, recipients } = entry.content;
  return pairUp(sidesOf(actors), sidesOf(recipients.length > 0 ? recipients : actors));
}

/** All whom a record names. */
function sidesNamedIn(entry: Entry): readonly Side[] {
  if (entry.kind === 'event') return sidesOf([...entry.content.actors, ...entry.content.recipients]);
  if (entry.kind === 'figure') return sidesOf(entry.content.about);
  return entry.kind === 'claim' && entry.content.source?.actor ? sidesOf([entry.content.source.actor]) : [];
}

/** The pairs of a record; where it names no two, those of its article that it may tell of. */
async function pairsToldBy({ entry, articleId }: Finding, ledger: CorrectedLedger): Promise<readonly Pair[]> {
  const own = pairsOf(entry);
  if (own.length > 0) return own;
  const acts = (await ledger.findings({ kinds: ['event'], articleIds: [articleId], clocks: {} })).map(
    (act) => act.entry,
  );
  const named = sidesNamedIn(entry);
  return named.length > 0 ? pairUp(named, acts.flatMap(sidesNamedIn)) : acts.flatMap(pairsOf);
}

/** Who is asked about, to see what corrections change: two that stand between each other, or one that records name alone. */
export interface SidesConcerned {
  readonly pairs: readonly Pair[];
  readonly alone: readonly Side[];
}

/** In the order of their names, each once. */
export async function sidesConcerned(
  changed: readonly FindingChange[],
  ledger: CorrectedLedger,
): Promise<SidesConcerned> {
  const pairs = new Map<string, Pair>();
  const alone = new Map<string, Side>();
  for (const finding of changed.flatMap(({ before, after }) => [before, after])) {
    if (finding === null) continue;
    const told = await pairsToldBy(finding, ledger);
    for (const pair of told) pairs.set(pair.map(({ asked }) => asked).join('\n'), pair);
    if (told.length === 0) for (const side of sidesNamedIn(finding.entry)) alone.set(side.asked, side);
  }
  const inOrder = <T>(some: ReadonlyMap<string, T>): readonly T[] =>
    [...some].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
  return { pairs: inOrder(pairs), alone: inOrder(alone) };
}
