// All copies among many articles, one after the other, each compared with those that share its keys.

import { readWords } from '../words/read-words.ts';
import type { WordWeights } from '../words/word-weights.ts';
import { compareArticles, type ReadText } from './compare-articles.ts';
import { makeCopyIndex } from './copy-index.ts';
import { copyKeys } from './copy-keys.ts';
import { withoutSiteBlocks } from './site-blocks.ts';
import type { CopyDecision, CopyText } from './types.ts';

/** The decisions, sorted by the ids of their articles. */
export function findCopies(articles: Iterable<CopyText>, weights: WordWeights): readonly CopyDecision[] {
  const index = makeCopyIndex();
  const texts = new Map<string, ReadText>();
  const decisions: CopyDecision[] = [];
  for (const article of articles) {
    const read = { article, words: readWords(article.text) };
    for (const otherId of index.add(article.articleId, copyKeys(read.words, weights))) {
      const other = texts.get(otherId);
      const decision = other === undefined ? null : compareArticles(read, other, weights);
      if (decision !== null) decisions.push(decision);
    }
    texts.set(article.articleId, read);
  }
  return withoutSiteBlocks(decisions).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function keyOf({ articleIds }: CopyDecision): string {
  return articleIds.join(' ');
}
