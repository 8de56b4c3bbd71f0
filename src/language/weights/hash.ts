// Turns words and small numbers into 32-bit feature keys; the same on every machine.

const fnvStart = 0x811c9dc5;
const fnvPrime = 0x01000193;
const mixPrime = 0x9e3779b1;
const spreadPrime = 0x7feb352d;

/** FNV-1a over UTF-16 code units of `text` from `start` to `end`. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = fnvStart;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), fnvPrime);
  return hash ^ (hash >>> 15);
}

/** Joins a value to a key; the order of the joined values matters, and no bit of either is lost on small numbers. */
export function mix(key: number, value: number): number {
  const joined = (Math.imul(key, mixPrime) + value) | 0;
  const spread = Math.imul(joined ^ (joined >>> 16), spreadPrime);
  return spread ^ (spread >>> 13);
}
