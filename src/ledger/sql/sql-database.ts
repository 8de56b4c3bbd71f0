// What the ledger asks of an engine. SQLite and PostgreSQL answer the same statements: `?` stands for a value, text
// compares by its bytes, whole numbers come back as numbers.

export type SqlValue = string | number | null | Uint8Array;
export type SqlRow = Readonly<Record<string, unknown>>;
export type ColumnType = 'TEXT' | 'INTEGER' | 'BLOB';

/** A table with its columns in order. */
export interface SqlTable {
  readonly name: string;
  readonly columns: Readonly<Record<string, ColumnType>>;
}

/** Statements that see one state of the ledger, or write to it. */
export interface SqlSession {
  all(sql: string, parameters?: readonly SqlValue[]): Promise<readonly SqlRow[]>;
  run(sql: string, parameters?: readonly SqlValue[]): Promise<void>;
  /** Rows with the values of all columns in order; `onConflict` says what becomes of one that is there already, which no two of them may be. */
  insert(table: SqlTable, rows: readonly (readonly SqlValue[])[], onConflict?: string): Promise<void>;
  /** Rows of several tables, each with its own, in one turn where the engine can. */
  insertAll(parts: readonly (readonly [SqlTable, readonly (readonly SqlValue[])[]])[]): Promise<void>;
  /** The rows of a long answer in portions, in bounded memory. */
  portions(sql: string, parameters?: readonly SqlValue[]): AsyncIterable<readonly SqlRow[]>;
  /** All rows of a table in portions, each with the values of all columns in order; in any order of rows, or in that of a column. */
  rowsOf(table: SqlTable, orderBy?: string): AsyncIterable<readonly (readonly unknown[])[]>;
}

/** What gives a table's rows, its columns in order. */
export function selectAll({ name, columns }: SqlTable, orderBy?: string): string {
  const order = orderBy === undefined ? '' : ` ORDER BY ${orderBy}`;
  return `SELECT ${Object.keys(columns).join(', ')} FROM ${name}${order}`;
}

export interface SqlDatabase {
  /** One statement that asks, at the newest state. */
  all: SqlSession['all'];
  /** All that `work` asks is answered from one state. */
  snapshot<T>(work: (session: SqlSession) => Promise<T>): Promise<T>;
  /** All of `work` or nothing of it; one writer at a time, in whatever process. */
  write<T>(work: (session: SqlSession) => Promise<T>): Promise<T>;
  /** What the engine itself finds wrong with its file: nothing where it looks after that by itself. */
  check(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** A condition or another part of a statement with the values for its `?`. */
export interface SqlPart {
  readonly sql: string;
  readonly parameters: readonly SqlValue[];
}

export function part(sql: string, ...parameters: readonly SqlValue[]): SqlPart {
  return { sql, parameters };
}

/** All of them. */
export function andOf(conditions: readonly SqlPart[]): SqlPart {
  const parameters = conditions.flatMap((condition) => condition.parameters);
  return part(conditions.map(({ sql }) => sql).join(' AND '), ...parameters);
}

/** `?, ?, ?` for so many values. */
export function places(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ');
}
