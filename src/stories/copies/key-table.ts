// Numbers by key in two flat arrays, about eleven bytes for each number under a key: open addressing in which a key may stand in
// many slots. Most keys of copies have one number only, so that lists would cost more than what they hold.

export interface KeyTable {
  /** Calls `each` with the numbers under a key. */
  readonly read: (key: number, each: (number: number) => void) => void;
  /** Puts a number under a key; where the key is full, the one with the greatest rank is left out. */
  readonly put: (key: number, number: number) => void;
  /** Bytes of the arrays. */
  readonly bytes: () => number;
}

interface Slots {
  readonly keys: Int32Array;
  /** The number plus one; 0 where the slot is free. */
  readonly numbers: Int32Array;
}

const firstRoom = 1024;
const fullest = 0.85;
/** With `fullest`, at most 11.3 bytes for a number; a copy's 88 keys stay below a kilobyte right after the arrays grew, too. */
const growth = 1.2;
const keysInAll = 2 ** 32;
/** Golden ratio of 2^32 (Knuth): spreads keys that lie close, as the smallest of many hashes do. */
const spreading = 0x9e3779b1;

function makeSlots(room: number): Slots {
  return { keys: new Int32Array(room), numbers: new Int32Array(room) };
}

/** Calls `each` with every slot of the key until it gives true; gives the free slot behind them, or that one. */
function findSlot({ keys, numbers }: Slots, key: number, each: (slot: number) => boolean): number {
  const room = keys.length;
  let slot = Math.floor(((Math.imul(key, spreading) >>> 0) / keysInAll) * room);
  while (numbers[slot] !== 0 && !(keys[slot] === key && each(slot))) slot = slot + 1 === room ? 0 : slot + 1;
  return slot;
}

const never = (): boolean => false;

function widen({ keys, numbers }: Slots): Slots {
  const wider = makeSlots(Math.ceil(keys.length * growth));
  for (let at = 0; at < keys.length; at += 1) {
    if (numbers[at] === 0) continue;
    const slot = findSlot(wider, keys[at] as number, never);
    wider.keys[slot] = keys[at] as number;
    wider.numbers[slot] = numbers[at] as number;
  }
  return wider;
}

/** No number yet; a key keeps `most`, those of the smallest rank. */
export function makeKeyTable(most: number, rankOf: (number: number) => number): KeyTable {
  let slots = makeSlots(firstRoom);
  let taken = 0;
  return {
    bytes: () => slots.keys.byteLength + slots.numbers.byteLength,
    read: (key, each) => {
      findSlot(slots, key, (slot) => {
        each((slots.numbers[slot] as number) - 1);
        return false;
      });
    },
    put: (key, number) => {
      if (taken >= fullest * slots.keys.length) slots = widen(slots);
      let [count, last] = [0, -1];
      const rankAt = (slot: number): number => rankOf((slots.numbers[slot] as number) - 1);
      const free = findSlot(slots, key, (slot) => {
        count += 1;
        if (last < 0 || rankAt(slot) > rankAt(last)) last = slot;
        return false;
      });
      const isFull = count >= most;
      if (isFull && rankOf(number) >= rankAt(last)) return;
      if (!isFull) taken += 1;
      const slot = isFull ? last : free;
      slots.keys[slot] = key;
      slots.numbers[slot] = number + 1;
    },
  };
}
