// Which articles repeat which: of each row of copies the first, so that sources can be counted without those that only repeat.

import type { Ledger } from '../ledger/index.ts';
import { findCopies, type WordWeights } from '../stories/index.ts';
import { copyTextOf } from './copy-text.ts';
import { ruledLinks } from './corrected/index.ts';
import type { StoredArticle } from './find-article.ts';

/** The first article of its row, by the id of each article that repeats one. */
export type FirstOfCopies = ReadonlyMap<string, string>;

/** Of articles in the order in which they came. */
export async function firstOfCopies(
  ledger: Ledger,
  articles: readonly StoredArticle[],
  weights: WordWeights,
): Promise<FirstOfCopies> {
  const texts = articles.map(copyTextOf);
  const order = new Map(articles.map(({ id }, at) => [id, at]));
  const first = new Map<string, string>();
  const rootOf = (id: string): string => {
    let at = id;
    for (let next = first.get(at); next !== undefined; next = first.get(at)) at = next;
    return at;
  };
  for (const { articleIds } of findCopies(texts, weights, await ruledLinks(ledger, 'copy'))) {
    const [a, b] = [rootOf(articleIds[0]), rootOf(articleIds[1])];
    if (a === b) continue;
    if ((order.get(a) ?? 0) < (order.get(b) ?? 0)) first.set(b, a);
    else first.set(a, b);
  }
  return new Map([...first.keys()].map((id) => [id, rootOf(id)]));
}

/** How many articles tell something, and how many of them repeat no other. */
export interface SourceCount {
  readonly articles: number;
  readonly independent: number;
}

/** A copy is no second source. */
export function countSources(articleIds: Iterable<string>, copies: FirstOfCopies): SourceCount {
  const ids = new Set(articleIds);
  return { articles: ids.size, independent: new Set([...ids].map((id) => copies.get(id) ?? id)).size };
}
