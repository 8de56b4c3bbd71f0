// Compares short texts the way a reader would: without case, accents of typing, punctuation or spaces.

const beyondAscii = /[^\0-\x7f]/u;

/** "The “Envoy” – left" and "the envoy left" fold to the same. */
export function foldWords(text: string): string {
  // Most titles are plain, and quickly folded.
  if (!beyondAscii.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z\d]+/gu, ' ')
      .trim();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of a text, folded. */
export function wordsOf(text: string): readonly string[] {
  return foldWords(text).split(' ');
}

/** Share of the words that two texts have in common, 0 to 1 (twice the common ones over all). */
export function likeness(a: string, b: string): number {
  return likenessOfWords(wordsOf(a), wordsOf(b));
}

/** The same for words that are folded: a text compared with many is folded once. */
export function likenessOfWords(wordsOfA: readonly string[], wordsOfB: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of wordsOfA) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of wordsOfB) {
    const count = left.get(word) ?? 0;
    if (count > 0) common += 1;
    left.set(word, count - 1);
  }
  return (2 * common) / (wordsOfA.length + wordsOfB.length);
}
