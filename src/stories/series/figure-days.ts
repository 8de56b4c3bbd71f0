// The days that a figure speaks for: its own, or those of its article.

import { type Day, type DayInterval, widthDays } from '../../time/index.ts';
import type { CountedFigure } from './counted-figure.ts';
import type { FigureReport } from './types.ts';

/** The last day that the figure can speak for. */
export function asOfDay({ figure, reported }: FigureReport): Day {
  return figure.asOf ?? reported.to ?? reported.from ?? '9999-12-31';
}

/** An article that may be of any day of more than a month does not tell of when its figure is. */
const vagueDays = 31;

/** The day of a figure, where it has one of its own or its article is dated well enough. */
export function knownDay({ figure, reported }: FigureReport): Day | null {
  const isVague = widthDays(reported) > vagueDays;
  return figure.asOf === null || (isVague && figure.asOf === reported.to) ? null : figure.asOf;
}

/** A window of many days around one occasion only says that its day is not known; what stands at a time is of no window. */
export function ownWindow({ report: { figure } }: CountedFigure): DayInterval | null {
  const { window, aggregation } = figure;
  if (aggregation === 'level') return null;
  return window !== null && aggregation === 'single' && widthDays(window) > vagueDays ? null : window;
}

/** Where no day is told, a figure speaks for that of its article. */
export function isOfItsArticle({ figure: { asOf, window }, reported }: FigureReport): boolean {
  return window === null && (asOf === null || asOf === reported.to);
}
