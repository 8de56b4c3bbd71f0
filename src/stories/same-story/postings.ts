// For each of many keys the numbers that were put under it, in a few large arrays: about sixteen bytes a key and eight a number,
// where a map of lists takes ten times as much.

export interface Postings {
  /** Calls `each` with the numbers under a key, the latest first. */
  readonly read: (key: number, each: (number: number) => void) => void;
  /** Puts a number under a key; where the key is full, the one with the greatest rank is left out. */
  readonly put: (key: number, number: number) => void;
  /** Whether a number that was put under a key is there still. */
  readonly has: (key: number, number: number) => boolean;
  /** Bytes of the arrays. */
  readonly bytes: () => number;
}

/** The keys: open addressing, at most four in five slots taken. */
interface Slots {
  readonly keys: Int32Array;
  /** The first posting of the key plus one; 0 where the slot is free. */
  readonly heads: Int32Array;
  readonly counts: Uint16Array;
}

const firstRoom = 1024;
const fullest = 0.8;

function makeSlots(room: number): Slots {
  return { keys: new Int32Array(room), heads: new Int32Array(room), counts: new Uint16Array(room) };
}

/** The slot of a key, or the free one where it belongs. */
function slotOf({ keys, heads }: Slots, key: number): number {
  const mask = keys.length - 1;
  let slot = key & mask;
  while (heads[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}

function widen(slots: Slots): Slots {
  const wider = makeSlots(slots.keys.length * 2);
  for (let at = 0; at < slots.keys.length; at += 1) {
    if (slots.heads[at] === 0) continue;
    const slot = slotOf(wider, slots.keys[at] as number);
    wider.keys[slot] = slots.keys[at] as number;
    wider.heads[slot] = slots.heads[at] as number;
    wider.counts[slot] = slots.counts[at] as number;
  }
  return wider;
}

/** The same numbers with room for a quarter more, or for `least` where that is more. */
export function longer(list: Int32Array, least = 0): Int32Array {
  const next = new Int32Array(Math.max(least, Math.ceil(list.length * 1.25)));
  next.set(list);
  return next;
}

/** No key yet; a key keeps `most` numbers, those of the smallest rank. Keys have to be hashes with well spread bits. */
export function makePostings(most: number, rankOf: (number: number) => number): Postings {
  let slots = makeSlots(firstRoom);
  // A number and the posting after it (plus one), side by side.
  let list: Int32Array = new Int32Array(2 * firstRoom);
  let [taken, used] = [0, 0];
  // Of full keys the posting (plus one) of the greatest rank, so that most of what comes later is refused at a glance.
  const lasts = new Map<number, number>();
  const rankAt = (posting: number): number => rankOf(list[2 * posting - 2] as number);
  const findLast = (head: number): number => {
    let last = head;
    for (let at = head; at !== 0; at = list[2 * at - 1] as number) if (rankAt(at) > rankAt(last)) last = at;
    return last;
  };
  const replace = (key: number, head: number, number: number): void => {
    const last = lasts.get(key) ?? findLast(head);
    const isFirst = rankOf(number) < rankAt(last);
    if (isFirst) list[2 * last - 2] = number;
    lasts.set(key, isFirst ? findLast(head) : last);
  };
  return {
    bytes: () => slots.keys.byteLength + slots.heads.byteLength + slots.counts.byteLength + list.byteLength,
    read: (key, each) => {
      let at = slots.heads[slotOf(slots, key)] as number;
      for (; at !== 0; at = list[2 * at - 1] as number) each(list[2 * at - 2] as number);
    },
    has: (key, number) => {
      const slot = slotOf(slots, key);
      if ((slots.counts[slot] as number) < most) return true;
      for (let at = slots.heads[slot] as number; at !== 0; at = list[2 * at - 1] as number)
        if (list[2 * at - 2] === number) return true;
      return false;
    },
    put: (key, number) => {
      if (taken > fullest * slots.keys.length) slots = widen(slots);
      const slot = slotOf(slots, key);
      const head = slots.heads[slot] as number;
      if (head !== 0 && (slots.counts[slot] as number) >= most) {
        replace(key, head, number);
        return;
      }
      if (head === 0) taken += 1;
      if (2 * used + 2 > list.length) list = longer(list);
      list[2 * used] = number;
      list[2 * used + 1] = head;
      used += 1;
      slots.keys[slot] = key;
      slots.heads[slot] = used;
      slots.counts[slot] = (slots.counts[slot] as number) + 1;
    },
  };
}
