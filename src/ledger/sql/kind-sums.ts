// How many entries of each kind there are in each block of the chain, kept as entries are taken: a ledger of millions of entries is
// counted from some thousand narrow rows.

import type { RecordKind } from '../../record/index.ts';
import type { LedgerFault } from '../entry-types.ts';
import type { Clocks } from '../question-types.ts';
import { addRow, type Digest, emptyDigest, isSameDigest } from './index-digest.ts';
import { lastTaken } from './last-taken.ts';
import type { SqlDatabase, SqlRow, SqlSession, SqlTable, SqlValue } from './sql-database.ts';

/** So many entries are a block: of the one in which the recorded clock ends the entries themselves are counted. */
export const entriesOfBlock = 1000;

const kindSums: SqlTable = {
  name: 'kind_sums',
  columns: { block: 'INTEGER', kind: 'TEXT', entries: 'INTEGER' },
};

/** Sums up the entries behind the first number up to and with the second, which are numbers of whole blocks. */
export const fillKindSums = `INSERT INTO kind_sums SELECT (seq - 1) / ${entriesOfBlock}, kind, count(*)
  FROM entries WHERE seq > ? AND seq <= ? GROUP BY (seq - 1) / ${entriesOfBlock}, kind`;

/** What is counted of an entry. */
interface Counted {
  readonly seq: number;
  readonly kind: string;
}

function blockOf(seq: number): number {
  return Math.trunc((seq - 1) / entriesOfBlock);
}

function sumsOf(entries: readonly Counted[]): readonly (readonly SqlValue[])[] {
  const byBlock = Map.groupBy(entries, ({ seq }) => blockOf(seq));
  return [...byBlock].flatMap(([block, own]) =>
    [...Map.groupBy(own, ({ kind }) => kind)].map(([kind, { length }]) => [block, kind, length]),
  );
}

/** Counts entries as they are taken, in their transaction. */
export async function addToKindSums(session: SqlSession, entries: readonly Counted[]): Promise<void> {
  const add = 'ON CONFLICT (block, kind) DO UPDATE SET entries = kind_sums.entries + excluded.entries';
  await session.insert(kindSums, sumsOf(entries), add);
}

function toCounts(rows: readonly SqlRow[]): Partial<Record<RecordKind, number>> {
  return Object.fromEntries(rows.map((row) => [row['kind'], Number(row['n'])]));
}

/** How many entries of each kind the ledger held at the recorded clock, by the letters of the kinds. */
export async function countByKind(
  database: SqlDatabase,
  clocks: Clocks,
): Promise<Partial<Record<RecordKind, number>>> {
  const last = await lastTaken(database, clocks);
  if (last === null)
    return toCounts(
      await database.all('SELECT kind, sum(entries) AS n FROM kind_sums GROUP BY kind ORDER BY kind'),
    );
  const block = blockOf(last + 1);
  const rows = await database.all(
    `SELECT kind, sum(n) AS n FROM (
      SELECT kind, entries AS n FROM kind_sums WHERE block < ? UNION ALL
      SELECT kind, 1 AS n FROM entries WHERE seq > ? AND seq <= ?) x GROUP BY kind ORDER BY kind`,
    [block, block * entriesOfBlock, last],
  );
  return toCounts(rows);
}

/** Counts the entries that come by in their order, to be compared with what is kept. */
export interface KindCounting {
  readonly see: (entry: Counted) => void;
  /** One fault where other sums are kept. */
  readonly faults: (session: SqlSession) => Promise<readonly LedgerFault[]>;
}

export function countKinds(): KindCounting {
  const expected = emptyDigest();
  let [block, counts] = [0, new Map<string, number>()];
  const endBlock = () => {
    for (const [kind, entries] of counts) addRow(expected, [block, kind, entries]);
    counts = new Map();
  };
  return {
    see: ({ seq, kind }) => {
      if (blockOf(seq) !== block) endBlock();
      block = blockOf(seq);
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    },
    faults: async (session) => {
      endBlock();
      const stored: Digest = emptyDigest(expected);
      for await (const rows of session.rowsOf(kindSums)) for (const row of rows) addRow(stored, row);
      if (isSameDigest(stored, expected)) return [];
      const message = `the index "${kindSums.name}" (${stored.rows} rows) is not what the entries give (${expected.rows} rows)`;
      return [{ seq: 0, id: '', message }];
    },
  };
}
