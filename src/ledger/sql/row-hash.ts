// A quick hash of 64 bits for the rows of indexes: it is to show rows that are not those expected. What it begins with may be drawn
// anew for each comparison, so that nobody can look beforehand for other rows of the same sum.

const firstPrime = 0x85ebca6b;
const secondPrime = 0xc2b2ae35;
const rangeOfHalf = 2 ** 32;
/** Told before each value: no text and no number gives such a unit, so that no two rows give the same ones. */
const tags = { null: -1, number: -2, text: -3, bytes: -4 } as const;

/** A hash that goes on; its two halves are mixed each in its own way. */
export interface RowHash {
  first: number;
  second: number;
}

function mix(hash: RowHash, unit: number): void {
  hash.first = Math.imul(hash.first ^ (hash.first >>> 16) ^ unit, firstPrime);
  hash.second = Math.imul(hash.second ^ (hash.second >>> 13) ^ unit, secondPrime);
}

/** Each value of a row: whole numbers, texts, bytes and null, which each engine gives alike. */
export function mixValue(hash: RowHash, value: unknown): void {
  if (typeof value === 'string') {
    mix(hash, tags.text);
    for (let at = 0; at < value.length; at += 1) mix(hash, value.charCodeAt(at));
  } else if (typeof value === 'number') {
    mix(hash, tags.number);
    mix(hash, value | 0);
    mix(hash, Math.floor(value / rangeOfHalf) | 0);
  } else if (value instanceof Uint8Array) {
    mix(hash, tags.bytes);
    for (let at = 0; at < value.length; at += 1) mix(hash, value[at] as number);
  } else if (value === null) {
    mix(hash, tags.null);
  } else {
    throw new TypeError(`no index holds ${typeof value}`);
  }
}

/** The hash as one number of 64 bits, once all has been mixed in. */
export function endHash(hash: RowHash): bigint {
  // Rows that end alike are set apart in all bits.
  mix(hash, hash.second);
  mix(hash, hash.first);
  return (BigInt(hash.first >>> 0) << 32n) | BigInt(hash.second >>> 0);
}
