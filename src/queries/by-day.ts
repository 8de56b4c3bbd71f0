// The order of articles by the days from which they were surely known, the same in every ledger and for every answer: those of one such
// day by their first possible day, then by their ids; those without a day last, behind them those whose own stamp is contradicted.

import { compareText } from '../text/index.ts';
import type { StoredArticle } from './find-article.ts';
import type { ArticleLabel } from './types.ts';

type Dated = Pick<ArticleLabel, 'id' | 'published' | 'verdict'>;

function dayKey({ id, published: { from, to }, verdict }: Dated): string {
  return [verdict === 'contradicted' ? 1 : 0, to ?? '9', from ?? '9', id].join(' ');
}

export function byDay(a: Dated, b: Dated): number {
  return compareText(dayKey(a), dayKey(b));
}

export function storedByDay(a: StoredArticle, b: StoredArticle): number {
  const datedOf = ({ id, content: { dating } }: StoredArticle): Dated => ({ id, ...dating });
  return byDay(datedOf(a), datedOf(b));
}
