// Keeps the postings of the terms that were searched for last, unpacked: a common word of a large ledger takes longer to unpack than all
// the rest of a search. What is kept holds as long as no article is taken in.

import { type Postings, passageKey } from './postings.ts';

/** Memory for what is kept, in bytes. */
const mostBytes = 128 * 2 ** 20;

export interface KeptPostings {
  /** The postings under this name, made where they are not kept; `newest` is the number of the last article. */
  readonly ask: (newest: number, name: string, make: () => Promise<Postings>) => Promise<Postings>;
}

/** Columns are made with room to spare; these have none. */
function packTightly({ keys, words, counts, starts, places }: Postings): Postings {
  return {
    ...{ keys: keys.slice(), words: words.slice(), counts: counts.slice() },
    ...{ starts: starts.slice(), places: places.slice() },
  };
}

function sizeOf({ keys, words, counts, starts, places }: Postings): number {
  return [keys, words, counts, starts, places].reduce((sum, { byteLength }) => sum + byteLength, 0);
}

/** With no more than so many bytes of them. */
export function keepPostings(most: number = mostBytes): KeptPostings {
  const kept = new Map<string, Postings>();
  let [upTo, bytes] = [0, 0];
  const forget = (name: string, postings: Postings): void => {
    kept.delete(name);
    bytes -= sizeOf(postings);
  };
  const keep = (name: string, postings: Postings): void => {
    const size = sizeOf(postings);
    if (size > most) return;
    kept.set(name, packTightly(postings));
    bytes += size;
    for (const [oldest, old] of kept) {
      if (bytes <= most) return;
      forget(oldest, old);
    }
  };
  return {
    ask: async (newest, name, make) => {
      if (newest !== upTo) for (const [each, postings] of kept) forget(each, postings);
      upTo = newest;
      const known = kept.get(name);
      if (known !== undefined) {
        // The last to leave.
        kept.delete(name);
        kept.set(name, known);
        return known;
      }
      const postings = await make();
      // What another question has made meanwhile stays; what is of a shorter ledger is not for the next one.
      if (newest === upTo && !kept.has(name)) keep(name, postings);
      return postings;
    },
  };
}

/** The rows up to and with the article numbered `last`. */
export function upToArticle(postings: Postings, last: number): Postings {
  const { keys, words, counts, starts, places } = postings;
  const end = passageKey(last + 1, 0);
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] as number) < end) low = middle + 1;
    else high = middle;
  }
  if (low === keys.length) return postings;
  return {
    ...{ keys: keys.subarray(0, low), words: words.subarray(0, low), counts: counts.subarray(0, low) },
    ...{ starts: starts.subarray(0, low), places },
  };
}
