// What is asked of the ledger by clocks, actors and words, and what is found.

import type { Entry, RecordKind } from '../record/index.ts';
import type { Day, DayInterval } from '../time/index.ts';

/** The three clocks of a question. Absent: no limit on that clock. */
export interface Clocks {
  /** Occurred: only what had begun in the world by the end of this day. */
  readonly on?: Day;
  /** Reported: only what was known from the news by the end of this day. */
  readonly known?: Day;
  /** Recorded: only what the ledger held at this instant (ISO 8601). */
  readonly recorded?: string;
}

/** How an actor takes part in a record: doer, one done to, or one that a figure or a claim is about. */
export type ParticipantRole = 'actor' | 'recipient' | 'about' | 'source';

/** What names a side of a question: a state or organisation by code (`BLR`, `EUR`), or one actor by id (`person:...`). */
export interface ActorKey {
  readonly country: string | null;
  readonly actorId: string | null;
}

/** A record that answers are made of, with its article's facts beside it. */
export interface Finding<E extends Entry = Entry> {
  readonly entry: E;
  readonly recordedAt: string;
  readonly location: string | null;
  readonly articleId: string;
  readonly reported: DayInterval;
  /** True where the reported clock allows the record only for some of the article's possible days. */
  readonly onlyPossiblyKnown: boolean;
}

export interface FindingFilter {
  readonly kinds: readonly RecordKind[];
  /** Records in which every one of these takes part. */
  readonly participants?: readonly ActorKey[];
  /** Records of these articles. */
  readonly articleIds?: readonly string[];
  /** Records of these ids. */
  readonly entryIds?: readonly string[];
  /** Acts under any of these keys, which the ledger's maker gave them. */
  readonly keys?: readonly number[];
  readonly clocks: Clocks;
}

export interface SearchHit {
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
  readonly reported: DayInterval;
  /** When the article was taken: UTC instant. */
  readonly recordedAt: string;
  readonly onlyPossiblyKnown: boolean;
}

export interface SearchOptions {
  /** At most so many hits, the best ones. */
  readonly limit: number;
  /** Also parts of articles that the reported clock allows only for some of their possible days. */
  readonly includePossibly: boolean;
}

export interface SearchFound {
  /** Best first. */
  readonly hits: readonly SearchHit[];
  /** How many were left out because they were only possibly known; the limit does not touch this count. */
  readonly possiblyKnown: number;
}
