// Changes one value of a ledger behind its back, as a person with an editor or a failing disk would, and puts it back.

import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import pg from 'pg';
import type { LedgerEngine } from './ledger-engines.ts';

type Value = string | number | bigint | Uint8Array | null;
export type Row = Readonly<Record<string, Value>>;

interface Connection {
  readonly query: (sql: string, values?: readonly Value[]) => Promise<readonly Row[]>;
  readonly close: () => Promise<void>;
  /** The sign for a value, and "is the same, also where it is nothing". */
  readonly place: (number: number) => string;
  readonly is: string;
}

function openFile(path: string): Connection {
  const database = new DatabaseSync(path);
  return {
    query: async (sql, values = []) => database.prepare(sql).all(...(values as SQLInputValue[])) as Row[],
    close: async () => database.close(),
    place: () => '?',
    is: 'IS',
  };
}

async function openServer(address: string): Promise<Connection> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  const schema = new URLSearchParams(address.split('?')[1]).get('schema');
  await client.query(`SET search_path = ${schema}`);
  return {
    query: async (sql, values = []) => (await client.query(sql, [...values])).rows,
    close: () => client.end(),
    place: (number) => `$${number}`,
    is: 'IS NOT DISTINCT FROM',
  };
}

async function withConnection<T>(
  { engine }: LedgerEngine,
  address: string,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  const connection = engine === 'SQLite' ? openFile(address) : await openServer(address);
  return work(connection).finally(connection.close);
}

/** One bit or one letter of it is another. */
export function altered(value: Value): Value {
  if (typeof value === 'number' || typeof value === 'bigint') return Number(value) + 1;
  if (typeof value === 'string')
    return /^\d+$/u.test(value)
      ? String(Number(value) + 1)
      : `${value.slice(0, -1)}${value.endsWith('1') ? '2' : '1'}`;
  if (value === null) return null;
  const bytes = Uint8Array.from(value);
  const middle = Math.floor(bytes.length / 2);
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  return bytes;
}

export function rowsOf(engine: LedgerEngine, address: string, table: string): Promise<readonly Row[]> {
  return withConnection(engine, address, ({ query }) => query(`SELECT * FROM ${table}`));
}

/** Gives the row another value in one column. */
export function setValue(
  engine: LedgerEngine,
  address: string,
  { table, row, column, value }: { table: string; row: Row; column: string; value: Value },
): Promise<void> {
  return withConnection(engine, address, async ({ query, place, is }) => {
    const conditions = Object.keys(row).map((name, at) => `${name} ${is} ${place(at + 2)}`);
    const sql = `UPDATE ${table} SET ${column} = ${place(1)} WHERE ${conditions.join(' AND ')}`;
    await query(sql, [value, ...Object.values(row)]);
  });
}

/** All tables of a ledger, in the order of their names. */
export function tablesOf(engine: LedgerEngine, address: string): Promise<readonly string[]> {
  return withConnection(engine, address, async ({ query }) => {
    const sql =
      engine.engine === 'SQLite'
        ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
        : 'SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema() ORDER BY name';
    return (await query(sql)).map(({ name }) => String(name));
  });
}
