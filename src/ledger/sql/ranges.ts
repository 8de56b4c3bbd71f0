// A statement about all entries, said for one range of them after the other.

import type { OnProgress } from '../entry-types.ts';
import type { SqlSession } from './sql-database.ts';

/** So many entries are a range. */
export const rangeOfEntries = 50_000;

/** `sql` holds two places: for the number behind which the range begins and for its last. */
export async function byRanges(
  session: SqlSession,
  sql: string,
  total: number,
  onProgress: OnProgress,
): Promise<void> {
  for (let done = 0; done < total; done += rangeOfEntries) {
    const last = done + rangeOfEntries;
    await session.run(sql, [done, last]);
    if (last < total) onProgress(last, total);
  }
}
