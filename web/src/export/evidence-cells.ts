// The columns by which a line of an export leads back to its sentence: page, place, words, and how sure its day is.

import type { ArticleLabel } from '../api/types.ts';
import { sourceName } from '../parts/evidence.tsx';
import type { Row } from './to-csv.ts';

export interface Evidence {
  /** Of the record; left out where the line is of a page alone. */
  readonly id?: string;
  readonly article: ArticleLabel;
  readonly quote?: string;
  /** In the article's text; `demarche why RECORD` tells it where the answer does not. */
  readonly span?: { readonly start: number; readonly end: number };
}

export function evidenceCells({ id, article, quote, span }: Evidence): Row {
  return {
    record: id ?? null,
    page: article.pageId,
    span_start: span?.start ?? null,
    span_end: span?.end ?? null,
    quote: quote ?? null,
    source: sourceName(article),
    headline: article.headline,
    published_from: article.published.from,
    published_to: article.published.to,
    dating: article.verdict,
    url: article.url,
    file: article.location,
  };
}

/** The same columns for a line that rests on no sentence of its own. */
export const noEvidence: Row = {
  ...{ record: null, page: null, span_start: null, span_end: null, quote: null, source: null },
  ...{ headline: null, published_from: null, published_to: null, dating: null, url: null, file: null },
};
