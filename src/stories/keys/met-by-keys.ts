// Which articles an article meets by what an index found under its keys: those that share two keys of one use.

import { fewestShared } from '../same-story/story-index.ts';
import { hashInSpace } from './article-keys.ts';

/** An article that is kept under a key. */
export interface KeyFound {
  readonly key: number;
  readonly articleId: string;
}

function sharedOften(found: readonly KeyFound[], counts: (hit: KeyFound) => boolean): readonly string[] {
  const times = new Map<string, number>();
  for (const hit of found) if (counts(hit)) times.set(hit.articleId, (times.get(hit.articleId) ?? 0) + 1);
  return [...times].flatMap(([articleId, count]) => (count >= fewestShared ? [articleId] : []));
}

/** Those that may repeat the article, or be repeated by it. */
export function metByCopyKeys(articleId: string, found: readonly KeyFound[]): readonly string[] {
  return sharedOften(found, (hit) => hit.articleId !== articleId);
}

/**
 * Those of one lookup that may be of one story with the article: both are kept under two words. The article's own hits tell under
 * which words it is kept itself.
 */
export function metByStoryKeys(articleId: string, found: readonly KeyFound[]): readonly string[] {
  const own = new Set(found.flatMap((hit) => (hit.articleId === articleId ? [hashInSpace(hit.key)] : [])));
  return sharedOften(found, (hit) => hit.articleId !== articleId && own.has(hashInSpace(hit.key)));
}
