// Copies as people see them: a pair that is said to be none leaves, one that is said to be a copy is told as one, with what the two
// texts show of it.

import type { RuledLinks } from '../ruled/ruled-links.ts';
import type { WordWeights } from '../words/word-weights.ts';
import { compareArticles, type ReadText } from './compare-articles.ts';
import { findOriginal } from './find-original.ts';
import { measureOverlap } from './measure-overlap.ts';
import type { CopyDecision } from './types.ts';

function pairKey([a, b]: readonly [string, string]): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** Of two texts that the comparison does not take for copies: other words throughout, as far as it can see. */
function saidToBeCopies(first: ReadText, second: ReadText, weights: WordWeights): CopyDecision {
  const [shorter, longer] = first.words.count <= second.words.count ? [first, second] : [second, first];
  const overlap = measureOverlap(shorter.words, longer.words, weights);
  const { originalId, reason } = findOriginal(shorter.article, longer.article, overlap);
  return {
    articleIds: [first.article.articleId, second.article.articleId],
    kind: 'paraphrase',
    similarity: Math.round(100 * overlap.covered) / 100,
    isBlockLike: false,
    originalId,
    reasons: ['a person says that one repeats the other', reason],
    passages: [],
  };
}

/** `readOf` gives an article with its words, null for one that is not among those asked about. */
export function ruleCopies(
  decisions: readonly CopyDecision[],
  { together, apart }: RuledLinks,
  readOf: (articleId: string) => ReadText | null,
  weights: WordWeights,
): readonly CopyDecision[] {
  if (together.length === 0 && apart.length === 0) return decisions;
  const refused = new Set(apart.map(pairKey));
  const kept = decisions.filter(({ articleIds }) => !refused.has(pairKey(articleIds)));
  const known = new Set(kept.map(({ articleIds }) => pairKey(articleIds)));
  const said = new Map(together.map((pair) => [pairKey(pair), pair]));
  const added = [...said].flatMap(([key, [one, other]]) => {
    const [first, second] = [one, other].sort().map(readOf);
    if (known.has(key) || !first || !second) return [];
    return [compareArticles(first, second, weights) ?? saidToBeCopies(first, second, weights)];
  });
  return [...kept, ...added];
}
