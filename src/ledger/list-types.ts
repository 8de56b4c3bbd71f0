// The acts of two in lists, as the clocks allow them.

import type { ArticleRecord } from '../record/index.ts';
import type { Day, DayInterval } from '../time/index.ts';
import type { Clocks, Finding } from './question-types.ts';

/** A place in a list of acts: behind all acts that come before it. */
export interface PlaceInList {
  readonly day: string;
  readonly articleId: string;
  readonly start: number;
  readonly seq: number;
}

export interface ListFilter {
  readonly keys: readonly number[];
  readonly use: 'together' | 'between';
  readonly clocks: Clocks;
  readonly includePossibly: boolean;
  /** Only what comes before this place. */
  readonly before?: PlaceInList;
  /** At most so many, the last ones. */
  readonly most: number;
  /** Leaves out what was read from these pages. */
  readonly withoutPages: readonly string[];
}

export interface ListedActs {
  /** The mentions that lead the acts, the last ones first. */
  readonly leads: readonly string[];
  /** All mentions of these acts under the keys, and maybe others of their articles; in the order of taking. */
  readonly findings: readonly Finding[];
  /** How many come before these, as the clocks allow them. */
  readonly older: number;
  /** How many the reported clock allows only possibly, wherever in the list they stand. */
  readonly possiblyKnown: number;
}

export interface ClassFilter {
  readonly keys: readonly number[];
  /** With the world's clock. */
  readonly clocks: Clocks;
  readonly includePossibly: boolean;
  /** Of each class so many, the last ones; and those of its first day, whether the world's clock has come to it or not. */
  readonly most: number;
  /** Of some classes more, or all where it says infinity. */
  readonly more: ReadonlyMap<number, number>;
  /** Of some classes also so many up to these days, and those of the first day after each. */
  readonly around: ReadonlyMap<number, ReadonlySet<Day>>;
  /** Only of these classes; of all where nothing is said. */
  readonly among?: ReadonlySet<number> | undefined;
  readonly withoutPages: readonly string[];
  /** Whether those that are only possibly known are counted. */
  readonly countsPossibly: boolean;
}

/** Days after the one up to and with the other. */
export interface UnreadDays {
  readonly after: Day | '';
  readonly upTo: Day;
}

/** What an act says, as the maker packed it. */
export interface PackedAct {
  readonly packed: string;
  readonly onlyPossiblyKnown: boolean;
}

export interface ClassedActs {
  /** Under the keys, in the order of taking, without those of which the maker packed nothing; the world's clock may not have come to all. */
  readonly acts: readonly PackedAct[];
  /** Of each class that was not read whole, the days of which acts may be left, in order. */
  readonly unread: ReadonlyMap<number, readonly UnreadDays[]>;
  /** How many acts the reported clock allows only possibly; 0 where that is not asked. */
  readonly possiblyKnown: number;
}

export interface NewestFilter {
  readonly keys: readonly number[];
  /** Only acts of this class. */
  readonly class: number;
  readonly clocks: Clocks;
  readonly includePossibly: boolean;
  /** Only those of later days. */
  readonly after: Day | null;
  /** At most so many, the last ones under whichever of the keys. */
  readonly most: number;
  readonly withoutPages: readonly string[];
}

export interface NewestActs {
  /** In the order of taking. */
  readonly findings: readonly Finding[];
  /** The day of the last one that is left out; null where none is. */
  readonly unreadUpTo: Day | null;
}

export interface FiguresFilter {
  readonly articleIds: readonly string[];
  /** Figures under any of these keys. */
  readonly keys: readonly number[];
  readonly clocks: Clocks;
}

export interface PairFilter {
  readonly clocks: Clocks;
  readonly includePossibly: boolean;
  readonly withoutPages: readonly string[];
}

/** What stands between two in all. */
export interface PairTotal {
  /** In their order. */
  readonly codes: readonly [string, string];
  readonly acts: number;
  /** Of those that happened or go on, parted as PLOVER parts their types. */
  readonly cooperation: number;
  readonly conflict: number;
  /** The days that the last of these may have, by their first, as far as they are known to a few weeks. */
  readonly last: DayInterval | null;
}

export interface PairTotals {
  /** In no order. */
  readonly pairs: readonly PairTotal[];
  /** What acts call each state or body, by its code; of several names the last by its letters. */
  readonly names: ReadonlyMap<string, string>;
  /** How many mentions of acts, between whomever, the reported clock allows only possibly. */
  readonly possiblyKnown: number;
}

/** Acts of a pair in a month that happened or go on. */
export interface PairMonth {
  readonly codes: readonly [string, string];
  /** `2025-09`. */
  readonly month: string;
  readonly cooperation: number;
  readonly conflict: number;
}

/** When an article was told, and when it was first taken. */
export type ArticleDays = Pick<ArticleHead, 'articleId' | 'reported' | 'recordedAt'>;

/** What is known of an article without its words. */
export interface ArticleHead {
  readonly articleId: string;
  readonly pageId: string;
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly verdict: ArticleRecord['dating']['verdict'];
  readonly reported: DayInterval;
  readonly recordedAt: string;
  readonly location: string | null;
}
