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

export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(wordPattern)].map((match) => ({
    word: withoutGenitive(match[0].toLowerCase()),
    start: match.index,
    end: match.index + match[0].length,
    isCapital: /^\p{Lu}/u.test(match[0]),
  }));
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
