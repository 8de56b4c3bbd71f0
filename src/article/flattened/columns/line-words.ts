// The words of a page's lines, cut once for all that compares lines with each other.

import type { Line } from '../types.ts';

/** Words shorter than this are mostly articles and prepositions. */
const minStemChars = 4;
/** So many first letters find a word again under another ending. */
const stemChars = 6;
/** More words than these tell nothing more about a line. */
const maxWords = 400;

export interface LineWords {
  /** In lower case; a Chinese or Japanese sign is a word of its own. */
  readonly words: readonly string[];
  /** The words that carry meaning, without their endings. */
  readonly stems: readonly string[];
}

/** "The envoys left" has the words the, envoys, left and the stems envoys, left; a very long line is cut. */
export function cutLineWords(line: Line): LineWords {
  const cut =
    line.text.toLowerCase().match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu) ??
    [];
  const words = cut.length > maxWords ? cut.slice(0, maxWords) : cut;
  const stems = words
    .filter((word) => word.length >= minStemChars || word.charCodeAt(0) >= 0x3040)
    .map((word) => word.slice(0, stemChars));
  return { words, stems };
}

/** In how many lines each word stands. */
export function countLinesWith(lines: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const uses = new Map<string, { lines: number; last: number }>();
  for (const [at, words] of lines.entries())
    for (const word of words) {
      const use = uses.get(word);
      if (use === undefined) uses.set(word, { lines: 1, last: at });
      else if (use.last !== at) {
        use.lines += 1;
        use.last = at;
      }
    }
  return new Map([...uses].map(([word, use]) => [word, use.lines]));
}

/** Share of the words that `test` holds for; 0 without words. */
export function shareOf(words: readonly string[], test: (word: string) => boolean): number {
  let found = 0;
  for (const word of words) if (test(word)) found += 1;
  return words.length === 0 ? 0 : found / words.length;
}

/** The first two words of a line, which the entries of a list or of a widget often share: "Plan to spend", "See it now". */
export function startOf({ words }: LineWords): string {
  return words.length < 2 ? '' : `${words[0]} ${words[1]}`;
}
