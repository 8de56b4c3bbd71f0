// Two texts sentence by sentence, in order: the same, changed, only in one. "Minsk freed 52 men." stands beside "Minsk freed 14 men.",
// and alone where the other text only has "Minsk is a city."

import type { Span } from '../../text/index.ts';
import { changedWords } from './changed-words.ts';
import { readWords } from './read-words.ts';

/** A sentence, and the words of it that the other has not. */
export interface ComparedSentence {
  readonly span: Span;
  readonly marks: readonly Span[];
  /** True where the other text has it, too, at another place. */
  readonly isMoved: boolean;
}

/** Two sentences side by side; one of them is null where the other stands alone. */
export interface AlignedPair {
  readonly first: ComparedSentence | null;
  readonly second: ComparedSentence | null;
}

interface Sentence {
  readonly span: Span;
  /** Its words in small letters: what is compared. */
  readonly words: readonly string[];
  readonly key: string;
}

/** Share of the words of both that are shared; below this two sentences are no versions of one. */
const leastShared = 0.4;
/** More pairs of sentences than that are not weighed one by one: only the same ones are then put side by side. */
const mostPairs = 1_000_000;

function toSentences(text: string, spans: readonly Span[]): readonly Sentence[] {
  return spans.flatMap((span) => {
    const words = readWords(text, span).map(({ word }) => word);
    return words.length === 0 ? [] : [{ span, words, key: words.join(' ') }];
  });
}

/** From 0 to 1; words told twice count twice. */
function sharedOf(a: Sentence, b: Sentence): number {
  if (a.key === b.key) return 1;
  const left = new Map<string, number>();
  for (const word of a.words) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b.words) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared += 1;
  }
  return (2 * shared) / (a.words.length + b.words.length);
}

type Weigh = (a: Sentence, b: Sentence) => number;

const weighAlike: Weigh = (a, b) => {
  const shared = sharedOf(a, b);
  return shared < leastShared ? 0 : shared;
};

/** The greatest sums of weights from each place on to the end of both. */
function sumUp(a: readonly Sentence[], b: readonly Sentence[], weigh: Weigh): Float64Array {
  const width = b.length + 1;
  const sums = new Float64Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const weight = weigh(a[i] as Sentence, b[j] as Sentence);
      const together = weight === 0 ? 0 : weight + (sums[(i + 1) * width + j + 1] as number);
      sums[i * width + j] = Math.max(
        together,
        sums[(i + 1) * width + j] as number,
        sums[i * width + j + 1] as number,
      );
    }
  return sums;
}

type Numbers = readonly [a: number, b: number];

/** Which sentence stands beside which, in order, so that most is shared. */
function matchInOrder(a: readonly Sentence[], b: readonly Sentence[], weigh: Weigh): readonly Numbers[] {
  const sums = sumUp(a, b, weigh);
  const width = b.length + 1;
  const at = (i: number, j: number) => sums[i * width + j] as number;
  const matched: Numbers[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (at(i, j) === at(i + 1, j)) i += 1;
    else if (at(i, j) === at(i, j + 1)) j += 1;
    else {
      matched.push([i, j]);
      i += 1;
      j += 1;
    }
  }
  return matched;
}

/** Of very long texts: each sentence with the next same one. */
function matchSame(a: readonly Sentence[], b: readonly Sentence[]): readonly Numbers[] {
  const places = Map.groupBy(b.keys(), (number) => (b[number] as Sentence).key);
  let last = -1;
  return a.flatMap(({ key }, number): Numbers[] => {
    const place = places.get(key)?.find((each) => each > last);
    if (place === undefined) return [];
    last = place;
    return [[number, place]];
  });
}

function match(a: readonly Sentence[], b: readonly Sentence[]): readonly Numbers[] {
  if (a.length * b.length > mostPairs) return matchSame(a, b);
  return matchInOrder(a, b, weighAlike);
}

/** How often each sentence stands alone in a text. */
function alone(sentences: readonly Sentence[], matched: ReadonlySet<number>): ReadonlySet<string> {
  return new Set(sentences.flatMap(({ key }, number) => (matched.has(number) ? [] : [key])));
}

/** In the order of the first text; what only the second has stands where it comes there. */
export function alignTexts(
  [textA, spansA]: readonly [text: string, sentences: readonly Span[]],
  [textB, spansB]: readonly [text: string, sentences: readonly Span[]],
): readonly AlignedPair[] {
  const [a, b] = [toSentences(textA, spansA), toSentences(textB, spansB)];
  const matched = match(a, b);
  const aloneA = alone(a, new Set(matched.map(([number]) => number)));
  const aloneB = alone(b, new Set(matched.map(([, number]) => number)));
  const lone = ({ span, key }: Sentence, others: ReadonlySet<string>): ComparedSentence => ({
    ...{ span, marks: [], isMoved: others.has(key) },
  });
  const pairs: AlignedPair[] = [];
  let [nextA, nextB] = [0, 0];
  for (const [i, j] of [...matched, [a.length, b.length] as const]) {
    for (const one of a.slice(nextA, i)) pairs.push({ first: lone(one, aloneB), second: null });
    for (const one of b.slice(nextB, j)) pairs.push({ first: null, second: lone(one, aloneA) });
    const [first, second] = [a[i], b[j]];
    if (first !== undefined && second !== undefined) {
      const [marksA, marksB] = changedWords([textA, first.span], [textB, second.span]);
      pairs.push({
        first: { span: first.span, marks: marksA, isMoved: false },
        second: { span: second.span, marks: marksB, isMoved: false },
      });
    }
    [nextA, nextB] = [i + 1, j + 1];
  }
  return pairs;
}
