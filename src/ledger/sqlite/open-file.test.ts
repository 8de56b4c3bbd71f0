// Files that are no ledger, or not one of this version, are refused in plain words and left as they were.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, describe, it } from 'node:test';
import { openLedger } from '../index.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarche-ledger-'));
after(() => rmSync(folder, { recursive: true }));

let files = 0;
const freshPath = () => join(folder, `ledger-${files++}.db`);

function change(path: string, sql: string): void {
  const database = new DatabaseSync(path);
  database.exec(sql);
  database.close();
}

describe('opening a file', () => {
  it('refuses to ask a ledger that is not there', async () => {
    await assert.rejects(openLedger(freshPath(), { mode: 'existing' }), { code: 'LEDGER_NOT_FOUND' });
  });

  it('refuses a file that is no SQLite and leaves it as it was', async () => {
    const path = freshPath();
    const list = 'a shopping list, long enough to be looked at as a header of a database file '.repeat(20);
    writeFileSync(path, list);
    await assert.rejects(openLedger(path, { mode: 'create' }), { code: 'LEDGER_UNUSABLE' });
    assert.equal(readFileSync(path, 'utf8'), list);
  });

  it('refuses the SQLite file of another program', async () => {
    const path = freshPath();
    change(path, 'CREATE TABLE recipes (name TEXT)');
    await assert.rejects(openLedger(path, { mode: 'create' }), { code: 'NOT_A_LEDGER' });
  });

  it('says of a ledger of which hardly anything is left that it was cut off', async () => {
    const path = freshPath();
    await (await openLedger(path, { mode: 'create' })).close();
    truncateSync(path, 50);
    for (const mode of ['create', 'existing'] as const)
      await assert.rejects(
        openLedger(path, { mode }),
        /cut off: of its head alone 50 of 100 bytes are left/u,
      );
    assert.equal(readFileSync(path).length, 50);
  });

  it('refuses a ledger of a newer version', async () => {
    const path = freshPath();
    await (await openLedger(path, { mode: 'create' })).close();
    change(path, 'PRAGMA user_version = 999');
    await assert.rejects(openLedger(path, { mode: 'existing' }), { code: 'LEDGER_TOO_NEW' });
  });

  it('refuses an address of an unknown kind', async () => {
    await assert.rejects(openLedger('mysql://host/ledger', { mode: 'create' }), {
      code: 'LEDGER_UNKNOWN_KIND',
    });
  });
});
