// Fetches the articles behind findings, each once, as labels.

import type { Finding, Ledger, StoredEntry } from '../ledger/index.ts';
import { notAfterTaking } from '../record/index.ts';
import type { WithMarks } from './corrected/index.ts';
import { entriesOf } from './entries-of.ts';
import type { ArticleLabel, Caveat } from './types.ts';

const caveats: readonly Caveat[] = ['satire', 'retraction', 'correction'];

/** The label of an article entry; throws a TypeError for an entry of another kind. */
export function labelOf(stored: StoredEntry & WithMarks): ArticleLabel {
  if (stored.kind !== 'article') throw new TypeError(`${stored.id} is a ${stored.kind}, not an article`);
  const { pageId, headline, outlet, canonicalUrl, dating, notices } = stored.content;
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
    caveats: caveats.filter((caveat) => notices.some(({ ruleId }) => ruleId === caveat)),
    ...(stored.corrections === undefined ? {} : { corrections: stored.corrections }),
  };
}

/** Labels by article id for all articles that the findings rest on. */
export async function labelArticles(
  ledger: Ledger,
  findings: readonly Pick<Finding, 'articleId'>[],
): Promise<ReadonlyMap<string, ArticleLabel>> {
  const labels = new Map<string, ArticleLabel>();
  const ids = findings.map(({ articleId }) => articleId);
  for await (const stored of entriesOf(ledger, ids)) labels.set(stored.id, labelOf(stored));
  return labels;
}
