// The words that one version of a sentence has and the other has not: "Minsk freed [52] men" and "Minsk freed [fourteen] men".

import type { Span } from '../../text/index.ts';
import { type PlacedWord, readWords } from './read-words.ts';

/** Sentences of more words are not weighed word by word. */
const mostWords = 400;

/** How many words both have in the same order, from each place on. */
function countShared(a: readonly PlacedWord[], b: readonly PlacedWord[]): Uint16Array {
  const width = b.length + 1;
  const counts = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      counts[i * width + j] =
        a[i]?.word === b[j]?.word
          ? 1 + (counts[(i + 1) * width + j + 1] as number)
          : Math.max(counts[(i + 1) * width + j] as number, counts[i * width + j + 1] as number);
  return counts;
}

/** Words beside each other are one stretch. */
function joinWords(words: readonly PlacedWord[], changed: ReadonlySet<number>): readonly Span[] {
  const spans: Span[] = [];
  let last = -2;
  for (const number of changed) {
    const { span } = words[number] as PlacedWord;
    const before = spans.at(-1);
    if (number === last + 1 && before !== undefined)
      spans[spans.length - 1] = { start: before.start, end: span.end };
    else spans.push(span);
    last = number;
  }
  return spans;
}

type Version = readonly [text: string, sentence: Span];

/** Of each version its own stretches of words, in order. */
export function changedWords(first: Version, second: Version): readonly [readonly Span[], readonly Span[]] {
  const [a, b] = [readWords(...first), readWords(...second)];
  if (a.length > mostWords || b.length > mostWords) return [[], []];
  const counts = countShared(a, b);
  const at = (i: number, j: number) => counts[i * (b.length + 1) + j] ?? 0;
  const [onlyA, onlyB] = [new Set<number>(), new Set<number>()];
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    if (i < a.length && j < b.length && a[i]?.word === b[j]?.word) {
      i += 1;
      j += 1;
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) onlyA.add(i++);
    else onlyB.add(j++);
  }
  return [joinWords(a, onlyA), joinWords(b, onlyB)];
}
