// Turns words and small numbers into 32-bit feature keys; the same on every machine.

const fnvStart = 0x811c9dc5;
const fnvPrime = 0x01000193;
const mixPrime = 0x9e3779b1;

/** FNV-1a over UTF-16 code units of `text` from `start` to `end`. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = fnvStart;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), fnvPrime);
  return hash ^ (hash >>> 15);
}

/** Joins a value to a key; the order of the joined values matters. */
export function mix(key: number, value: number): number {
  const joined = Math.imul(key ^ value, mixPrime);
  return ((joined ^ (joined >>> 15)) + 0x165667b1 * (value | 1)) | 0;
}
