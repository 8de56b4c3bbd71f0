// Which texts that came before share keys with a new one. What a key costs is bounded, so that the millionth article costs what
// the thousandth did: of the texts that share a key the first so many are kept, counted in the order of a hash of their ids, and
// so the same whatever the order in which they came.

import { hashOf } from '../words/read-words.ts';
import { spread } from '../words/shingles.ts';

export interface CopyIndex {
  /** Takes a text by its keys and gives the ids of those before it that share at least two, most shared first. */
  readonly add: (articleId: string, keys: Int32Array) => readonly string[];
}

/** Texts kept for a key. A key that more share is of a block of a site, or of a text that all its copies share many keys of. */
const keptForKey = 40;
const fewestShared = 2;

interface Kept {
  readonly articleId: string;
  readonly rank: number;
}

/** An index of no text. */
export function makeCopyIndex(): CopyIndex {
  const byKey = new Map<number, Kept[]>();
  return {
    add: (articleId, keys) => {
      const shared = new Map<string, number>();
      const kept = { articleId, rank: spread(hashOf(articleId)) };
      for (const key of keys) {
        const listed = byKey.get(key);
        if (listed === undefined) byKey.set(key, [kept]);
        else {
          for (const { articleId: other } of listed) shared.set(other, (shared.get(other) ?? 0) + 1);
          insert(listed, kept);
        }
      }
      return [...shared]
        .filter(([, count]) => count >= fewestShared)
        .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
        .map(([other]) => other);
    },
  };
}

function insert(listed: Kept[], kept: Kept): void {
  if (listed.length < keptForKey) {
    listed.push(kept);
    return;
  }
  let last = 0;
  for (const [at, { rank }] of listed.entries()) if (rank > (listed[last] as Kept).rank) last = at;
  if (kept.rank < (listed[last] as Kept).rank) listed[last] = kept;
}
