// What a date can say: days, intervals that may be open, and expressions found in a text.

import type { Span } from '../text/index.ts';

/** A calendar day as ISO 8601, `YYYY-MM-DD`; compares in order as a string. */
export type Day = string;

/** From its first to its last possible day, both included; null where that end is unknown. */
export interface DayInterval {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** stated: the text gives all of it; resolved: worked out against the anchor day; vague: "recently", no interval of its own. */
export type TimeBasis = 'stated' | 'resolved' | 'vague';

export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** A time expression in the manner of TimeML's TIMEX3 (ISO-TimeML 24617-1). */
export interface TimeExpression {
  readonly span: Span;
  readonly text: string;
  readonly type: TimeType;
  /** TIMEX3 value: `2025-09-11`, `2025-W37`, `2022-09`, `P3D`, `PAST_REF`, `XXXX-WXX-2` ... */
  readonly value: string;
  /** TIMEX3 modifier: START, MID, END, APPROX, BEFORE, AFTER, MORE_THAN, LESS_THAN, EQUAL_OR_MORE, EQUAL_OR_LESS. */
  readonly mod?: string;
  readonly quant?: string;
  readonly freq?: string;
  /** The days that it means, once resolved; null where no interval can be had (durations, sets, vague words without anchor). */
  readonly interval: DayInterval | null;
  readonly basis: TimeBasis;
  readonly ruleId: string;
}
