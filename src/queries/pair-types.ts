// What the list of all pairs is made of.

import type { Day, DayInterval } from '../time/index.ts';
import type { AnswerHead } from './types.ts';

/** Acts that happened or go on in a month. */
export interface MonthCount {
  /** `2025-09`. */
  readonly month: string;
  readonly cooperation: number;
  readonly conflict: number;
}

export interface PairCount {
  readonly codes: readonly [string, string];
  /** As the articles' own states and bodies are named; a code where only people act for it. */
  readonly names: readonly [string, string];
  /** Acts between the two, as many as `askPair` lists. */
  readonly acts: number;
  /** How many of these happened or go on; the past behind the news is not among them. */
  readonly happened: number;
  /** The happened ones, parted as PLOVER parts its types. */
  readonly cooperation: number;
  readonly conflict: number;
  /** The day of the last of these, where it is one day. */
  readonly last: Day | null;
  /** The days that the last of these may have, or by which it was; null where none has days that are known to a month. */
  readonly lastDays: DayInterval | null;
  /** Those with a day, by month, in order. */
  readonly months: readonly MonthCount[];
}

/** A pair without its months. */
export type PairHead = Omit<PairCount, 'months'>;

export interface PairsAnswer extends AnswerHead {
  readonly pairs: readonly PairCount[];
}
