// All that people said of one record, whether it is shown or rejected.

import { applyRuling, type CorrectionMark, isQuoted, markOfLink } from '../../corrections/index.ts';
import type { StoredEntry } from '../../ledger/index.ts';
import { followArticle } from './follow-article.ts';
import type { CorrectedLedger, LedgerRulings } from './types.ts';

/** Standing corrections that join the record with another, or keep the two apart. */
function linkMarks(id: string, { links }: LedgerRulings): readonly CorrectionMark[] {
  return links.rulings.filter(({ pair }) => pair.includes(id)).map(markOfLink);
}

/** In the order of making, those about the record itself first. */
export async function marksOf(
  ledger: CorrectedLedger,
  entry: StoredEntry,
): Promise<readonly CorrectionMark[]> {
  if (entry.kind !== 'article' && !isQuoted(entry)) return [];
  const rulings = await ledger.rulings();
  const articleId = entry.kind === 'article' ? entry.id : entry.content.evidence.articleId;
  const page = rulings.byArticle.get(articleId);
  const corrected = applyRuling(entry, rulings.merges, page?.rulings.byEntry.get(entry.id));
  const followed = isQuoted(corrected.entry) ? followArticle(corrected.entry, page) : null;
  return [...corrected.marks, ...(followed?.marks ?? []), ...linkMarks(entry.id, rulings)];
}
