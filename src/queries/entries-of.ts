// Reads entries that an answer names, some at a time: asked for one by one, each would cost a way to a server and back; asked for all
// at once, an answer over a whole record would hold all of it.

import type { Ledger, StoredEntry } from '../ledger/index.ts';
import type { StoredArticle } from './find-article.ts';

const atOnce = 200;

/** Each that the ledger has, once, in the order of the ids. */
export async function* entriesOf(
  ledger: Pick<Ledger, 'entry'>,
  ids: Iterable<string>,
): AsyncGenerator<StoredEntry> {
  const all = [...new Set(ids)];
  for (let start = 0; start < all.length; start += atOnce) {
    const stored = await Promise.all(all.slice(start, start + atOnce).map((id) => ledger.entry(id)));
    yield* stored.filter((entry) => entry !== null);
  }
}

/** Those of them that are articles. */
export async function loadArticles(
  ledger: Pick<Ledger, 'entry'>,
  ids: Iterable<string>,
): Promise<readonly StoredArticle[]> {
  const found: StoredArticle[] = [];
  for await (const entry of entriesOf(ledger, ids)) if (entry.kind === 'article') found.push(entry);
  return found;
}
