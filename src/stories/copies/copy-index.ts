// Which texts that came before share keys with a new one. What a key costs is bounded, so that the millionth article costs what
// the thousandth did: of the texts that share a key the first so many are kept, counted in the order of a hash of their ids, and
// so the same whatever the order in which they came.

import { hashOf } from '../words/hash-word.ts';
import { spread } from '../words/shingles.ts';
import { makeKeyTable } from './key-table.ts';

export interface CopyIndex {
  /** Takes a text by its keys and gives those before it that share at least two, most shared first, by their place in the order. */
  readonly add: (articleId: string, keys: Int32Array) => readonly number[];
  /** Bytes of memory that it takes. */
  readonly bytes: () => number;
}

/** Texts kept for a key. A key that more share is of a block of a site, or of a text that all its copies share many keys of. */
export const keptForKey = 40;
const fewestShared = 2;

/** An index of no text. */
export function makeCopyIndex(): CopyIndex {
  const ranks: number[] = [];
  const table = makeKeyTable(keptForKey, (number) => ranks[number] as number);
  return {
    bytes: () => table.bytes() + ranks.length * Float64Array.BYTES_PER_ELEMENT,
    add: (articleId, keys) => {
      const number = ranks.length;
      ranks.push(spread(hashOf(articleId)));
      const shared = new Map<number, number>();
      for (const key of keys) {
        table.read(key, (other) => shared.set(other, (shared.get(other) ?? 0) + 1));
        table.put(key, number);
      }
      return [...shared]
        .filter(([, count]) => count >= fewestShared)
        .sort(([a, m], [b, n]) => n - m || a - b)
        .map(([other]) => other);
    },
  };
}
