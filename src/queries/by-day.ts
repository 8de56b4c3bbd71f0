// The order of articles by their days, the same in every ledger: those of one day by their ids, those without a day last.

import { compareText } from '../text/index.ts';
import type { DayInterval } from '../time/index.ts';
import type { StoredArticle } from './find-article.ts';

interface Dated {
  readonly id: string;
  readonly published: DayInterval;
}

function dayKey({ id, published: { from, to } }: Dated): string {
  return `${from ?? to ?? '9'} ${id}`;
}

export function byDay(a: Dated, b: Dated): number {
  return compareText(dayKey(a), dayKey(b));
}

export function storedByDay(a: StoredArticle, b: StoredArticle): number {
  const datedOf = ({ id, content: { dating } }: StoredArticle): Dated => ({
    id,
    published: dating.published,
  });
  return byDay(datedOf(a), datedOf(b));
}
