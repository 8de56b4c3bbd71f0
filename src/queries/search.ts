// Full-text search over what was read, chrome left out, by the reported and recorded clocks.

import type { Clocks, Ledger } from '../ledger/index.ts';
import type { Span } from '../text/index.ts';
import { labelArticles } from './label-articles.ts';
import type { AnswerHead, ArticleLabel } from './types.ts';

export interface SearchQuestion {
  readonly words: string;
  readonly limit: number;
  readonly clocks: Clocks;
  readonly includePossibly: boolean;
}

export interface SearchLine {
  readonly quote: string;
  readonly span: Span;
  readonly article: ArticleLabel;
  readonly onlyPossiblyKnown: boolean;
}

export interface SearchAnswer extends AnswerHead {
  readonly words: string;
  /** Best first. */
  readonly hits: readonly SearchLine[];
}

export async function askSearch(ledger: Ledger, question: SearchQuestion): Promise<SearchAnswer> {
  const { words, limit, clocks, includePossibly } = question;
  const { hits, possiblyKnown } = await ledger.search(words, clocks, { limit, includePossibly });
  const labels = await labelArticles(ledger, hits);
  const lines: SearchLine[] = [];
  for (const { articleId, start, end, onlyPossiblyKnown } of hits) {
    const article = labels.get(articleId);
    const stored = await ledger.entry(articleId);
    if (article === undefined || stored?.kind !== 'article') continue;
    lines.push({
      quote: stored.content.text.slice(start, end),
      span: { start, end },
      article,
      onlyPossiblyKnown,
    });
  }
  return { words, clocks, hits: lines, leftOut: { possiblyKnown } };
}
