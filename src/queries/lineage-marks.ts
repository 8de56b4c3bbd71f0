// Who said that two articles share a text, or that they do not: told beside each relative, and of what is said to be none.

import { type CorrectionMark, type LinkRuling, markOfLink } from '../corrections/index.ts';
import type { StoredArticle } from './find-article.ts';
import { labelOf } from './label-articles.ts';
import type { ArticleLabel } from './types.ts';

/** An article of which people say that it does not repeat the one asked about, nor the other way round. */
export interface NoRelative {
  readonly article: ArticleLabel;
  readonly corrections: readonly CorrectionMark[];
}

function marksOn(id: string, rulings: readonly LinkRuling[]): readonly CorrectionMark[] {
  return rulings.filter(({ pair }) => pair.includes(id)).map(markOfLink);
}

/** Each relative with what people said of it; `rulings` are those on the article asked about. */
export function markRelatives<Relative extends { readonly article: ArticleLabel }>(
  relatives: readonly Relative[],
  rulings: readonly LinkRuling[],
): readonly (Relative & { readonly corrections?: readonly CorrectionMark[] })[] {
  return relatives.map((relative) => {
    const corrections = marksOn(relative.article.id, rulings);
    return corrections.length === 0 ? relative : { ...relative, corrections };
  });
}

/** Ids of the articles that are said not to share their text with the one asked about. */
export function idsSaidApart(asked: string, rulings: readonly LinkRuling[]): readonly string[] {
  return rulings.flatMap(({ pair, isOne }) => (isOne ? [] : pair.filter((id) => id !== asked)));
}

export function toNoRelatives(
  articles: readonly StoredArticle[],
  rulings: readonly LinkRuling[],
): readonly NoRelative[] {
  return articles.map((article) => ({
    article: labelOf(article),
    corrections: marksOn(article.id, rulings),
  }));
}
