// What people might do to a record, by numbers: for tests that make many corrections of whatever kind.

import fc from 'fast-check';
import { editableFields, type MadeCorrection } from '../../src/corrections/index.ts';
import type { Ledger } from '../../src/ledger/index.ts';
import {
  correctedLedger,
  makeCorrections,
  proposeEdits,
  proposeLinks,
  proposeMerge,
  proposeSplit,
  proposeUndo,
  proposeVerdict,
} from '../../src/queries/index.ts';
import { DemarcheError } from '../../src/text/index.ts';

const clocks = {};

/** What a person might do: the numbers choose the deed, the record, the field and the value. */
export type Deed = readonly [deed: number, record: number, other: number, value: number];

export const values: Readonly<Record<string, readonly unknown[]>> = {
  status: ['announced', 'denied', 'happened'],
  type: ['CONSULT', 'SANCTION', 'AID'],
  occurred: [
    { from: '2024-01-01', to: '2024-01-31' },
    { from: null, to: null },
  ],
  published: [
    { from: '2023-05-05', to: '2023-05-06' },
    { from: '2025-12-01', to: '2025-12-01' },
  ],
  recipients: [[]],
  actors: [[]],
  low: [7],
  unit: ['person', null],
  headline: ['Another headline'],
  outlet: [null, 'Another Outlet'],
  stance: ['deny', 'assert'],
};

const belarus = { actorId: 'BLR', name: 'Belarus', country: 'BLR', sector: null };
const actors = ['RUS', 'USA', 'person:alexander-lukashenko', 'org:eu', 'IRN'];

export const pick = <T>(some: readonly T[], number: number): T => {
  const one = some[number % some.length];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
};

export async function recordsOf(
  ledger: Ledger,
): Promise<readonly { readonly id: string; readonly kind: keyof typeof editableFields }[]> {
  const findings = await ledger.findings({ kinds: ['event', 'figure', 'claim'], clocks });
  const articles = await ledger.articles(clocks);
  const kinds = new Set(Object.keys(editableFields));
  return [...articles, ...findings.map(({ entry }) => entry)].flatMap(({ id, kind }) =>
    kinds.has(kind) ? [{ id, kind: kind as keyof typeof editableFields }] : [],
  );
}

async function propose(
  ledger: Ledger,
  [deed, record, other, value]: Deed,
  at: number,
): Promise<readonly MadeCorrection[]> {
  const view = correctedLedger(ledger);
  const signature = {
    author: 'Ada',
    reason: `deed ${at}`,
    made: new Date(Date.UTC(2026, 1, 1, 0, 0, at)).toISOString(),
  };
  const records = await recordsOf(ledger);
  const { id, kind } = pick(records, record);
  const alike = records.filter((one) => one.kind === kind && one.id !== id);
  switch (deed % 6) {
    case 0:
      return proposeVerdict(view, value % 2 === 0 ? 'reject' : 'accept', id, signature);
    case 1: {
      const field = pick(
        editableFields[kind].filter((name) => name in values),
        other,
      );
      return proposeEdits(
        view,
        id,
        [{ field, valueFor: () => pick(values[field] ?? [null], value) }],
        signature,
      );
    }
    case 2:
      return proposeMerge({ actorId: pick(actors, other), name: 'an actor' }, belarus, signature);
    case 3: {
      const actor = { actorId: pick(actors, other), name: 'an actor' };
      return proposeSplit(view, [id], { actor, to: value % 2 === 0 ? null : belarus }, signature);
    }
    case 4:
      return proposeLinks(
        view,
        value % 2 === 0 ? 'reject' : 'merge',
        { ids: [id, pick(alike, other).id], relation: kind === 'article' && value % 3 === 0 ? 'copy' : null },
        signature,
      );
    default: {
      const made = await ledger.ofKind('correction', clocks);
      return made.length === 0 ? [] : proposeUndo(view, [pick(made, other).id], signature);
    }
  }
}

/** Makes a correction; what a person is refused for (a claim is no happening, a field has the value already) makes none. */
export async function makeDeed(ledger: Ledger, deed: Deed, at: number): Promise<readonly MadeCorrection[]> {
  try {
    const corrections = await propose(ledger, deed, at);
    await makeCorrections(ledger, corrections, new Date(Date.UTC(2026, 1, 1, 0, 0, at)));
    return corrections;
  } catch (error) {
    if (error instanceof DemarcheError) return [];
    throw error;
  }
}

/** Undoes them in this order. */
export async function undoAll(ledger: Ledger, ids: readonly string[]): Promise<void> {
  for (const [at, id] of ids.entries()) {
    const made = new Date(Date.UTC(2026, 2, 1, 0, 0, at));
    const signature = { author: 'Bo', reason: 'as read', made: made.toISOString() };
    await makeCorrections(ledger, await proposeUndo(correctedLedger(ledger), [id], signature), made);
  }
}

export const deeds = fc.array(fc.tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000), fc.nat(1000)), {
  minLength: 3,
  maxLength: 14,
});
