// What stands between actors: a state of affairs with since when, until when, by which sentences, and how it came to be so.

import type { Day, DayInterval } from '../../time/index.ts';
import type { Passage } from '../reports/types.ts';

/** How a report bears on a state: it moves it, only tells of a move to come, or speaks against one. */
export type MoveForce = 'moves' | 'extends' | 'affirms' | 'announced' | 'discussed' | 'alleged' | 'denied';

/** The end that a state is to have, and the words that say so. */
export interface StatedEnd {
  readonly days: DayInterval;
  readonly passage: Passage;
}

/** What one report says of one state of affairs. */
export interface StateMove {
  /** Id of the event mention. */
  readonly reportId: string;
  readonly articleId: string;
  readonly kind: string;
  /** Codes of the one who does it and the one it is done to; of who keeps an embassy and where; in order of the code where mutual. */
  readonly by: string;
  readonly on: string;
  /** What of the other it touches ("Belavia", "barley"); null for all of it. */
  readonly object: string | null;
  /** All words of what it touches, by which it is found again: "Belavia, the national airline". */
  readonly objectWords: readonly string[];
  /** Words before the noun that may say what it touches, if other reports call it so: "the potash sanctions". */
  readonly maybeObject: readonly string[];
  /** The word that it was read from: "lifted". */
  readonly word: string;
  readonly from: readonly string[];
  readonly to: string;
  /** True where it puts the end of a state off. */
  readonly isExtension: boolean;
  readonly force: MoveForce;
  /** When it happened, or is to happen. */
  readonly occurred: DayInterval;
  /** True where the text gives it days of its own. */
  readonly isDated: boolean;
  /** True for a past behind the news that has no day of its own ("which it had closed", "had held since 2023"). */
  readonly isVaguePast: boolean;
  readonly reported: DayInterval;
  readonly end: StatedEnd | null;
  readonly passage: Passage;
  /** Where not all reports of its class were read; left out where all were. */
  readonly unread?: Unread;
}

/** Which reports of the class of a move were not read: by the order in which they count, and by that in which they were told. */
export interface Unread {
  readonly counts: UnreadClass;
  readonly told: UnreadClass;
}

/** Days after the one up to and with the other. */
export interface UnreadDays {
  readonly after: Day | '';
  readonly upTo: Day;
}

/** None after this day was left unread; '' where none at all was. */
export interface UnreadClass {
  readonly class: number;
  readonly upTo: Day | '';
  /** The days of which reports may be unread, in order. */
  readonly days: readonly UnreadDays[];
}

/** A change of a state; several reports may tell it. */
export interface Transition {
  readonly to: string;
  /** moved, put off, or lapsed because the stated end has passed. */
  readonly how: 'moves' | 'extends' | 'affirms' | 'lapses';
  readonly occurred: DayInterval;
  readonly end: StatedEnd | null;
  /** False where it leads from a state that it is not known to lead from: lifted, though nothing was known in force. */
  readonly isExpected: boolean;
  readonly moves: readonly StateMove[];
}

/** One state of affairs on a day, as far as the reports tell. */
export interface Standing {
  readonly kind: string;
  readonly title: string;
  readonly by: string;
  readonly on: string;
  readonly isMutual: boolean;
  readonly object: string | null;
  /** Null where nothing has moved it yet, as far as known. */
  readonly state: string | null;
  /** True where it goes on: sanctions in force, an embassy closed or open; false where it is over or unknown. */
  readonly isLasting: boolean;
  readonly since: DayInterval | null;
  readonly end: StatedEnd | null;
  /** Days from the asked day to the stated end; null where none is stated. */
  readonly daysLeft: number | null;
  /** The reports by which it is so, first told first. */
  readonly basis: readonly StateMove[];
  readonly history: readonly Transition[];
  /** Told as to come, not as done. */
  readonly announced: readonly StateMove[];
  readonly discussed: readonly StateMove[];
  readonly alleged: readonly StateMove[];
  /** Reports that hold otherwise. */
  readonly against: readonly StateMove[];
  /** True where older changes and reports are left out. */
  readonly isShortened: boolean;
}

export interface StandingOptions {
  /** The day that is asked for. */
  readonly on: Day;
  /** Of changes, and of reports of one thing, so many at most: the newest; all where nothing is said. */
  readonly most?: number | undefined;
}
