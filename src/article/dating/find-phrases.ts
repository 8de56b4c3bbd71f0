// Looks up the phrases of a table in the sentences of an article.

import type { WorldFact } from '../../tables/index.ts';
import type { Sentence } from './types.ts';

/** Words that a fact wants or shuns are looked for so far around its phrase. */
const nearChars = 60;

export interface PhraseHit {
  readonly sentence: Sentence;
  /** Within the sentence. */
  readonly start: number;
  readonly end: number;
}

function isWordAt(text: string, start: number, end: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.charAt(start - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(end));
}

/** Where whole words stand in a folded text; -1 where they do not. */
function indexOfWords(folded: string, words: string, from = 0): number {
  for (let at = folded.indexOf(words, from); at >= 0; at = folded.indexOf(words, at + 1))
    if (isWordAt(folded, at, at + words.length)) return at;
  return -1;
}

export function hasWords(folded: string, words: string): boolean {
  return indexOfWords(folded, words) >= 0;
}

/** A place in a sentence that names something, and the rows of the table that have the words. */
export interface FactHit extends PhraseHit {
  readonly rows: readonly WorldFact[];
}

function isWanted({ also, not }: WorldFact, around: string): boolean {
  if (not.some((word) => hasWords(around, word))) return false;
  return also.length === 0 || also.some((word) => hasWords(around, word));
}

/** The rows of some facts by each of their phrases. */
export function indexFacts(facts: readonly WorldFact[]): ReadonlyMap<string, readonly WorldFact[]> {
  const index = new Map<string, WorldFact[]>();
  for (const fact of facts)
    for (const phrase of fact.phrases) {
      const rows = index.get(phrase) ?? [];
      rows.push(fact);
      index.set(phrase, rows);
    }
  return index;
}

/** All places that name a fact; where two phrases overlap, the longer one. */
export function findFacts(sentences: readonly Sentence[], facts: readonly WorldFact[]): readonly FactHit[] {
  const whole = sentences.map(({ folded }) => folded).join('\n');
  const index = [...indexFacts(facts)].filter(([phrase]) => whole.includes(phrase));
  return sentences.flatMap((sentence) => {
    const hits: FactHit[] = [];
    for (const [phrase, rows] of index) {
      const start = indexOfWords(sentence.folded, phrase);
      if (start < 0) continue;
      const end = start + phrase.length;
      const around = sentence.folded.slice(Math.max(0, start - nearChars), end + nearChars);
      const wanted = rows.filter((row) => isWanted(row, around));
      if (wanted.length > 0) hits.push({ sentence, start, end, rows: wanted });
    }
    return hits.filter(
      (hit) =>
        !hits.some(
          (other) =>
            other !== hit &&
            other.rows[0]?.kind === hit.rows[0]?.kind &&
            other.start < hit.end &&
            hit.start < other.end &&
            other.end - other.start > hit.end - hit.start,
        ),
    );
  });
}
