// What a copy is: one article that repeats another, and how we see it.

import type { Span } from '../../text/index.ts';
import type { DayInterval } from '../../time/index.ts';

/** What comparing needs of an article. */
export interface CopyText {
  readonly articleId: string;
  readonly text: string;
  /** The outlet's name as the article has it. */
  readonly outlet: string | null;
  readonly reported: DayInterval;
  /** The day that its page states is not its own: it is no original of one whose day is not refuted. */
  readonly hasFalseStamp?: boolean;
}

/**
 * `exact`: word for word; `near`: trimmed, reordered, edited; `partial`: one, or the lead of a short
 * one, stands inside a longer one; `paraphrase`: the same
 * sentences in other words; `recycled`: an old text under a day far later.
 */
export type CopyKind = 'exact' | 'near' | 'partial' | 'paraphrase' | 'recycled';

/** A stretch of each text: the same words, or a sentence and its rewording. */
export interface AlignedPassage {
  readonly first: Span;
  readonly second: Span;
}

/** That two articles repeat one another. They are given in the order of their ids, whichever was asked first. */
export interface CopyDecision {
  readonly articleIds: readonly [string, string];
  readonly kind: CopyKind;
  /** Share of the shorter text that the longer one has, from 0 to 1. */
  readonly similarity: number;
  /** True where a block of the site would look the same: within a longer page of the outlet. See `withoutSiteBlocks`. */
  readonly isBlockLike: boolean;
  /** The article that came first, where something tells. */
  readonly originalId: string | null;
  /** Why we say so, in words, strongest first. */
  readonly reasons: readonly string[];
  readonly passages: readonly AlignedPassage[];
}
