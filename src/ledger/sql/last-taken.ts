// Up to which entry the ledger held at an instant.

import type { Clocks } from '../question-types.ts';
import type { SqlDatabase } from './sql-database.ts';

/** So many instants are kept of each ledger: a question asks for its own several times. */
const mostInstants = 200;

interface LastTaken {
  readonly seq: number;
  /** True where later entries are held, so that none to come is of the instant or before it. */
  readonly isPast: boolean;
}

/** The last entry that the ledger held at the instant: looked for by halves, for entries are in the order of their instants. */
async function seqAt({ all }: SqlDatabase, recorded: string): Promise<LastTaken> {
  const middle = '(lower + upper + 1) / 2';
  const isTaken = `(SELECT recorded_at FROM entries WHERE seq = ${middle}) <= ?`;
  const sql = `WITH RECURSIVE halves (lower, upper) AS (
    SELECT seq - seq, seq FROM head UNION ALL
    SELECT CASE WHEN ${isTaken} THEN ${middle} ELSE lower END, CASE WHEN ${isTaken} THEN upper ELSE ${middle} - 1 END
    FROM halves WHERE lower < upper) SELECT lower AS seq, h.seq AS head FROM halves, head h WHERE lower >= upper`;
  const [row] = await all(sql, [recorded, recorded]);
  const seq = Number(row?.['seq'] ?? 0);
  return { seq, isPast: seq < Number(row?.['head'] ?? 0) };
}

/** What was found, by the instant, where later entries are held: it stays so. */
const kept = new WeakMap<SqlDatabase, Map<string, number>>();

/** The number of the last entry that the ledger held at the recorded clock; null where that has no limit. */
export async function lastTaken(database: SqlDatabase, { recorded }: Clocks): Promise<number | null> {
  if (recorded === undefined) return null;
  const instants = kept.get(database) ?? new Map<string, number>();
  kept.set(database, instants);
  const known = instants.get(recorded);
  if (known !== undefined) return known;
  const { seq, isPast } = await seqAt(database, recorded);
  if (isPast) instants.set(recorded, seq);
  const [oldest] = instants.keys();
  if (instants.size > mostInstants && oldest !== undefined) instants.delete(oldest);
  return seq;
}
