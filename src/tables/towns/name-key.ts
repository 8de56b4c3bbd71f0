// Numbers that names of towns are found by: equal for names that differ only in case, accents, hyphens or an Arabic article.

import { foldName } from '../fold-name.ts';

/** "Al Qāmishlī", "Ar-Raqqah": English leaves the article out as often as not. */
const article = /^(?:a[dlnrstz]|a[st]h|el)[ -](?=\p{L}{3})/iu;

/** The letters and digits of a name in lower case, without accents and without an Arabic article. */
function lettersOf(name: string): string {
  return foldName(name)
    .replace(article, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

/** True for "Al Qāmishlī" and "Qamishli". */
export function isWrittenAlike(one: string, other: string): boolean {
  return lettersOf(one) === lettersOf(other);
}

/** A number of 32 bits; names that are written alike have the same. */
export function nameKey(name: string): number {
  let key = 0;
  for (const letter of lettersOf(name)) key = (Math.imul(key, 31) + (letter.codePointAt(0) ?? 0)) | 0;
  return key;
}

/** The same number from bytes of UTF-8; null where they are not plain or may begin with an article. */
export function plainNameKey(bytes: Uint8Array, from: number, to: number): number | null {
  const second = bytes[from + 1] ?? 0;
  const first = (bytes[from] ?? 0) | 0x20;
  // "a" or "e" before a consonant that may be an article's: rare enough to be read with care.
  const mayBeArticle = (first === 0x61 || first === 0x65) && /[dlnrstz]/iu.test(String.fromCharCode(second));
  if (mayBeArticle) return null;
  let key = 0;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte > 0x7f) return null;
    const letter = byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte;
    const isDigit = letter >= 0x30 && letter <= 0x39;
    if (isDigit || (letter >= 0x61 && letter <= 0x7a)) key = (Math.imul(key, 31) + letter) | 0;
  }
  return key;
}
