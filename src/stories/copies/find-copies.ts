// All copies among many articles, one after the other, each compared with those that share its keys.

import { noRuledLinks, type RuledLinks } from '../ruled/ruled-links.ts';
import { readWords } from '../words/read-words.ts';
import type { WordWeights } from '../words/word-weights.ts';
import { compareArticles, type ReadText } from './compare-articles.ts';
import { makeCopyIndex } from './copy-index.ts';
import { copyKeys } from './copy-keys.ts';
import { ruleCopies } from './rule-copies.ts';
import { withoutSiteBlocks } from './site-blocks.ts';
import type { CopyDecision, CopyText } from './types.ts';

/** Takes articles one after the other and compares each with those before it that share its keys. */
export interface CopyFinder {
  readonly add: (article: ReadText) => readonly CopyDecision[];
  /** Bytes of memory that its index takes. */
  readonly indexBytes: () => number;
}

/** An article cut into words, as comparing needs it. */
export function readForCopies(article: CopyText): ReadText {
  return { article, words: readWords(article.text) };
}

/** Knows no article yet; `earlier` gives one that was taken, by its place in the order of taking. */
export function makeCopyFinder(weights: WordWeights, earlier: (number: number) => ReadText): CopyFinder {
  const index = makeCopyIndex();
  return {
    add: (read) =>
      index
        .add(read.article.articleId, copyKeys(read.words, weights))
        .flatMap((number) => compareArticles(read, earlier(number), weights) ?? []),
    indexBytes: () => index.bytes(),
  };
}

/** All decisions about two articles each, those about blocks of a site among them; in no order. */
export function decideCopies(articles: Iterable<CopyText>, weights: WordWeights): readonly CopyDecision[] {
  const texts: ReadText[] = [];
  const finder = makeCopyFinder(weights, (number) => texts[number] as ReadText);
  const decisions: CopyDecision[] = [];
  for (const article of articles) {
    const read = readForCopies(article);
    decisions.push(...finder.add(read));
    texts.push(read);
  }
  return decisions;
}

/** The decisions, sorted by the ids of their articles; people's own among them. */
export function findCopies(
  articles: readonly CopyText[],
  weights: WordWeights,
  ruled: RuledLinks = noRuledLinks,
): readonly CopyDecision[] {
  const decisions = withoutSiteBlocks(decideCopies(articles, weights));
  const texts = new Map(articles.map((article) => [article.articleId, article]));
  const readOf = (id: string): ReadText | null => {
    const article = texts.get(id);
    return article === undefined ? null : readForCopies(article);
  };
  return [...ruleCopies(decisions, ruled, readOf, weights)].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function keyOf({ articleIds }: CopyDecision): string {
  return articleIds.join(' ');
}
