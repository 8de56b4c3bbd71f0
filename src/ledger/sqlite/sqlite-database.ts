// SQLite as an engine of the ledger: Node's own, write-ahead log, one writer at a time, any number of readers.

import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type SqlDatabase,
  type SqlRow,
  type SqlSession,
  type SqlTable,
  type SqlValue,
  selectAll,
} from '../sql/sql-database.ts';
import { explainSqliteError } from './explain-error.ts';

/** Statements kept prepared; look-ups come in some dozens of shapes. */
const mostStatements = 200;
/** Rows that one portion of a long answer holds. */
const portionRows = 500;
/** How long one who writes waits for another, in milliseconds. */
export const busyTimeoutMs = 30_000;
/** How often he looks, in milliseconds. */
const busyPauseMs = 5;
const sqliteBusy = 5;
/** Memory for pages of the file, of which as much is taken as is read: the entries of an index lie far from each other in its table. */
export const cacheKiB = 65_536;

function prepareOnce(database: DatabaseSync): (sql: string) => StatementSync {
  const prepared = new Map<string, StatementSync>();
  return (sql) => {
    const statement = prepared.get(sql) ?? database.prepare(sql);
    prepared.delete(sql);
    prepared.set(sql, statement);
    const [oldest] = prepared.keys();
    if (prepared.size > mostStatements && oldest !== undefined) prepared.delete(oldest);
    return statement;
  };
}

function* portionsOf<Row>(rows: Iterable<Row>): Generator<readonly Row[]> {
  let portion: Row[] = [];
  for (const row of rows) {
    portion.push(row);
    if (portion.length < portionRows) continue;
    yield portion;
    portion = [];
  }
  if (portion.length > 0) yield portion;
}

/** Everything asked on one connection. */
export function sqliteSession(database: DatabaseSync): SqlSession {
  const prepare = prepareOnce(database);
  const session: SqlSession = {
    all: async (sql: string, parameters: readonly SqlValue[] = []) => prepare(sql).all(...parameters),
    run: async (sql: string, parameters: readonly SqlValue[] = []) => {
      prepare(sql).run(...parameters);
    },
    insert: async ({ name, columns }: SqlTable, rows: readonly (readonly SqlValue[])[], onConflict = '') => {
      const names = Object.keys(columns);
      const values = names.map(() => '?').join(', ');
      const statement = prepare(`INSERT INTO ${name} (${names.join(', ')}) VALUES (${values}) ${onConflict}`);
      for (const row of rows) statement.run(...row);
    },
    insertAll: async (parts) => {
      for (const [table, rows] of parts) await session.insert(table, rows);
    },
    async *portions(sql: string, parameters: readonly SqlValue[] = []) {
      // A statement of its own: another question with the same words would start this one again.
      yield* portionsOf(database.prepare(sql).iterate(...parameters) as Iterable<SqlRow>);
    },
    async *rowsOf(table: SqlTable, orderBy?: string) {
      const statement = database.prepare(selectAll(table, orderBy));
      // Half the time of making an object of each row; the oldest Node that is supported may make objects alone.
      if ('setReturnArrays' in statement) statement.setReturnArrays(true);
      for (const rows of portionsOf<unknown>(statement.iterate()))
        yield rows.map((row) => (Array.isArray(row) ? row : Object.values(row as SqlRow)));
    },
  };
  return session;
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && Number(error.errcode) % 256 === sqliteBusy;
}

/** Begins to write; waits for a writer elsewhere without holding up this process, which may be that writer. */
async function beginWriting(database: DatabaseSync): Promise<void> {
  const deadline = Date.now() + busyTimeoutMs;
  for (;;) {
    database.exec('PRAGMA busy_timeout = 0');
    try {
      database.exec('BEGIN IMMEDIATE');
      return;
    } catch (error) {
      if (!isBusy(error) || Date.now() > deadline) throw error;
    } finally {
      database.exec(`PRAGMA busy_timeout = ${busyTimeoutMs}`);
    }
    await sleep(busyPauseMs);
  }
}

/** All of `work` on this connection or nothing of it. */
export async function writeSqlite<T>(database: DatabaseSync, work: () => Promise<T>): Promise<T> {
  await beginWriting(database);
  try {
    const done = await work();
    database.exec('COMMIT');
    return done;
  } catch (error) {
    // A full disk has ended the transaction already; a second error would hide the first.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

async function readSnapshot<T>(place: string | URL, work: (session: SqlSession) => Promise<T>): Promise<T> {
  const database = new DatabaseSync(place, { readOnly: true });
  try {
    database.exec(`PRAGMA busy_timeout = ${busyTimeoutMs}`);
    database.exec(`PRAGMA cache_size = -${cacheKiB}`);
    database.exec('BEGIN');
    return await work(sqliteSession(database));
  } finally {
    database.close();
  }
}

/** Every page of the file, and every index against its table. */
async function checkFile(session: SqlSession): Promise<string[]> {
  const rows = await session.all('PRAGMA integrity_check');
  return rows.map((row) => String(row['integrity_check'])).filter((message) => message !== 'ok');
}

interface Connection {
  readonly database: DatabaseSync;
  /** Where further connections are opened. */
  readonly place: string | URL;
}

/** The file that `database` has open, as an engine; `path` is what a person calls it. What is asked while this process writes waits for the end of the writing. */
export function sqliteEngine({ database, place }: Connection, path: string): SqlDatabase {
  const session = sqliteSession(database);
  let writing: Promise<unknown> = Promise.resolve();
  const explain = (error: unknown) => {
    throw explainSqliteError(error, path);
  };
  return {
    all: async (sql, parameters) => {
      await writing;
      return session.all(sql, parameters).catch(explain);
    },
    snapshot: (work) => readSnapshot(place, work).catch(explain),
    write: (work) => {
      const turn = writing.then(() => writeSqlite(database, () => work(session))).catch(explain);
      writing = turn.catch(() => {});
      return turn;
    },
    check: () => readSnapshot(place, checkFile).catch(explain),
    close: async () => {
      await writing;
      database.close();
    },
  };
}
