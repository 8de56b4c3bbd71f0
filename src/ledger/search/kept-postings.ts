// Keeps the postings of the terms and phrases that were searched for last, unpacked: a common word of a large ledger takes longer to
// unpack, and a phrase of such longer to match, than all the rest of a search. What is kept holds as long as no article is taken in.

import type { Joined } from './join-phrases.ts';
import { type Counted, type Numbers, type Postings, passageKey } from './postings.ts';

/** Memory for what is kept, in bytes. */
const mostBytes = 192 * 2 ** 20;

export interface KeptPostings {
  /** The postings under this name, made where they are not kept; `newest` is the number of the last article. */
  readonly ask: (newest: number, name: string, make: () => Promise<Postings>) => Promise<Postings>;
  /** The same for what is counted of a phrase, under a name that no term has. */
  readonly askCounted: (newest: number, name: string, make: () => Promise<Counted>) => Promise<Counted>;
  /** The same for the passages of all phrases of a query, under a name that no phrase has. */
  readonly askJoined: (newest: number, name: string, make: () => Promise<Joined>) => Promise<Joined>;
}

const byte = 2 ** 8;
const twoBytes = 2 ** 16;

/** The numbers, none below zero, in the narrowest column that holds them. Columns are made with room to spare; these have none. */
function narrow(numbers: Numbers): Numbers {
  let most = 0;
  for (let at = 0; at < numbers.length; at += 1) most = Math.max(most, numbers[at] as number);
  if (most < byte) return Uint8Array.from(numbers);
  return most < twoBytes ? Uint16Array.from(numbers) : numbers.slice();
}

type Kept = Counted | Postings | Joined;

function isJoined(kept: Kept): kept is Joined {
  return 'classes' in kept;
}

function isPostings(counted: Counted): counted is Postings {
  return 'places' in counted;
}

function packTightly<Columns extends Kept>(columns: Columns): Columns;
function packTightly(columns: Kept): Kept {
  if (isJoined(columns)) return columns;
  const { keys, words, counts } = columns;
  const counted = { keys: keys.slice(), words: narrow(words), counts: narrow(counts) };
  if (!isPostings(columns)) return counted;
  return { ...counted, starts: narrow(columns.starts), places: narrow(columns.places) };
}

/** Of a class with its few counts, about so many bytes. */
const classBytes = 64;

function columnsOf(kept: Kept): readonly { readonly byteLength: number }[] {
  if (isJoined(kept)) return [kept.keys, kept.rows, { byteLength: classBytes * kept.classes.length }];
  const { keys, words, counts } = kept;
  return isPostings(kept) ? [keys, words, counts, kept.starts, kept.places] : [keys, words, counts];
}

function sizeOf(kept: Kept): number {
  return columnsOf(kept).reduce((sum, { byteLength }) => sum + byteLength, 0);
}

/** With no more than so many bytes of them. */
export function keepPostings(most: number = mostBytes): KeptPostings {
  const kept = new Map<string, Kept>();
  let [upTo, bytes] = [0, 0];
  const forget = (name: string, postings: Kept): void => {
    kept.delete(name);
    bytes -= sizeOf(postings);
  };
  const keep = (name: string, postings: Kept): void => {
    const packed = packTightly(postings);
    const size = sizeOf(packed);
    if (size > most) return;
    kept.set(name, packed);
    bytes += size;
    for (const [oldest, old] of kept) {
      if (bytes <= most) return;
      forget(oldest, old);
    }
  };
  const ask = async <Columns extends Kept>(
    newest: number,
    name: string,
    make: () => Promise<Columns>,
  ): Promise<Columns> => {
    if (newest !== upTo) for (const [each, postings] of kept) forget(each, postings);
    upTo = newest;
    const known = kept.get(name);
    if (known !== undefined) {
      // The last to leave.
      kept.delete(name);
      kept.set(name, known);
      return known as Columns;
    }
    const postings = await make();
    // What another question has made meanwhile stays; what is of a shorter ledger is not for the next one.
    if (newest === upTo && !kept.has(name)) keep(name, postings);
    return postings;
  };
  return { ask, askCounted: ask, askJoined: ask };
}

/** How many of the passages are of the articles up to and with the one numbered `last`. */
export function passagesUpTo({ keys }: Pick<Counted, 'keys'>, last: number): number {
  const end = passageKey(last + 1, 0);
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] as number) < end) low = middle + 1;
    else high = middle;
  }
  return low;
}
