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

async function insertRows(
  client: Queryable,
  { name, columns }: SqlTable,
  rows: readonly (readonly SqlValue[])[],
  onConflict = '',
) {
  const names = Object.keys(columns);
  const arrays = Object.values(columns).map((type, place) => `$${place + 1}::${arrayType(type)}`);
  const sql = `INSERT INTO ${name} (${names.join(', ')}) SELECT * FROM unnest(${arrays.join(', ')}) ${onConflict}`;
  for (let start = 0; start < rows.length; start += portionRows) {
    const some = rows.slice(start, start + portionRows);
    await client.query(
      sql,
      names.map((_, place) => some.map((row) => withoutNul(row[place] ?? null))),
    );
  }
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
    async *rowsOf(table) {
      for await (const rows of session.portions(selectAll(table)))
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
