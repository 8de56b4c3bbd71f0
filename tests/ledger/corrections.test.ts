// Corrections over the example pages: however many are made, and in whatever order they are undone, what stands then is answered as if
// the others had never been made; on both engines.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { keyMaker } from '../../src/cli/open-ledger.ts';
import { editableFields } from '../../src/corrections/index.ts';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import { loadReader, type Reader } from '../../src/pipeline.ts';
import { correctedLedger, makeCorrections, proposeEdits } from '../../src/queries/index.ts';
import type { Entry } from '../../src/record/index.ts';
import { copyLedger, readIntoLedger } from '../../src/run/index.ts';
import { DemarcheError } from '../../src/text/index.ts';
import { ledgerEngines } from '../postgres/ledger-engines.ts';
import { root } from '../run-demarche.ts';
import { allAnswers } from './all-answers.ts';
import { deeds, makeDeed, pick, recordsOf, undoAll, values } from './random-deeds.ts';
import { assertNoPageIsMissed } from './read-every-page.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-undo-'));
after(() => rmSync(scratch, { recursive: true }));

const whole = join(scratch, 'whole.db');
const open = (address: string) => openLedger(address, { mode: 'create', keys: keyMaker() });
/** Random rows of corrections for each engine; the server is asked fewer, for its ledgers are copied entry by entry. */
const runs = { SQLite: 5, PostgreSQL: 2 };

let reader: Reader;
let asRead = '';
before(async () => {
  reader = loadReader();
  const ledger = await open(whole);
  const now = () => '2026-01-01T00:00:00.000Z';
  await readIntoLedger([join(root, 'examples/pages')], ledger, reader, { now });
  asRead = await answers(ledger);
  await ledger.close();
});

const answers = (ledger: Ledger) => allAnswers(ledger, reader);
const time = () => reader.tables.time;

async function copyOfWhole(address: string): Promise<Ledger> {
  const [from, to] = [await open(whole), await open(address)];
  await copyLedger(from, to);
  await from.close();
  return to;
}

/** Of the runs below, how many made answers others than those of the pages alone. */
let changed = 0;

for (const { engine, skip, freshLedger } of await ledgerEngines()) {
  describe(`undoing corrections in any order in ${engine}`, { skip }, () => {
    it('gives the answers of the corrections that are left, and without any those of the pages alone', async () => {
      const untouched = await copyOfWhole(freshLedger());
      assert.equal(await answers(correctedLedger(untouched, { time })), asRead);
      await fc.assert(
        fc.asyncProperty(deeds, fc.infiniteStream(fc.nat(1_000_000)), async (some, numbers) => {
          const ledger = await copyOfWhole(freshLedger());
          for (const [at, deed] of some.entries()) await makeDeed(ledger, deed, at);
          await assertNoPageIsMissed(ledger, ['BLR', 'USA', 'RUS']);
          const standing = (await correctedLedger(ledger).rulings()).standing;
          const order = standing
            .map(({ id }) => ({ id, at: numbers.next().value ?? 0 }))
            .sort((a, b) => a.at - b.at);
          const half = order.slice(0, Math.ceil(order.length / 2)).map(({ id }) => id);
          await undoAll(ledger, half);
          const left = standing.filter(({ id }) => !half.includes(id));
          changed += (await answers(correctedLedger(ledger, { time }))) === asRead ? 0 : 1;
          const expected = await answers(correctedLedger(untouched, { time, proposed: left }));
          assert.equal(await answers(correctedLedger(ledger, { time })), expected);
          await undoAll(ledger, left.map(({ id }) => id).reverse());
          assert.equal(await answers(correctedLedger(ledger, { time })), asRead);
          assert.deepEqual((await ledger.verify()).faults, []);
          await ledger.close();
        }),
        { numRuns: Number(process.env['DEMARCHE_RUNS'] ?? runs[engine]), seed: 7, endOnFailure: true },
      );
      assert.ok(changed > 1, 'the corrections change no answers');
      await untouched.close();
    });
  });
}

/** Every article and every record that was read from one, as people have put it right. */
async function recordsNow(ledger: Ledger): Promise<ReadonlyMap<string, Entry>> {
  const view = correctedLedger(ledger, { time });
  const findings = await view.findings({ kinds: ['event', 'figure', 'claim'], clocks: {} });
  const entries: readonly Entry[] = [...(await view.articles({})), ...findings.map(({ entry }) => entry)];
  return new Map(entries.map((entry) => [entry.id, entry]));
}

const daysOfAct = ['occurred', 'occurredBasis'];

/** What an edit of the field may change of a record: the field, and how its days are known. */
function fieldsOf(field: string): readonly string[] {
  if (field === 'occurred') return daysOfAct;
  return field === 'published' ? ['dating'] : [field];
}

/** What it may change of the others: an article's day takes along what was counted from it. */
function fieldsBeside(field: string, articleId: string, other: Entry): readonly string[] {
  const evidence = other.kind === 'event' || other.kind === 'figure' ? other.content.evidence : null;
  const isFollowing = field === 'published' && evidence?.articleId === articleId;
  return isFollowing ? [...daysOfAct, 'window', 'asOf'] : [];
}

describe('an edit', () => {
  it('touches nothing but the field of the record that it names, and the days that were counted from that of an article', async () => {
    const ledger = await copyOfWhole(join(scratch, 'edited.db'));
    const [records, before] = [await recordsOf(ledger), await recordsNow(ledger)];
    let made = 0;
    for (let turn = 0; turn < 60; turn += 1) {
      const { id, kind } = pick(records, turn * 37);
      const field = pick(
        editableFields[kind].filter((name) => name in values),
        turn,
      );
      const instant = new Date(Date.UTC(2026, 1, 1, 0, 0, turn * 2));
      const signature = { author: 'Ada', reason: 'a test', made: instant.toISOString() };
      const value = pick(values[field] ?? [null], turn);
      try {
        const edits = await proposeEdits(
          correctedLedger(ledger),
          id,
          [{ field, valueFor: () => value }],
          signature,
        );
        await makeCorrections(ledger, edits, instant);
        made += 1;
        const now = await recordsNow(ledger);
        assert.deepEqual([...now.keys()].sort(), [...before.keys()].sort());
        for (const [otherId, entry] of now)
          assertOnly(
            before.get(otherId),
            entry,
            otherId === id ? fieldsOf(field) : fieldsBeside(field, id, entry),
          );
        await undoAll(
          ledger,
          edits.map((edit) => edit.id),
        );
      } catch (error) {
        if (!(error instanceof DemarcheError)) throw error;
      }
    }
    assert.ok(made > 30, `only ${made} edits were made`);
    await ledger.close();
  });
});

/** Fails where anything but these fields is other than before. */
function assertOnly(before: Entry | undefined, now: Entry, named: readonly string[]): void {
  // As text: fields in another order would look changed, too.
  const others = ({ content }: Entry) =>
    JSON.stringify(Object.entries(content).filter(([name]) => !named.includes(name)));
  assert.equal(others(now), before === undefined ? '' : others(before));
}
