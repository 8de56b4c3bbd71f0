// Phrases of tables as patterns: "(this|the) image * by ai" with alternatives and gaps, found by their first word.

/** A phrase as a pattern to be tried where one of its first words stands (flag `y`). */
export interface IndexedPattern<Value> {
  readonly pattern: RegExp;
  /** True where a capital letter has to stand as written; else the pattern wants a text in lower case. */
  readonly keepsCase: boolean;
  readonly value: Value;
}

/** Patterns by the words that they can begin with, in lower case. */
export interface PatternIndex<Value> {
  readonly byWord: ReadonlyMap<string, readonly IndexedPattern<Value>[]>;
  /** The keys of these words (see `wordKey`): most words of a text are ruled out by a number. */
  readonly keys: ReadonlySet<number>;
}

/** A "*": up to 40 characters of the same sentence, as the heads of the tables say. */
const gap = '[^.!?\\n]{0,40}?';
const special = /[.+?^${}[\]\\]/gu;
/** Five bits of a key are for the length of the word. */
const longestKeyed = 31;

/** A number for a word by its first two signs and its length: the same word has the same, few others have it. */
export function wordKey(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start) & 0xff;
  const second = end - start > 1 ? text.charCodeAt(start + 1) & 0xff : 0;
  return (first << 13) | (second << 5) | Math.min(end - start, longestKeyed);
}

/** A gap ends with the sentence; white space may be missing where an alternative is empty. Runs in linear time. */
function patternSource(phrase: string): string {
  return phrase
    .replace(special, '\\$&')
    .replaceAll('(', '(?:')
    .replaceAll('*', gap)
    .replaceAll("'", "['’]")
    .replaceAll(' ', '[^\\S\\n]{0,2}');
}

/** All texts that a phrase can begin with, its first group written out: "(this|the) image" is "this image", "the image". */
function openings(phrase: string): readonly string[] {
  if (!phrase.startsWith('(')) return [phrase];
  const end = phrase.indexOf(')');
  const rest = phrase.slice(end + 1).trimStart();
  return phrase
    .slice(1, end)
    .split('|')
    .flatMap((choice) => (choice.trim() === '' ? openings(rest) : [choice]));
}

function firstWord(opening: string): string {
  return /^\p{L}+/u.exec(opening)?.[0]?.toLowerCase() ?? '';
}

/** Indexes phrases; those in lower case match a text in lower case, those with `keepsCase` the text as written. */
export function indexPatterns<Value>(
  rows: readonly { readonly phrase: string; readonly value: Value }[],
  { keepsCase }: { readonly keepsCase: boolean } = { keepsCase: false },
): PatternIndex<Value> {
  const byWord = new Map<string, IndexedPattern<Value>[]>();
  for (const { phrase, value } of rows) {
    const pattern = new RegExp(`${patternSource(phrase)}(?!\\p{L})`, 'uy');
    for (const word of new Set(openings(phrase).map(firstWord))) {
      const under = byWord.get(word) ?? [];
      under.push({ pattern, keepsCase, value });
      byWord.set(word, under);
    }
  }
  return { byWord, keys: new Set([...byWord.keys()].map((word) => wordKey(word, 0, word.length))) };
}
