// The acts of two in lists, as the clocks allow them.

import type { Clocks } from './question-types.ts';

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

export interface ClassFilter {
  readonly keys: readonly number[];
  /** With the world's clock. */
  readonly clocks: Clocks;
  readonly includePossibly: boolean;
  /** Of each class so many, the last ones; and those of its first day, whether the world's clock has come to it or not. */
  readonly most: number;
  /** Of some classes more, or all where it says infinity. */
  readonly more: ReadonlyMap<number, number>;
  readonly withoutPages: readonly string[];
}

export interface ClassedActs {
  readonly eventIds: readonly string[];
  /** Of each class that was not read to its end, the day up to which acts may be left. */
  readonly unread: ReadonlyMap<number, string>;
  /** How many acts the reported clock allows only possibly. */
  readonly possiblyKnown: number;
}

/** An act of a list, by the mention that leads it. */
export interface ListedAct {
  readonly eventId: string;
  readonly articleId: string;
}

export interface ListedActs {
  /** The last ones first. */
  readonly acts: readonly ListedAct[];
  /** How many come before these, as the clocks allow them. */
  readonly older: number;
  /** How many the reported clock allows only possibly, wherever in the list they stand. */
  readonly possiblyKnown: number;
}
