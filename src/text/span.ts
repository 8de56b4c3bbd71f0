// Arithmetic on spans; knows nothing of what the text says.

import type { Evidence, Found, Problem, Span } from './types.ts';

/** The words of a span. */
export function sliceSpan(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** True where two spans share at least one character; spans that only touch share none. */
export function spansOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `inner` lies wholly inside `outer`; a span contains itself. */
export function spanContains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Orders spans by where they start, the longer first where two start together. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** Shrinks a span so that it neither starts nor ends with white space. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/**
 * The evidence for a span of an article's text. The quote is cut from the text, so the two always agree; of a sentence or
 * a token only start and end are taken over.
 */
export function evidenceAt(
  article: { readonly articleId: string; readonly text: string },
  { start, end }: Span,
  ruleId: string,
): Evidence {
  return {
    articleId: article.articleId,
    span: { start, end },
    quote: article.text.slice(start, end),
    ruleId,
  };
}

/** What a stage returns; without problems unless some are given. */
export function foundAll<T>(found: readonly T[], problems: readonly Problem[] = []): Found<T> {
  return { found, problems };
}
