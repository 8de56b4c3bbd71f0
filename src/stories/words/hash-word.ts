// Words as numbers: a hash of their letters, and one of their stems. "Talks", "talking" and "talked" have one stem.

/** FNV-1a. */
export const startHash = 0x811c9dc5;
export const prime = 0x01000193;

const shortestStem = 3;
const [d, e, g, i, l, n, s, y] = [0x64, 0x65, 0x67, 0x69, 0x6c, 0x6e, 0x73, 0x79];

/**
 * How many letters the ending of a folded word has, by its length and its letters from the last to the fourth last: -edly, -ings,
 * -ing, -ied, -ies, -ed, -es, -ly and -s, of which the longest is cut that leaves a stem of three letters.
 */
export function endingLength(
  length: number,
  last: number,
  second: number,
  third: number,
  fourth: number,
): number {
  const mayCut = (size: number): boolean => length - size >= shortestStem;
  if (last === s) {
    if (second === s) return 0;
    if (second === g && third === n && fourth === i && mayCut(4)) return 4;
    if (second === e && third === i && mayCut(3)) return 3;
    if (second === e && mayCut(2)) return 2;
    return mayCut(1) ? 1 : 0;
  }
  if (last === d && second === e) return third === i && mayCut(3) ? 3 : mayCut(2) ? 2 : 0;
  if (last === g) return second === n && third === i && mayCut(3) ? 3 : 0;
  if (last !== y || second !== l) return 0;
  if (third === d && fourth === e && mayCut(4)) return 4;
  return mayCut(2) ? 2 : 0;
}

/** The length of a folded word without its ending: of `talks` and `talking` both 4, of `press` 5. */
export function stemLength(word: string): number {
  const { length } = word;
  const letter = (fromEnd: number): number => word.charCodeAt(length - fromEnd);
  return length - endingLength(length, letter(1), letter(2), letter(3), letter(4));
}

/** The 32-bit hash of a word's first `length` characters; `start` is the hash of what stands before them. */
export function hashOf(word: string, length: number = word.length, start: number = startHash): number {
  let hash = start;
  for (let at = 0; at < length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), prime);
  return hash | 0;
}

/** The hash of a folded word's stem, as `Words.stems` has it. */
export function stemHash(word: string): number {
  return hashOf(word, stemLength(word));
}

/** In lower case, letters without their marks. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  for (let at = 0; at < lower.length; at += 1)
    if (lower.charCodeAt(at) > 127) return lower.normalize('NFKD').replace(/\p{M}/gu, '');
  return lower;
}
