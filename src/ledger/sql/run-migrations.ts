// Brings the tables of a ledger up to date, step by step, in one transaction; of what takes long it tells how far it is.

import type { OnProgress } from '../entry-types.ts';
import { migrations } from './migrations.ts';
import { byRanges, rangeOfEntries } from './ranges.ts';
import { lastSeq, refillIndexes } from './refill.ts';
import type { SqlSession } from './sql-database.ts';

/** Says the statements of a step as the engine takes them. */
export type SayStep = (sql: string) => Promise<void>;

/** From the version that the tables have to the newest one. */
export async function runMigrations(
  session: SqlSession,
  version: number,
  say: SayStep,
  onProgress: OnProgress = () => {},
): Promise<void> {
  const steps = migrations.slice(version);
  const total = version === 0 ? 0 : await lastSeq(session);
  // A statement over all entries tells nothing until it is done: that it has begun is all that can be said.
  if (total > rangeOfEntries) onProgress(0, total);
  for (const { sql, byEntries } of steps) {
    await say(sql);
    if (byEntries !== undefined) await byRanges(session, byEntries, total, onProgress);
  }
  await refillIndexes(
    session,
    steps.flatMap(({ refills = [] }) => refills),
    onProgress,
  );
}
