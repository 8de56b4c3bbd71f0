// All that people said of one record, whether it is shown or rejected.

import { applyRuling, type CorrectionMark, isQuoted, markOfLink } from '../../corrections/index.ts';
import type { StoredEntry } from '../../ledger/index.ts';
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
  const ruling = rulings.byArticle.get(articleId)?.rulings.byEntry.get(entry.id);
  return [...applyRuling(entry, rulings.merges, ruling).marks, ...linkMarks(entry.id, rulings)];
}
