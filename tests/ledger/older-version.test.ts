// A ledger that an older program has written is brought up to date when it is opened: its words are found, and whoever has to wait is
// told what for; on both engines.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openLedger } from '../../src/ledger/index.ts';
import { readingOf } from '../../src/ledger/sample-readings.ts';
import { type Migration, migrations, searchIndex } from '../../src/ledger/sql/migrations.ts';
import { runHere } from '../cli/run-here.ts';
import { ledgerEngines } from '../postgres/ledger-engines.ts';

const pageId = (index: number) => index.toString(16).padStart(64, '0');

/** The statements of these steps that make a table, or an index on it, which later steps take away. */
function makingOf(steps: readonly Migration[], taken: ReadonlySet<string | undefined>): readonly string[] {
  const making = /^\s*CREATE (?:TABLE|INDEX \w+ ON) (\w+)/u;
  return steps
    .flatMap(({ sql }) => sql.split(';'))
    .filter((statement) => taken.has(making.exec(statement)?.[1]));
}

for (const { engine, skip, freshLedger, tamper, setVersion, inItsWords } of await ledgerEngines()) {
  describe(`an older ledger in ${engine}`, { skip }, () => {
    /** The address of a ledger with so many readings, of the version before the words were indexed in plain tables. */
    async function olderLedger(readings: number): Promise<string> {
      const address = freshLedger();
      const ledger = await openLedger(address, { mode: 'create' });
      const entries = Array.from({ length: readings }, (_, index) => readingOf({ pageId: pageId(index) }));
      await ledger.append(entries.flat(), { recordedAt: '2026-01-01T00:00:00.000Z', location: null });
      await ledger.close();
      const before = migrations.findIndex(({ refills }) => refills?.includes(searchIndex));
      const later = migrations.slice(before).map(({ sql }) => sql);
      const tables = later.join(' ').matchAll(/CREATE TABLE (\w+)/gu);
      const names = new Set(Array.from(tables, ([, table]) => table));
      const columns = later.join(' ').matchAll(/ALTER TABLE (\w+) ADD COLUMN (\w+)/gu);
      const taken = new Set(Array.from(later.join(' ').matchAll(/DROP TABLE (\w+)/gu), ([, table]) => table));
      const back = [
        ...[...names].map((table) => `DROP TABLE ${table};`),
        ...Array.from(columns, ([, table, column]) => `ALTER TABLE ${table} DROP COLUMN ${column};`),
        ...makingOf(migrations.slice(0, before), taken).map((statement) => inItsWords(`${statement};`)),
      ];
      await tamper(address, `${back.join(' ')} ${setVersion(before)}`);
      return address;
    }

    it('is brought up to date: the words of its articles are found, and it verifies', async () => {
      const newer = await openLedger(await olderLedger(1), { mode: 'existing' });
      const { hits } = await newer.search('envoy', {}, { limit: 10, includePossibly: true });
      assert.equal(hits.length, 1);
      assert.deepEqual((await newer.verify()).faults, []);
      await newer.close();
    });

    it('says so and how far it is where that takes a while, this once', async () => {
      const address = await olderLedger(400);
      const first = await runHere(['verify', '-l', address]);
      assert.equal(first.code, 0, first.stdout);
      assert.match(
        first.stderr,
        /^bringing the ledger, which an older version made, up to date, this once: \d+ %$/mu,
      );
      assert.equal((await runHere(['verify', '-l', address])).stderr, '');
      const small = await runHere(['verify', '-l', await olderLedger(1)]);
      assert.equal(small.stderr, '');
    });
  });
}
