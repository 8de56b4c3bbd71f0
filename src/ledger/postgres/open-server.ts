// Opens a ledger on a server: makes its tables, brings them up to date, or says in plain words why it cannot be used.

import type pg from 'pg';
import { DemarcheError } from '../../text/index.ts';
import { migrations } from '../sql/migrations.ts';
import { runMigrations } from '../sql/run-migrations.ts';
import type { SqlDatabase, SqlSession } from '../sql/sql-database.ts';
import { tooNew } from '../sql/too-new.ts';
import type { OpenOptions } from '../types.ts';
import { type PostgresAddress, parsePostgresAddress } from './address.ts';
import { toPostgres } from './dialect.ts';
import { explainError } from './explain-error.ts';
import { inTransaction, makePool, postgresEngine } from './postgres-database.ts';

/** Marks a schema as a Demarche ledger and holds the version of its tables. */
const markTable = 'demarche_ledger';
/** The oldest server that the statements are tested on, as `server_version_num` has it. */
const oldestServer = 150_000;

interface Found {
  /** As the server calls it (`15.4`), and as a number that grows with it (150004). */
  readonly server: { readonly version: string; readonly number: number };
  readonly hasSchema: boolean;
  readonly tables: number;
  /** Null where there is no ledger. */
  readonly version: number | null;
  readonly encoding: string;
}

async function look({ all }: Pick<SqlSession, 'all'>, schema: string): Promise<Found> {
  const [row] = await all(
    `SELECT current_setting('server_encoding') AS encoding, current_setting('server_version') AS server,
       current_setting('server_version_num') AS server_number,
       (SELECT count(*) FROM pg_namespace WHERE nspname = ?) AS schemas,
       (SELECT count(*) FROM pg_tables WHERE schemaname = ?) AS tables,
       (SELECT count(*) FROM pg_tables WHERE schemaname = ? AND tablename = ?) AS marks`,
    [schema, schema, schema, markTable],
  );
  const [mark] = row?.['marks'] === 1 ? await all(`SELECT version FROM "${schema}".${markTable}`) : [];
  return {
    server: { version: String(row?.['server']), number: Number(row?.['server_number']) },
    hasSchema: row?.['schemas'] === 1,
    tables: Number(row?.['tables']),
    version: mark === undefined ? null : Number(mark['version']),
    encoding: String(row?.['encoding']),
  };
}

function checkServer({ server }: Found, name: string): void {
  if (server.number >= oldestServer) return;
  throw new DemarcheError(
    'LEDGER_SERVER_TOO_OLD',
    `the server of ${name} is PostgreSQL ${server.version}, and Demarche needs ${oldestServer / 10_000} or later`,
    'Ask for a newer server, or keep the ledger in a file with --ledger FILE; nothing on this one was changed.',
  );
}

function checkFound(found: Found, { name, schema }: PostgresAddress): void {
  checkServer(found, name);
  if (found.encoding !== 'UTF8')
    throw new DemarcheError(
      'LEDGER_UNUSABLE',
      `the database of ${name} keeps text as ${found.encoding}`,
      'Make one with `createdb --encoding=UTF8 --template=template0 NAME`.',
    );
  if (found.version === null && found.tables > 0)
    throw new DemarcheError(
      'NOT_A_LEDGER',
      `the schema "${schema}" of ${name} holds tables of another program`,
      'Name another schema with ?schema=NAME; nothing in this one was changed.',
    );
  if (found.version !== null && found.version > migrations.length) throw tooNew(name, found.version);
}

function checkIsThere(found: Found, name: string): void {
  if (found.version !== null) return;
  throw new DemarcheError(
    'LEDGER_NOT_FOUND',
    `there is no ledger at ${name}`,
    'Make one with `demarche read PATH...`, or name another with --ledger.',
  );
}

async function sayStep(session: SqlSession, sql: string): Promise<void> {
  for (const statement of toPostgres(sql).split(';'))
    if (statement.trim() !== '') await session.run(statement);
}

/** One program at a time: who comes second finds the tables up to date. */
async function migrate(
  session: SqlSession,
  address: PostgresAddress,
  { onUpgrade }: Pick<OpenOptions, 'onUpgrade'>,
): Promise<void> {
  const { schema } = address;
  await session.all("SELECT pg_advisory_xact_lock(hashtext('demarche'), hashtext(?))", [schema]);
  const found = await look(session, schema);
  checkFound(found, address);
  if (!found.hasSchema) await session.run(`CREATE SCHEMA "${schema}"`);
  const version = found.version ?? 0;
  await runMigrations(session, version, (sql) => sayStep(session, sql), onUpgrade);
  if (found.version === null)
    await session.run(`CREATE TABLE ${markTable} AS SELECT ${migrations.length} AS version`);
  else await session.run(`UPDATE ${markTable} SET version = ${migrations.length}`);
}

async function prepare(pool: pg.Pool, address: PostgresAddress, options: OpenOptions): Promise<void> {
  const found = await look(postgresEngine(pool, address.name), address.schema);
  checkFound(found, address);
  if (options.mode === 'existing') checkIsThere(found, address.name);
  if (found.version === migrations.length) return;
  await inTransaction(pool, 'BEGIN', (session) => migrate(session, address, options));
}

/**
 * Opens a ledger on a server ready for use. Throws DemarcheError LEDGER_UNREACHABLE, LEDGER_REFUSED, LEDGER_FORBIDDEN,
 * LEDGER_NOT_FOUND, NOT_A_LEDGER, LEDGER_TOO_NEW, LEDGER_SERVER_TOO_OLD, LEDGER_SCHEMA_NAME or LEDGER_UNUSABLE.
 */
export async function openServer(
  text: string,
  options: OpenOptions,
): Promise<{ readonly name: string; readonly database: SqlDatabase }> {
  const address = parsePostgresAddress(text);
  const pool = makePool(address);
  try {
    await prepare(pool, address, options);
    return { name: address.name, database: postgresEngine(pool, address.name) };
  } catch (error) {
    await pool.end();
    throw explainError(error, address.name);
  }
}
