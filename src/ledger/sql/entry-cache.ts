// Entries that were asked for a moment ago: answers name the same articles again and again, and an entry never changes.

import type { StoredEntry } from '../entry-types.ts';

/** Long enough for the articles of a busy pair; each counts by the length of its content, in UTF-16 code units. */
const mostUnits = 32_000_000;

export interface EntryCache {
  readonly get: (id: string) => StoredEntry | undefined;
  /** By the number of the entry. */
  readonly getAt: (seq: number) => StoredEntry | undefined;
  readonly put: (entry: StoredEntry, units: number) => void;
}

/** Keeps what was asked for last. */
export function makeEntryCache(most: number = mostUnits): EntryCache {
  const held = new Map<string, { readonly entry: StoredEntry; readonly units: number }>();
  const ids = new Map<number, string>();
  let total = 0;
  const drop = (id: string): void => {
    const dropped = held.get(id);
    if (dropped === undefined) return;
    total -= dropped.units;
    held.delete(id);
    ids.delete(dropped.entry.seq);
  };
  const get: EntryCache['get'] = (id) => {
    const found = held.get(id);
    if (found === undefined) return undefined;
    held.delete(id);
    held.set(id, found);
    return found.entry;
  };
  return {
    get,
    getAt: (seq) => get(ids.get(seq) ?? ''),
    put: (entry, units) => {
      drop(entry.id);
      held.set(entry.id, { entry, units });
      ids.set(entry.seq, entry.id);
      total += units;
      for (const id of held.keys()) {
        if (total <= most) break;
        drop(id);
      }
    },
  };
}
