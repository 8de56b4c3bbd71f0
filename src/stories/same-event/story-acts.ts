// The acts of a story seen together: in how many of its articles each word tells an act, and how many acts a sentence has.

import type { ActReading } from './types.ts';

export interface StoryActs {
  /** Articles that tell an act. */
  readonly articles: number;
  /** The share of the articles that tell an act by a word. */
  readonly shareOf: (word: string) => number;
  /** The articles that tell an act by a word. */
  readonly articlesWith: (word: string) => ReadonlySet<string>;
  /** Acts in the sentence of an act. */
  readonly inSentence: (act: ActReading) => number;
}

/** In fewer articles a share says nothing. */
const fewestArticles = 3;
const none: ReadonlySet<string> = new Set();

const sentenceOf = ({ articleId, sentence }: ActReading): string => `${sentence} ${articleId}`;

export function seeTogether(acts: readonly ActReading[]): StoryActs {
  const withWord = new Map<string, Set<string>>();
  const bySentence = new Map<string, number>();
  for (const act of acts) {
    const known = withWord.get(act.word);
    if (known === undefined) withWord.set(act.word, new Set([act.articleId]));
    else known.add(act.articleId);
    bySentence.set(sentenceOf(act), (bySentence.get(sentenceOf(act)) ?? 0) + 1);
  }
  const articles = new Set(acts.map(({ articleId }) => articleId)).size;
  const all = Math.max(fewestArticles, articles);
  return {
    articles,
    shareOf: (word) => (withWord.get(word)?.size ?? 0) / all,
    articlesWith: (word) => withWord.get(word) ?? none,
    inSentence: (act) => bySentence.get(sentenceOf(act)) ?? 0,
  };
}
