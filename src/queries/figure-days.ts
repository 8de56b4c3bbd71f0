// The day for which a figure speaks, as an answer tells it: where it has that of its article alone, the days of the article, whose last is
// not told as if it were known.

import { type Day, type DayInterval, widthDays } from '../time/index.ts';

export interface FigureDays {
  /** Null where no day is known, not to a month. */
  readonly asOf: Day | null;
  /** The days of its article, where it has no other and these are several; left out else. */
  readonly asOfDays?: DayInterval;
}

/** An article that may be of any day of more than a month tells no day. */
export const vagueDays = 31;

/** Of a figure and the days on which its article may have been published. */
export function figureDays(
  { asOf, window }: { readonly asOf: Day | null; readonly window: DayInterval | null },
  published: DayInterval,
): FigureDays {
  if (asOf === null ? window !== null : asOf !== published.to) return { asOf };
  if (published.from === published.to) return { asOf };
  return { asOf: widthDays(published) > vagueDays ? null : asOf, asOfDays: published };
}
