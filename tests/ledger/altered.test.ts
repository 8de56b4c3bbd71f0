// One value changed behind the ledger's back, in every kind of entry, in the bytes of a page and in every column of every index:
// `verify` names each, on both engines, and nothing once it is put back.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { keyMaker } from '../../src/cli/open-ledger.ts';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import { loadReader } from '../../src/pipeline.ts';
import { correctedLedger, makeCorrections, proposeVerdict } from '../../src/queries/index.ts';
import { recordSchemas } from '../../src/record/index.ts';
import { copyLedger, readIntoLedger } from '../../src/run/index.ts';
import { altered, type Row, rowsOf, setValue, tablesOf } from '../postgres/alter-value.ts';
import { ledgerEngines } from '../postgres/ledger-engines.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-altered-'));
const whole = join(scratch, 'whole.db');
after(() => rmSync(scratch, { recursive: true }));

const texts = [
  'Chile sends envoys home\n\nPublished: 6 March 2024\n\nChile expelled two diplomats of Kenya on Tuesday, 5 March 2024. "It was right," the foreign minister of Chile said.\n',
  'A visit in Santiago\n\nPublished: 9 April 2024\n\nThe president of Kenya met the president of Chile in Santiago on Monday, 8 April 2024.\n',
];

before(async () => {
  const pages = join(scratch, 'pages');
  mkdirSync(pages);
  for (const [number, text] of texts.entries()) writeFileSync(join(pages, `page-${number}.txt`), text);
  writeFileSync(join(pages, 'empty.txt'), '');
  const now = () => '2026-01-01T00:00:00.000Z';
  const ledger = await openLedger(whole, { mode: 'create', keys: keyMaker() });
  await readIntoLedger([pages], ledger, loadReader(), { now });
  const [act] = await ledger.findings({ kinds: ['event'], clocks: {} });
  const signature = { author: 'Ada', reason: 'a test', made: now() };
  const made = await proposeVerdict(correctedLedger(ledger), 'accept', act?.entry.id ?? '', signature);
  await makeCorrections(ledger, made, new Date(now()));
  await ledger.close();
});

/** By which version an index was made, and the tables: another has them made afresh, or is refused when the ledger is opened. */
const versions: ReadonlySet<string> = new Set([
  'demarche_ledger.version',
  'key_state.version',
  'act_key_state.version',
  'act_place_state.version',
  'act_pack_state.version',
]);

/** The row to change: that with the greatest value in the column, so that a greater one is no other's. */
function lastBy(rows: readonly Row[], column: string): Row | undefined {
  return rows
    .filter((row) => row[column] !== null)
    .toSorted((a, b) => (Number(a[column]) || 0) - (Number(b[column]) || 0))
    .at(-1);
}

for (const engine of await ledgerEngines()) {
  describe(`a value changed behind the back of a ledger in ${engine.engine}`, { skip: engine.skip }, () => {
    const address = engine.freshLedger();
    let ledger: Ledger;

    before(async () => {
      const from = await openLedger(whole, { mode: 'existing' });
      ledger = await openLedger(address, { mode: 'create', keys: keyMaker() });
      await copyLedger(from, ledger);
      await from.close();
      assert.deepEqual((await ledger.verify()).faults, []);
    });
    after(() => ledger.close());

    /** What `verify` says while the value is another. */
    async function faultsWhile(table: string, row: Row, column: string) {
      const value = row[column] ?? null;
      const other = altered(value);
      await setValue(engine, address, { table, row, column, value: other });
      try {
        return (await ledger.verify()).faults;
      } finally {
        await setValue(engine, address, { table, row: { ...row, [column]: other }, column, value });
      }
    }

    it('is named with its entry, in every kind of entry and in every part of it', async () => {
      const rows = await rowsOf(engine, address, 'entries');
      const kinds = new Set(rows.map(({ kind }) => String(kind)));
      assert.deepEqual([...kinds].sort(), Object.keys(recordSchemas).sort());
      for (const kind of kinds) {
        const row = rows.findLast((one) => one['kind'] === kind) ?? {};
        for (const column of [
          'id',
          'kind',
          'content',
          'recorded_at',
          'location',
          'previous_hash',
          'chain_hash',
        ]) {
          if (row[column] === null) continue;
          const faults = await faultsWhile('entries', row, column);
          const isNamed = faults.some(({ seq }) => seq === Number(row['seq']));
          assert.ok(isNamed, `${column} of ${kind}: ${JSON.stringify(faults)}`);
        }
      }
      assert.deepEqual((await ledger.verify()).faults, []);
    });

    it('is named with its page, in the bytes that are kept', async () => {
      for (const row of await rowsOf(engine, address, 'page_bytes')) {
        const faults = await faultsWhile('page_bytes', row, 'packed');
        assert.match(JSON.stringify(faults), /the bytes that are kept of its page were changed/u);
      }
    });

    it('is named with its index, in every column of every other table', async () => {
      const silent: string[] = [];
      for (const table of await tablesOf(engine, address)) {
        if (table === 'entries' || table === 'page_bytes') continue;
        const rows = await rowsOf(engine, address, table);
        for (const column of Object.keys(rows[0] ?? {})) {
          const row = lastBy(rows, column);
          if (row === undefined || column === 'only_row' || versions.has(`${table}.${column}`)) continue;
          const faults = await faultsWhile(table, row, column);
          if (faults.length === 0) silent.push(`${table}.${column}`);
        }
      }
      assert.deepEqual(silent, []);
      assert.deepEqual((await ledger.verify()).faults, []);
    });
  });
}
