// The engines of the ledger for tests that run on each: how to name a new ledger, and why an engine is left out.
// The whole run of the tests shares one server (DEMARCHE_TEST_POSTGRES); a file that runs alone starts its own.

import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after } from 'node:test';
import pg from 'pg';
import { toPostgres } from '../../src/ledger/postgres/dialect.ts';
import { type Started, startPostgres } from './start-postgres.ts';

/** Holds the address of the server of the whole run, or why there is none. */
export const serverVariable = 'DEMARCHE_TEST_POSTGRES';

export interface LedgerEngine {
  readonly engine: 'SQLite' | 'PostgreSQL';
  /** Why its tests cannot run here; false where they can. */
  readonly skip: string | false;
  /** The address of a ledger that is not there yet. */
  freshLedger(): string;
  /** Changes a ledger behind its back. */
  tamper(address: string, sql: string): Promise<void>;
  /** The statement that gives the tables of a ledger this version. */
  setVersion(version: number): string;
  /** A step of the migrations as the engine takes it. */
  inItsWords(step: string): string;
}

function tamperFile(path: string, sql: string): void {
  const database = new DatabaseSync(path);
  database.exec(sql);
  database.close();
}

async function tamperServer(address: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  const schema = new URLSearchParams(address.split('?')[1]).get('schema');
  await client.query(`SET search_path = ${schema}; ${sql}`).finally(() => client.end());
}

/** Of a server, as it stands in the variable. */
export function shareServer({ server, why }: Started): string {
  return server === null ? why : server.address;
}

async function serverAddress(): Promise<string> {
  const shared = process.env[serverVariable];
  if (shared !== undefined) return shared;
  const started = await startPostgres();
  if (started.server !== null) after(() => started.server.stop());
  return shareServer(started);
}

/** Both engines. To be called once, at the head of a test file; what it makes is taken away after the tests. */
export async function ledgerEngines(): Promise<readonly LedgerEngine[]> {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-ledgers-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const address = await serverAddress();
  // Several files may run in one process.
  const freshName = () => `ledger_${randomUUID().replaceAll('-', '')}`;
  return [
    {
      engine: 'SQLite',
      skip: false,
      freshLedger: () => join(folder, `${freshName()}.db`),
      tamper: async (path, sql) => tamperFile(path, sql),
      setVersion: (version) => `PRAGMA user_version = ${version}`,
      inItsWords: (step) => step,
    },
    {
      engine: 'PostgreSQL',
      skip: address.startsWith('postgres://') ? false : address,
      freshLedger: () => `${address}&schema=${freshName()}`,
      tamper: tamperServer,
      setVersion: (version) => `UPDATE demarche_ledger SET version = ${version}`,
      inItsWords: toPostgres,
    },
  ];
}
