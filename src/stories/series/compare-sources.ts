// Whether two figures stand against each other by those who tell them: two sources of the same days, or side by side in one article.

import type { Figure } from '../../record/index.ts';
import { daysBetween } from '../../time/index.ts';
import type { CountedFigure } from './counted-figure.ts';
import { asOfDay, isOfItsArticle } from './figure-days.ts';

/** Articles that follow each other so closely tell of the same days. */
const sameDays = 5;

/** Two sources that count the same differently in the same days contradict each other; one source that tells another number counted on. */
export function areRivals({ report: a }: CountedFigure, { report: b }: CountedFigure): boolean {
  if (!haveOtherSources(a.figure, b.figure)) return false;
  const days = Math.abs(daysBetween(asOfDay(a), asOfDay(b)));
  return isOfItsArticle(a) && isOfItsArticle(b) && days <= sameDays;
}

function haveOtherSources(a: Figure, b: Figure): boolean {
  const [left, right] = [a.authority?.source, b.authority?.source].map(bareSource);
  return left !== undefined && right !== undefined && !left.endsWith(right) && !right.endsWith(left);
}

/** So near one another two sources are set against each other. */
const besideChars = 200;

/** "The bank counts $541m. The ministry puts it at $570m": the second, without days of its own, is of those of the first. */
export function areToldBeside({ report: a }: CountedFigure, { report: b }: CountedFigure): boolean {
  const isOne = a.figure.evidence.articleId === b.figure.evidence.articleId;
  const chars = Math.abs(a.figure.number.span.start - b.figure.number.span.start);
  const isSingle = [a, b].every(({ figure }) => figure.aggregation === 'single');
  const hasNoDays = isOfItsArticle(a) || isOfItsArticle(b);
  return isOne && chars <= besideChars && isSingle && hasNoDays && haveOtherSources(a.figure, b.figure);
}

function bareSource(source: string | undefined): string | undefined {
  return source?.toLowerCase().replace(/^(?:the|an?|its|his|her|their)\s+/u, '');
}
