// What waits for a person as rows of a table: why it is doubtful, what hangs on it, and what leads to its sentence.

import type { ReviewItem } from '../api/types.ts';
import { type Evidence, evidenceCells } from './evidence-cells.ts';
import type { Row } from './to-csv.ts';

/** What a row leads to: one record, or each of two that may be one; a page has no words of its own. */
function recordsOf(item: ReviewItem): readonly Evidence[] {
  switch (item.kind) {
    case 'event':
      return [item.act];
    case 'figure':
      return [item.figure];
    case 'article':
      return [{ article: item.article }];
    case 'link':
      return item.of.map(({ id, article, act }) => act ?? { id, article });
  }
}

function wordsOf({ reasons }: ReviewItem, side: ReviewItem['reasons'][number]['side']): string {
  return reasons.flatMap((reason) => (reason.side === side ? [reason.words] : [])).join('; ');
}

export function reviewRows(item: ReviewItem): readonly Row[] {
  const { id, kind, doubt, consequence } = item;
  const about = {
    ...{ item: id, kind, asked: kind === 'link' ? item.relation : null },
    ...{ doubt, consequence },
    ...{ doubtful: wordsOf(item, 'doubt'), hangs_on_it: wordsOf(item, 'consequence') },
  };
  return recordsOf(item).map((record) => ({ ...about, ...evidenceCells(record) }));
}
