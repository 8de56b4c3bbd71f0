// The words of time that a person can correct in `data/time/`; the tables reader fills them, the stage only uses them.

import type { RuleIndex } from './rules/rule-index.ts';
import type { Day } from './types.ts';

/** Which comes first in "03/04/2025": the day (`dmy`) or the month (`mdy`). */
export type DateOrder = 'dmy' | 'mdy';

/** A short name of a time zone, as news pages mean it. */
export interface TimeZone {
  /** Offset from UTC, `+05:30`. */
  readonly offset: string;
  /** The order of dates where the zone is used; null where both are common. */
  readonly dates: DateOrder | null;
}

/** A holiday: its names and when it falls, in the notation that `holidayDay` reads. */
export interface Holiday {
  readonly names: readonly string[];
  readonly when: string;
}

/** A named stretch of history; its ends are EDTF dates. */
export interface Period {
  readonly names: readonly string[];
  readonly from: string;
  readonly to: string;
}

/** A war that goes on in the news without its date. */
export interface Conflict {
  /** Words by which a text shows that it means this war. */
  readonly names: readonly string[];
  readonly from: Day;
  /** Null while it goes on. */
  readonly to: Day | null;
}

export interface TimeTables {
  /** The rules of English with the holidays and periods in them. */
  readonly rules: RuleIndex;
  readonly holidays: readonly Holiday[];
  readonly periods: readonly Period[];
  readonly conflicts: readonly Conflict[];
  /** By name in capitals, `EST`. */
  readonly zones: ReadonlyMap<string, TimeZone>;
  /** Number of the month by its name in lower case, in all languages of the table. */
  readonly monthNames: ReadonlyMap<string, number>;
}
