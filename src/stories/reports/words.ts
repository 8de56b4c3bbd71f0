// The words of a quote with their places, and the regular forms of a verb: enough to know "lifting" for "lift".

export interface Word {
  /** In lower case, a genitive's ending cut off. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
}

const wordPattern = /[\p{L}\p{N}]+(?:[-.'’][\p{L}\p{N}]+)*/gu;

function withoutGenitive(word: string): string {
  return word.endsWith("'s") || word.endsWith('’s') ? word.slice(0, -2) : word;
}

function wordAt(text: string, start: number, end: number): Word {
  const written = text.slice(start, end);
  return {
    word: withoutGenitive(written.toLowerCase()),
    start,
    end,
    isCapital: /^\p{Lu}/u.test(written),
  };
}

/** What a sign is to words: letters and digits make them; of the joints `-.'` one may stand between two of these. */
type SignOfWord = 0 | 1 | 2;
const [other, joint, inWord] = [0, 1, 2] as const;
const lastAscii = 0x7f;

const signs: readonly SignOfWord[] = Array.from({ length: lastAscii + 1 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (/[a-z0-9]/iu.test(sign)) return inWord;
  return "-.'".includes(sign) ? joint : other;
});

/** The same words as the pattern gives, sign by sign; null where a sign is none of ASCII. */
function wordsOfAscii(text: string): readonly Word[] | null {
  const found: Word[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > lastAscii) return null;
    const sign = signs[code] ?? other;
    if (sign === inWord) {
      if (start < 0) start = at;
    } else if (start >= 0 && !(sign === joint && signs[text.charCodeAt(at + 1)] === inWord)) {
      found.push(wordAt(text, start, at));
      start = -1;
    }
  }
  return found;
}

function wordsByPattern(text: string): readonly Word[] {
  return [...text.matchAll(wordPattern)].map(({ 0: written, index }) =>
    wordAt(text, index, index + written.length),
  );
}

/** Texts of the news are mostly ASCII, and words are looked for in every sentence that is read. */
export function wordsOf(text: string): readonly Word[] {
  return wordsOfAscii(text) ?? wordsByPattern(text);
}

/** Whether the consonant is doubled depends on the stress ("expelled", "entered"); both forms are taken. */
const vowelAndConsonant = /(?:^|[^aeiou])[aeiou][bdglmnprt]$/u;

/** The regular forms of an English verb: "impose" to imposes, imposed, imposing; "agree" to agreed; "carry" to carried. */
export function formsOf(verb: string): readonly string[] {
  if (/[^aeiou]y$/u.test(verb)) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  if (verb.endsWith('e')) {
    const stem = verb.endsWith('ee') ? verb : verb.slice(0, -1);
    return [verb, `${verb}s`, `${verb}d`, `${stem}ing`];
  }
  const last = verb.at(-1) ?? '';
  const doubled = vowelAndConsonant.test(verb) ? [`${verb}${last}ed`, `${verb}${last}ing`] : [];
  const plural = /(?:s|sh|ch|x|z)$/u.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, plural, `${verb}ed`, `${verb}ing`, ...doubled];
}

/** Where the phrase (words in lower case, parted by blanks) begins among the words; all places. */
export function placesOf(phrase: string, words: readonly Word[]): readonly number[] {
  const parts = phrase.split(' ');
  return words.flatMap((_, at) => (parts.every((part, by) => words[at + by]?.word === part) ? [at] : []));
}
