// Which articles repeat which: of each row of copies the first, so that sources can be counted without those that only repeat.

import type { Ledger } from '../ledger/index.ts';
import { type CopyDecision, findCopies, type IsAsked, type WordWeights } from '../stories/index.ts';
import { copyTextOf } from './copy-text.ts';
import { ruledLinks } from './corrected/index.ts';
import type { StoredArticle } from './find-article.ts';

/** The first article of its row, by the id of each article that repeats one. */
export type FirstOfCopies = ReadonlyMap<string, string>;

/** The ids of each row of copies, every two of which are joined by decisions; in the order of `ids`. */
function rowsOf(ids: readonly string[], decisions: readonly CopyDecision[]): readonly (readonly string[])[] {
  const rows = new Map(ids.map((id) => [id, new Set([id])]));
  for (const { articleIds } of decisions) {
    const [a, b] = articleIds.map((id) => rows.get(id));
    if (a === undefined || b === undefined || a === b) continue;
    for (const id of b) rows.set(id, a.add(id));
  }
  return [...new Set(rows.values())].map((row) => ids.filter((id) => row.has(id)));
}

/** Of articles in the order in which they came: of each row the first of which no other is known to be the original. */
export async function firstOfCopies(
  ledger: Ledger,
  articles: readonly StoredArticle[],
  weights: WordWeights,
  isAsked?: IsAsked,
): Promise<FirstOfCopies> {
  const ruled = await ruledLinks(ledger, 'copy');
  const decisions = findCopies(articles.map(copyTextOf), weights, ruled, isAsked);
  const later = new Set(
    decisions.flatMap(({ articleIds, originalId }) =>
      originalId === null ? [] : articleIds.filter((id) => id !== originalId),
    ),
  );
  const ids = articles.map(({ id }) => id);
  const firsts = rowsOf(ids, decisions).flatMap((row) => {
    const first = row.find((id) => !later.has(id)) ?? row[0];
    return row.flatMap((id) => (first === undefined || id === first ? [] : [[id, first] as const]));
  });
  return new Map(firsts);
}

/** The same articles, each copy behind the first of its row, so that a list begins with what repeats no other. */
export function originalsFirst<One extends { readonly id: string }>(
  articles: readonly One[],
  copies: FirstOfCopies,
): readonly One[] {
  const waiting = new Map<string, One[]>();
  const placed = new Set<string>();
  return articles.flatMap((article) => {
    const first = copies.get(article.id);
    if (first !== undefined && !placed.has(first)) {
      waiting.set(first, [...(waiting.get(first) ?? []), article]);
      return [];
    }
    placed.add(article.id);
    return [article, ...(waiting.get(article.id) ?? [])];
  });
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
