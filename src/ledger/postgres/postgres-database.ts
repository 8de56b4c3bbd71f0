// PostgreSQL as an engine of the ledger: a small pool of connections; writers take turns by a lock on the row of `head`.

import pg from 'pg';
import {
  type SqlDatabase,
  type SqlRow,
  type SqlSession,
  type SqlTable,
  type SqlValue,
  selectAll,
} from '../sql/sql-database.ts';
import type { PostgresAddress } from './address.ts';
import { arrayType, numberPlaces } from './dialect.ts';
import { explainError } from './explain-error.ts';

const mostConnections = 4;
const connectionTimeoutMs = 10_000;
/** Rows that one portion of a long answer holds, and that one statement inserts. */
const portionRows = 1000;
const int8Type = 20;

/** Whole numbers of 64 bits as numbers; the ledger counts nothing that these do not hold. */
const types = {
  getTypeParser: (type: number, format?: 'text' | 'binary') =>
    type === int8Type ? Number : pg.types.getTypeParser(type, format),
} as pg.CustomTypesConfig;

/** Opens no connection yet. */
export function makePool({ connectionString }: PostgresAddress): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    types,
    max: mostConnections,
    connectionTimeoutMillis: connectionTimeoutMs,
    application_name: 'demarche',
  });
  // A connection that dies while nobody uses it; the next question opens another or says why it cannot.
  pool.on('error', () => {});
  return pool;
}

/** PostgreSQL keeps no NUL in text; no text of an index holds one either, so such a value finds nothing. */
function withoutNul(value: SqlValue): SqlValue {
  return typeof value === 'string' ? value.replaceAll('\0', '\uFFFD') : value;
}

type Queryable = Pick<pg.ClientBase, 'query'>;

async function ask(client: Queryable, sql: string, parameters: readonly SqlValue[] = []): Promise<SqlRow[]> {
  return (await client.query(numberPlaces(sql), parameters.map(withoutNul))).rows;
}

type Rows = readonly (readonly SqlValue[])[];

interface Insertion {
  readonly sql: string;
  /** One for each column: its values in all rows. */
  readonly values: readonly (readonly SqlValue[])[];
}

/** All rows by one statement, whose places begin after so many others. */
function insertion({ name, columns }: SqlTable, rows: Rows, placesBefore = 0): Insertion {
  const names = Object.keys(columns);
  const arrays = Object.values(columns).map((type, at) => `$${placesBefore + at + 1}::${arrayType(type)}`);
  return {
    sql: `INSERT INTO ${name} (${names.join(', ')}) SELECT * FROM unnest(${arrays.join(', ')})`,
    values: names.map((_, at) => rows.map((row) => withoutNul(row[at] ?? null))),
  };
}

async function insertRows(client: Queryable, table: SqlTable, rows: Rows, onConflict = ''): Promise<void> {
  for (let start = 0; start < rows.length; start += portionRows) {
    const { sql, values } = insertion(table, rows.slice(start, start + portionRows));
    await client.query(`${sql} ${onConflict}`, [...values]);
  }
}

/** Few rows of several tables by one statement, for each has to wait for the server; many are sent portion by portion. */
async function insertAll(client: Queryable, parts: readonly (readonly [SqlTable, Rows])[]): Promise<void> {
  const together: Insertion[] = [];
  for (const [table, rows] of parts)
    if (rows.length > portionRows) await insertRows(client, table, rows);
    else if (rows.length > 0)
      together.push(
        insertion(
          table,
          rows,
          together.reduce((sum, { values }) => sum + values.length, 0),
        ),
      );
  if (together.length === 0) return;
  const steps = together.map(({ sql }, at) => `step_${at} AS (${sql})`);
  await client.query(
    `WITH ${steps.join(', ')} SELECT 1`,
    together.flatMap(({ values }) => values),
  );
}

/** Everything asked on one connection within a transaction. */
export function postgresSession(client: pg.ClientBase): SqlSession {
  let cursors = 0;
  const session: SqlSession = {
    all: (sql, parameters) => ask(client, sql, parameters),
    run: async (sql, parameters) => {
      await ask(client, sql, parameters);
    },
    insert: (table, rows, onConflict) => insertRows(client, table, rows, onConflict),
    insertAll: (parts) => insertAll(client, parts),
    async *portions(sql, parameters) {
      cursors += 1;
      const cursor = `portions_${cursors}`;
      await ask(client, `DECLARE ${cursor} NO SCROLL CURSOR FOR ${sql}`, parameters);
      for (;;) {
        const rows = await ask(client, `FETCH ${portionRows} FROM ${cursor}`);
        if (rows.length > 0) yield rows;
        if (rows.length < portionRows) break;
      }
      await ask(client, `CLOSE ${cursor}`);
    },
    async *rowsOf(table, orderBy) {
      for await (const rows of session.portions(selectAll(table, orderBy)))
        yield rows.map((row) => Object.values(row));
    },
  };
  return session;
}

/** Runs `work` between `begin` and COMMIT on a connection of its own; a connection that fails is thrown away. */
export async function inTransaction<T>(
  pool: pg.Pool,
  begin: string,
  work: (session: SqlSession) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  // Without a listener the loss of the connection would end the process; the statement in hand fails with it.
  const ignore = () => {};
  client.on('error', ignore);
  let failure: Error | undefined;
  try {
    await client.query(begin);
    const done = await work(postgresSession(client));
    await client.query('COMMIT');
    return done;
  } catch (error) {
    await client.query('ROLLBACK').catch((lost: Error) => {
      failure = lost;
    });
    throw error;
  } finally {
    client.off('error', ignore);
    client.release(failure);
  }
}

/** The server's database as an engine; errors in words that name the ledger. */
export function postgresEngine(pool: pg.Pool, name: string): SqlDatabase {
  const explained = <T>(asked: Promise<T>): Promise<T> =>
    asked.catch((error: unknown) => {
      throw explainError(error, name);
    });
  return {
    all: (sql, parameters) => explained(ask(pool, sql, parameters)),
    snapshot: (work) =>
      explained(inTransaction(pool, 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', work)),
    write: (work) =>
      explained(
        inTransaction(pool, 'BEGIN', async (session) => {
          await session.all('SELECT seq FROM head FOR UPDATE');
          return work(session);
        }),
      ),
    check: async () => [],
    close: () => pool.end(),
  };
}
