// The one sentence that stands for a day: the one whose telling words most articles of the day share, not the longest.

import { compareText } from '../../text/index.ts';
import { readWords } from '../words/read-words.ts';
import type { WordWeights } from '../words/word-weights.ts';
import type { DaySentence } from './types.ts';

/** A word in a quarter of all texts or more tells nothing. */
const leastWeight = 1.2;
/** Added to the number of words, so that short sentences do not win by being short. */
const fewWords = 12;

interface ReadSentence {
  readonly sentence: DaySentence;
  readonly stems: ReadonlySet<number>;
  readonly words: number;
}

function readSentence(sentence: DaySentence, text: string): ReadSentence {
  const words = readWords(text.slice(sentence.start, sentence.end));
  return { sentence, stems: new Set(words.stems), words: words.count };
}

function articlesByStem(read: readonly ReadSentence[]): ReadonlyMap<number, ReadonlySet<string>> {
  const articles = new Map<number, Set<string>>();
  for (const { sentence, stems } of read)
    for (const stem of stems) articles.set(stem, (articles.get(stem) ?? new Set()).add(sentence.articleId));
  return articles;
}

/** The same whatever the order of the sentences; `texts` are those of the articles by id. */
export function pickSentence(
  sentences: readonly DaySentence[],
  texts: ReadonlyMap<string, string>,
  weights: WordWeights,
): DaySentence | null {
  const about = sentences.filter(({ namesSubject }) => namesSubject);
  const read = (about.length > 0 ? about : sentences)
    .map((sentence) => readSentence(sentence, texts.get(sentence.articleId) ?? ''))
    .sort(
      (a, b) =>
        compareText(a.sentence.articleId, b.sentence.articleId) || a.sentence.start - b.sentence.start,
    );
  const articles = articlesByStem(read);
  let best: { readonly sentence: DaySentence; readonly value: number } | null = null;
  for (const { sentence, stems, words } of read) {
    let value = 0;
    for (const stem of [...stems].sort((a, b) => a - b)) {
      const weight = weights.of(stem);
      if (weight >= leastWeight) value += weight * Math.log(articles.get(stem)?.size ?? 1);
    }
    value /= words + fewWords;
    if (best === null || value > best.value) best = { sentence, value };
  }
  return best?.sentence ?? null;
}
