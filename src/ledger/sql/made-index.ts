// Indexes that a maker fills which the ledger does not know: their rows are a pure function of the entries and of the maker's version.
// They are brought up to date before they are asked for: by the entries that came since, or from the first one where another version
// of the maker made them.

import type { LedgerFault, OnProgress, StoredEntry } from '../entry-types.ts';
import { addRow, type Digest, emptyDigest, isSameDigest } from './index-digest.ts';
import type { SqlDatabase, SqlSession, SqlTable, SqlValue } from './sql-database.ts';
import { toStored } from './to-stored.ts';

/** The rows of each table of an index, by their order. */
export type MadeRows = readonly (readonly (readonly SqlValue[])[])[];

/** A table that sums up rows of an index, kept with them. */
export interface SumTable {
  readonly table: SqlTable;
  /** What new rows of the index add. */
  readonly rowsOf: (rows: MadeRows) => readonly (readonly SqlValue[])[];
  /** How it is added to what is there. */
  readonly onConflict: string;
  /** Sums up the whole index; gives the columns of the table in order. */
  readonly select: string;
}

export interface MadeIndex {
  /** The table whose one row tells the maker's version and up to which entry the index reaches. */
  readonly state: string;
  readonly tables: readonly SqlTable[];
  readonly sums?: readonly SumTable[];
  /** The one kind of entries that have rows. */
  readonly kind: StoredEntry['kind'];
  readonly version: string;
  readonly rowsOf: (entries: readonly StoredEntry[], session: SqlSession) => Promise<MadeRows>;
}

/** Entries that one transaction takes in: the fewer there are, the oftener the same pages of the file are written. */
const entriesAtOnce = 2000;

/** Which maker's rows the index holds, and of the entries up to which one. */
interface IndexState {
  readonly version: string;
  readonly seq: number;
  readonly headSeq: number;
}

async function stateOf(
  { all }: Pick<SqlSession, 'all'>,
  { state }: Pick<MadeIndex, 'state'>,
): Promise<IndexState> {
  const [row] = await all(`SELECT k.version, k.seq, h.seq AS head_seq FROM ${state} k, head h`);
  return {
    version: String(row?.['version'] ?? ''),
    seq: Number(row?.['seq'] ?? 0),
    headSeq: Number(row?.['head_seq'] ?? 0),
  };
}

/** The entries up to this one have rows of the maker's version. */
function madeUpTo({ version, seq }: IndexState, index: MadeIndex): number {
  return version === index.version ? seq : 0;
}

/** Empties an index, so that it is made afresh when it is needed. */
export async function forgetMade(
  session: SqlSession,
  { state, tables, sums = [] }: Pick<MadeIndex, 'state' | 'tables' | 'sums'>,
): Promise<void> {
  for (const { name } of [...tables, ...sums.map(({ table }) => table)])
    await session.run(`DELETE FROM ${name}`);
  await session.run(`UPDATE ${state} SET version = '', seq = 0`);
}

async function takeNext(session: SqlSession, index: MadeIndex): Promise<IndexState> {
  const state = await stateOf(session, index);
  const from = madeUpTo(state, index);
  if (state.version !== index.version) await forgetMade(session, index);
  const found = await session.all(
    `SELECT * FROM entries WHERE kind = ? AND seq > ? ORDER BY seq LIMIT ${entriesAtOnce}`,
    [index.kind, from],
  );
  const rows = await index.rowsOf(found.map(toStored), session);
  await session.insertAll(index.tables.map((table, at) => [table, rows[at] ?? []] as const));
  for (const { table, rowsOf, onConflict } of index.sums ?? [])
    await session.insert(table, rowsOf(rows), onConflict);
  const last = found.length < entriesAtOnce ? undefined : found.at(-1);
  const seq = last === undefined ? state.headSeq : Number(last['seq']);
  await session.run(`UPDATE ${index.state} SET version = ?, seq = ?`, [index.version, seq]);
  return { ...state, version: index.version, seq };
}

/** Takes in the entries that have no rows of the maker's version; each some are a transaction, so that what was done stays done. */
export async function bringUp(
  database: SqlDatabase,
  index: MadeIndex,
  onProgress: OnProgress = () => {},
): Promise<void> {
  let state = await stateOf(database, index);
  while (madeUpTo(state, index) < state.headSeq) {
    const before = madeUpTo(state, index);
    state = await database.write((session) => takeNext(session, index));
    // One portion is soon done; only more are worth a word.
    if (before > 0 && state.seq < state.headSeq) onProgress(state.seq, state.headSeq);
  }
}

/** To be compared with the one that is given. */
async function storedDigest(session: SqlSession, table: SqlTable, expected: Digest): Promise<Digest> {
  const digest = emptyDigest(expected);
  for await (const rows of session.rowsOf(table)) for (const row of rows) addRow(digest, row);
  return digest;
}

async function expectedDigests(
  session: SqlSession,
  index: MadeIndex,
  upTo: number,
): Promise<readonly Digest[]> {
  const digests: readonly Digest[] = index.tables.map(() => emptyDigest());
  const sql = 'SELECT * FROM entries WHERE kind = ? AND seq <= ? ORDER BY seq';
  for await (const portion of session.portions(sql, [index.kind, upTo])) {
    const tables = await index.rowsOf(portion.map(toStored), session);
    for (const [at, digest] of digests.entries()) for (const row of tables[at] ?? []) addRow(digest, row);
  }
  return digests;
}

/** Whether a table of sums is what the index gives, which is looked at by itself. */
async function hasRightSums(session: SqlSession, { table, select }: SumTable): Promise<boolean> {
  const expected = emptyDigest();
  for await (const rows of session.portions(select))
    for (const row of rows) addRow(expected, Object.values(row));
  return isSameDigest(await storedDigest(session, table, expected), expected);
}

/** One fault for each table that is not what the entries give; none is looked for where another version made them. */
export async function madeFaults(session: SqlSession, index: MadeIndex): Promise<LedgerFault[]> {
  const state = await stateOf(session, index);
  if (state.version !== index.version) return [];
  // It would leave out the entries to come, up to that one.
  if (state.seq > state.headSeq) {
    const message = `the index "${index.state}" reaches entry ${state.seq}, but the ledger ends at ${state.headSeq}`;
    return [{ seq: 0, id: '', message }];
  }
  const digests = await expectedDigests(session, index, state.seq);
  const faults: LedgerFault[] = [];
  for (const [at, table] of index.tables.entries()) {
    const expected = digests[at];
    if (expected === undefined) continue;
    const stored = await storedDigest(session, table, expected);
    if (isSameDigest(stored, expected)) continue;
    const message = `the index "${table.name}" (${stored.rows} rows) is not what the entries give (${expected.rows} rows)`;
    faults.push({ seq: 0, id: '', message });
  }
  for (const sum of index.sums ?? []) {
    if (await hasRightSums(session, sum)) continue;
    const message = `the index "${sum.table.name}" does not sum up the acts of its lists`;
    faults.push({ seq: 0, id: '', message });
  }
  return faults;
}
