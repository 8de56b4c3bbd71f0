// All pages that the ledger holds an article of, by the day on which they were written.

import type { Clocks, Ledger } from '../ledger/index.ts';
import { compareText } from '../text/index.ts';
import { labelOf } from './label-articles.ts';
import type { ArticleLabel } from './types.ts';

export interface PageLine extends ArticleLabel {
  readonly acts: number;
}

export async function askPages(ledger: Ledger, clocks: Clocks): Promise<readonly PageLine[]> {
  const findings = await ledger.findings({ kinds: ['event'], clocks });
  const acts = Map.groupBy(findings, ({ articleId }) => articleId);
  const day = ({ published }: ArticleLabel) => published.from ?? published.to ?? '9999';
  return (await ledger.articles(clocks))
    .map((stored) => ({ ...labelOf(stored), acts: acts.get(stored.id)?.length ?? 0 }))
    .sort((a, b) => compareText(day(a), day(b)) || compareText(a.id, b.id));
}
