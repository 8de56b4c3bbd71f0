// Whether a text is the canonical JSON (RFC 8785) of what was parsed from it, in half the time of writing it so anew.

/** Beyond this half letters may stand as escapes, which plain JSON gives back and canonical JSON refuses. */
const halfLetter = '\\ud';

/** True where the keys of each object stand in the order of their UTF-16 code units. */
function hasKeysInOrder(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(hasKeysInOrder);
  const object = value as Readonly<Record<string, unknown>>;
  let before: string | null = null;
  for (const key in object) {
    if ((before !== null && key <= before) || !hasKeysInOrder(object[key])) return false;
    before = key;
  }
  return true;
}

/** True where the text, from which the value was parsed, is what canonical JSON makes of it; false also for some such texts: with numbers for keys, or escapes of half letters. */
export function isCanonical(text: string, value: unknown): boolean {
  return !text.includes(halfLetter) && JSON.stringify(value) === text && hasKeysInOrder(value);
}
