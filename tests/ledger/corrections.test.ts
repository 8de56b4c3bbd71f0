// Corrections over the example pages: however many are made, and in whatever order they are undone, what stands then is answered as if
// the others had never been made.

import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { keyMaker } from '../../src/cli/open-ledger.ts';
import { readPairKnowledge, readSeriesKnowledge } from '../../src/cli/read-knowledge.ts';
import { editableFields, type MadeCorrection } from '../../src/corrections/index.ts';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import { loadReader, type Reader } from '../../src/pipeline.ts';
import {
  askCommitments,
  askFigures,
  askLineage,
  askPages,
  askPair,
  askPairs,
  askSearch,
  askStanding,
  askStories,
  askTimeline,
  correctedLedger,
  makeCorrections,
  proposeEdits,
  proposeLinks,
  proposeMerge,
  proposeSplit,
  proposeUndo,
  proposeVerdict,
  type Side,
} from '../../src/queries/index.ts';
import { readIntoLedger } from '../../src/run/index.ts';
import { knowEvents } from '../../src/stories/index.ts';
import { DemarcheError } from '../../src/text/index.ts';
import { root } from '../run-demarche.ts';
import { assertNoPageIsMissed } from './read-every-page.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-undo-'));
after(() => rmSync(scratch, { recursive: true }));

const whole = join(scratch, 'whole.db');
const day = '2026-01-01';
const clocks = {};
const open = (path: string) => openLedger(path, { mode: 'create', keys: keyMaker() });

let reader: Reader;
before(async () => {
  reader = loadReader();
  const ledger = await open(whole);
  const now = () => '2026-01-01T00:00:00.000Z';
  await readIntoLedger([join(root, 'examples/pages')], ledger, reader, { now });
  await ledger.close();
});

const side = (code: string): Side => ({ asked: code, name: code, country: code, actorId: code });

/** All that the queries answer, as the program prints it. */
async function answers(ledger: Ledger): Promise<string> {
  const all = { clocks, includePossibly: false };
  const pair = readPairKnowledge(reader.tables.actors);
  const events = knowEvents(reader.tables);
  const sides = [side('BLR'), side('USA')] as const;
  return JSON.stringify(
    [
      await askPairs(ledger, all),
      await askPages(ledger, all),
      await askPair(ledger, { sides, day, ...all }, pair),
      await askPair(
        ledger,
        { sides: [side('IRN'), side('SAU')], day, ...all, clocks: { known: '2024-01-01' } },
        pair,
      ),
      await askTimeline(ledger, { sides: [], from: null, to: null, ...all }),
      await askStanding(ledger, { sides: [side('BLR')], day, ...all }, pair.standing),
      await askCommitments(ledger, { sides: [], day, ...all }, pair.commitments),
      await askFigures(ledger, { sides: [side('BLR')], ...all }, readSeriesKnowledge(reader.tables.actors)),
      await askStories(ledger, { sides: [], least: 1, ...all }, events),
      await askLineage(ledger, { asked: 'minsk-letter', ...all }, events.weights),
      await askSearch(ledger, { words: 'prisoners', limit: 10, ...all, clocks: { known: '2025-06-01' } }),
    ],
    null,
    1,
  );
}

/** What a person might do: the numbers choose the deed, the record, the field and the value. */
type Deed = readonly [deed: number, record: number, other: number, value: number];

const values: Readonly<Record<string, readonly unknown[]>> = {
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

const pick = <T>(some: readonly T[], number: number): T => {
  const one = some[number % some.length];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
};

async function recordsOf(
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
      return made.length === 0 ? [] : proposeUndo(view, pick(made, other).id, signature);
    }
  }
}

/** Makes a correction; what a person is refused for (a claim is no happening, a field has the value already) makes none. */
async function make(ledger: Ledger, deed: Deed, at: number): Promise<readonly MadeCorrection[]> {
  try {
    const corrections = await propose(ledger, deed, at);
    await makeCorrections(ledger, corrections, new Date(Date.UTC(2026, 1, 1, 0, 0, at)));
    return corrections;
  } catch (error) {
    if (error instanceof DemarcheError) return [];
    throw error;
  }
}

async function undoAll(ledger: Ledger, ids: readonly string[]): Promise<void> {
  for (const [at, id] of ids.entries()) {
    const made = new Date(Date.UTC(2026, 2, 1, 0, 0, at));
    const signature = { author: 'Bo', reason: 'as read', made: made.toISOString() };
    await makeCorrections(ledger, await proposeUndo(correctedLedger(ledger), id, signature), made);
  }
}

let copies = 0;
async function copyOfWhole(): Promise<Ledger> {
  const path = join(scratch, `copy-${copies++}.db`);
  copyFileSync(whole, path);
  return open(path);
}

const deeds = fc.array(fc.tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000), fc.nat(1000)), {
  minLength: 3,
  maxLength: 14,
});

/** Of the runs below, how many made answers others than those of the pages alone. */
let changed = 0;

describe('undoing corrections in any order', () => {
  it('gives the answers of the corrections that are left, and without any those of the pages alone', async () => {
    const untouched = await copyOfWhole();
    const asRead = await answers(untouched);
    assert.equal(await answers(correctedLedger(untouched)), asRead);
    await fc.assert(
      fc.asyncProperty(deeds, fc.infiniteStream(fc.nat(1_000_000)), async (some, numbers) => {
        const ledger = await copyOfWhole();
        for (const [at, deed] of some.entries()) await make(ledger, deed, at);
        await assertNoPageIsMissed(ledger, ['BLR', 'USA', 'RUS']);
        const standing = (await correctedLedger(ledger).rulings()).standing;
        const order = standing
          .map(({ id }) => ({ id, at: numbers.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at);
        const half = order.slice(0, Math.ceil(order.length / 2)).map(({ id }) => id);
        await undoAll(ledger, half);
        const left = standing.filter(({ id }) => !half.includes(id));
        changed += (await answers(correctedLedger(ledger))) === asRead ? 0 : 1;
        const expected = await answers(correctedLedger(untouched, { proposed: left }));
        assert.equal(await answers(correctedLedger(ledger)), expected);
        await undoAll(ledger, left.map(({ id }) => id).reverse());
        assert.equal(await answers(correctedLedger(ledger)), asRead);
        assert.deepEqual((await ledger.verify()).faults, []);
        await ledger.close();
      }),
      { numRuns: Number(process.env['DEMARCHE_RUNS'] ?? 5), seed: 7 },
    );
    assert.ok(changed > 1, 'the corrections change no answers');
    await untouched.close();
  });
});
