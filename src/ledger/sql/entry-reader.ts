// Entries by their ids. What is asked for at once is read at once: on a server each statement costs a way there and back.

import type { StoredEntry } from '../entry-types.ts';
import type { EntryCache } from './entry-cache.ts';
import { entriesBy } from './find-records.ts';
import type { SqlDatabase } from './sql-database.ts';

/** Null where the ledger has none of that id; rejects as a look-up does, for an entry that is damaged with what is wrong with it. */
export type EntryReader = (id: string) => Promise<StoredEntry | null>;

type Waiting = ReadonlyMap<string, PromiseWithResolvers<StoredEntry | null>>;

/** Where one of several fails, each is asked for by itself: the others are told, whatever is wrong with that one. */
async function readWaiting(database: SqlDatabase, cache: EntryCache, waiting: Waiting): Promise<void> {
  try {
    const found = await entriesBy(database, cache, 'id', waiting.keys());
    for (const [id, { resolve }] of waiting) resolve(found.get(id) ?? null);
  } catch (error) {
    const parts = Map.groupBy(waiting, ([id]) => id).values();
    if (waiting.size > 1) await Promise.all(parts.map((one) => readWaiting(database, cache, new Map(one))));
    else for (const { reject } of waiting.values()) reject(error);
  }
}

export function makeEntryReader(database: SqlDatabase, cache: EntryCache): EntryReader {
  let waiting = new Map<string, PromiseWithResolvers<StoredEntry | null>>();
  return async (id) => {
    const held = cache.get(id);
    if (held !== undefined) return held;
    const asked = waiting.get(id) ?? Promise.withResolvers<StoredEntry | null>();
    waiting.set(id, asked);
    if (waiting.size === 1)
      queueMicrotask(() => {
        const all = waiting;
        waiting = new Map();
        void readWaiting(database, cache, all);
      });
    return asked.promise;
  };
}
