// What each figure of nearness says, in log odds: fitted by logistic regression on half of the pairs of five collections of news,
// with a weak pull to zero; eleven figures of words and four of days, the same for all.

import type { Nearness } from './measure-nearness.ts';

const base = -3.49;
const ofFigures: readonly number[] = [-2.46, 0.29, 0.73, -3.02, 2.73, 4.82, -2.18, 0.1, 1.68, 0.69, 3.11];

const unknownDay = -0.8;
const nextDay = -1.27;
const threeDaysMore = -2.42;
const afterwards = -0.44;
/** Days beyond this are all alike. */
const farDays = 60;

export function weighNearness(figures: Nearness): number {
  return figures.reduce((sum, figure, at) => sum + figure * (ofFigures[at] ?? 0), base);
}

/** What the days between two reports say; null where one is not known. */
export function weighGap(days: number | null): number {
  if (days === null) return unknownDay;
  const within = nextDay * Math.min(1, days) + (threeDaysMore * Math.min(3, Math.max(0, days - 1))) / 3;
  return within + afterwards * Math.log1p(Math.max(0, Math.min(days, farDays) - 4));
}
