// Fetches the articles behind findings, each once, as labels.

import type { Finding, Ledger, StoredEntry } from '../ledger/index.ts';
import type { DayInterval } from '../time/index.ts';
import type { ArticleLabel } from './types.ts';

/** Nothing is published, and nothing told of it done, after the day on which we took it. */
export function notAfterTaking({ from, to }: DayInterval, recordedAt: string): DayInterval {
  const taken = recordedAt.slice(0, 10);
  const isOpen = to === null || to > taken;
  return isOpen && (from === null || from <= taken) ? { from, to: taken } : { from, to };
}

/** The label of an article entry; throws a TypeError for an entry of another kind. */
export function labelOf(stored: StoredEntry): ArticleLabel {
  if (stored.kind !== 'article') throw new TypeError(`${stored.id} is a ${stored.kind}, not an article`);
  const { pageId, headline, outlet, canonicalUrl, dating } = stored.content;
  return {
    id: stored.id,
    pageId,
    headline,
    outlet,
    url: canonicalUrl,
    location: stored.location,
    published:
      dating.verdict === 'unknown' ? dating.published : notAfterTaking(dating.published, stored.recordedAt),
    verdict: dating.verdict,
  };
}

/** Labels by article id for all articles that the findings rest on. */
export async function labelArticles(
  ledger: Ledger,
  findings: readonly Pick<Finding, 'articleId'>[],
): Promise<ReadonlyMap<string, ArticleLabel>> {
  const labels = new Map<string, ArticleLabel>();
  for (const { articleId } of findings) {
    if (labels.has(articleId)) continue;
    const stored = await ledger.entry(articleId);
    if (stored !== null) labels.set(articleId, labelOf(stored));
  }
  return labels;
}
