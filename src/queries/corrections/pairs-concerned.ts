// Which pairs corrections bear on: those of the records that would be others, as they are and as they would be. A record that names
// one side only ("the mission suspended its work") may tell of that side and any other that its article has acts of.

import { type MadeCorrection, namingsOf } from '../../corrections/index.ts';
import type { ActorKey, Finding } from '../../ledger/index.ts';
import type { ActorReference, Entry } from '../../record/index.ts';
import type { CorrectedLedger } from '../corrected/index.ts';
import type { Side } from '../types.ts';

export type Pair = readonly [Side, Side];

const kinds = ['event', 'figure', 'claim'] as const;

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

/** What undoings come to in the end is what they bear on. */
export function targetsOf(
  proposed: readonly MadeCorrection[],
  made: readonly MadeCorrection[],
): readonly MadeCorrection[] {
  const byId = new Map(made.map((one) => [one.id, one]));
  return proposed.flatMap((one) => {
    let target: MadeCorrection | undefined = one;
    while (target?.content.action === 'undo') target = byId.get(target.content.correctionId);
    return target ?? [];
  });
}

async function onPage(ledger: CorrectedLedger, pageId: string): Promise<readonly Finding[]> {
  const articleId = (await ledger.readingOf(pageId, {}))?.articleId ?? null;
  return articleId === null ? [] : ledger.findings({ kinds, articleIds: [articleId], clocks: {} });
}

async function about(
  { is, of }: { is: ActorKey; of: ActorKey },
  ledger: CorrectedLedger,
): Promise<readonly Finding[]> {
  const found = await Promise.all(
    [is, of].map((key) => ledger.findings({ kinds: ['event'], participants: [key], clocks: {} })),
  );
  return found.flat();
}

/** The records that a correction may bear on, by their ids, as this ledger has them. */
async function bornOn(target: MadeCorrection, ledger: CorrectedLedger): Promise<readonly Finding[]> {
  const { content } = target;
  if (content.action === 'merge' && content.what.kind === 'actor') {
    const key = ({ actorId }: { readonly actorId: string | null }) => ({ country: null, actorId });
    return about({ is: key(content.what.is), of: key(content.what.of) }, ledger);
  }
  const pageIds = [...new Set(namingsOf(target).map(({ pageId }) => pageId))];
  return (await Promise.all(pageIds.map((pageId) => onPage(ledger, pageId)))).flat();
}

async function recordsOf(targets: readonly MadeCorrection[], ledger: CorrectedLedger) {
  const findings = (await Promise.all(targets.map((target) => bornOn(target, ledger)))).flat();
  return new Map(findings.map((finding) => [finding.entry.id, finding]));
}

/** In the order of their names, each once. */
export async function pairsConcerned(
  proposed: readonly MadeCorrection[],
  before: CorrectedLedger,
  after: CorrectedLedger,
): Promise<readonly Pair[]> {
  const targets = targetsOf(proposed, (await after.rulings()).made);
  const [was, is] = [await recordsOf(targets, before), await recordsOf(targets, after)];
  const pairs = new Map<string, Pair>();
  for (const id of new Set([...was.keys(), ...is.keys()])) {
    const [one, other] = [was.get(id), is.get(id)];
    if (JSON.stringify(one) === JSON.stringify(other)) continue;
    for (const finding of [one, other])
      for (const pair of finding === undefined ? [] : await pairsToldBy(finding, after))
        pairs.set(pair.map(({ asked }) => asked).join('\n'), pair);
  }
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}
