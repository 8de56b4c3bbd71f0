// Servers that do not answer, do not let in or hold no ledger are told apart, and no message shows a password.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asAdministrator } from '../../../tests/postgres/as-administrator.ts';
import { ledgerEngines } from '../../../tests/postgres/ledger-engines.ts';
import { openLedger } from '../index.ts';
import { readingOf } from '../sample-readings.ts';
import { parsePostgresAddress } from './address.ts';
import { makePool } from './postgres-database.ts';

const [, postgres] = await ledgerEngines();
const freshLedger = () => postgres?.freshLedger() ?? '';

describe('opening a ledger on a server', { skip: postgres?.skip ?? false }, () => {
  const rejects = (address: string, mode: 'create' | 'existing', code: string) =>
    assert.rejects(openLedger(address, { mode }), (error: Error & { code?: string }) => {
      assert.equal(error.code, code, String(error));
      assert.doesNotMatch(error.message, /secret/u);
      return true;
    });

  it('refuses to ask a ledger that is not there', async () => {
    await rejects(freshLedger(), 'existing', 'LEDGER_NOT_FOUND');
  });

  it('says that a server does not answer', async () => {
    const nowhere = freshLedger().replace('demarche@/', 'demarche:secret@/').replace('host=/', 'host=/no');
    await rejects(nowhere, 'create', 'LEDGER_UNREACHABLE');
    await rejects('postgres://demarche:secret@127.0.0.1:1/ledger', 'create', 'LEDGER_UNREACHABLE');
  });

  it('says that a user is not let in', async () => {
    await rejects(freshLedger().replace('demarche@', 'nobody:secret@'), 'create', 'LEDGER_REFUSED');
  });

  it('says that there is no such database', async () => {
    await rejects(freshLedger().replace('/postgres?', '/nowhere?'), 'create', 'LEDGER_NOT_FOUND');
  });

  it('says that a user may not make a ledger', async () => {
    await asAdministrator(freshLedger(), 'CREATE ROLE guest LOGIN');
    await rejects(freshLedger().replace('demarche@', 'guest@'), 'create', 'LEDGER_FORBIDDEN');
  });

  it('leaves the tables of another program alone', async () => {
    await asAdministrator(freshLedger(), 'CREATE SCHEMA recipes; CREATE TABLE recipes.cakes (name text)');
    const address = freshLedger().replace(/schema=.*/u, 'schema=recipes');
    await rejects(address, 'create', 'NOT_A_LEDGER');
  });

  it('refuses a ledger of a newer version', async () => {
    const address = freshLedger();
    await (await openLedger(address, { mode: 'create' })).close();
    await postgres?.tamper(address, 'UPDATE demarche_ledger SET version = 999');
    await rejects(address, 'existing', 'LEDGER_TOO_NEW');
  });

  it('takes a word of SQL for a schema like any other name, and not what the server keeps for itself', async () => {
    const address = (schema: string) => freshLedger().replace(/schema=.*/u, `schema=${schema}`);
    for (const mode of ['create', 'existing'] as const) {
      const ledger = await openLedger(address('full'), { mode });
      assert.deepEqual((await ledger.verify()).faults, []);
      await ledger.close();
    }
    await rejects(address('pg_ledger'), 'create', 'LEDGER_SCHEMA_NAME');
  });

  it('lets the server compile no statement, unless the address asks for it', async () => {
    const jitOf = async (address: string) => {
      const pool = makePool(parsePostgresAddress(address));
      const { rows } = await pool.query<{ jit: string }>('SHOW jit');
      await pool.end();
      return rows[0]?.jit;
    };
    assert.equal(await jitOf(freshLedger()), 'off');
    assert.equal(await jitOf(`${freshLedger()}&options=-c%20jit%3Don`), 'on');
  });

  it('is done once where several programs make it at the same time', async () => {
    const address = freshLedger();
    const ledgers = await Promise.all([1, 2, 3].map(() => openLedger(address, { mode: 'create' })));
    const taking = { recordedAt: '2026-01-01T00:00:00.000Z', location: null };
    const outcomes = await Promise.all(ledgers.map((ledger) => ledger.append(readingOf(), taking)));
    assert.deepEqual(outcomes.map(({ added }) => added.length).sort(), [0, 0, 3]);
    await Promise.all(ledgers.map((ledger) => ledger.close()));
  });
});
