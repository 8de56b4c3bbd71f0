// What a person is to look at: records in doubt and records of weight, each with the reasons and its sentence among its neighbours.

import type { LinkRelation } from '../../corrections/index.ts';
import type { Clocks } from '../../ledger/index.ts';
import type { ActScale } from '../../record/index.ts';
import type { EventKnowledge, SeriesKnowledge, StandingKnowledge } from '../../stories/index.ts';
import type { Span } from '../../text/index.ts';
import type { Day } from '../../time/index.ts';
import type { BriefClue } from '../page-brief.ts';
import type { ActLine, AnswerHead, ArticleLabel, FigureLine, Side } from '../types.ts';

export interface ReviewQuestion {
  /** Only records in which all of these take part; empty for all records. */
  readonly sides: readonly Side[];
  /** At most so many items. */
  readonly limit: number;
  /** All articles are looked through, not the newest alone. */
  readonly isWhole: boolean;
  readonly clocks: Clocks;
  readonly day: Day;
  readonly includePossibly: boolean;
}

/** What weighing needs besides the record. */
export interface ReviewKnowledge {
  readonly standing: StandingKnowledge;
  readonly series: SeriesKnowledge;
  readonly events: EventKnowledge;
  readonly scaleOf: (act: Pick<ActLine, 'type' | 'mode' | 'contexts'>) => ActScale;
}

/** Why a record is in the queue: a doubt of it, or what hangs on it. */
export interface ReviewReason {
  readonly side: 'doubt' | 'consequence';
  readonly code: string;
  /** From 0 to 1: how likely this alone makes the record wrong, or how much it makes matter. */
  readonly weight: number;
  readonly words: string;
}

/** A sentence with the one before it and the one after it. */
export interface Passage {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
  /** The word that the record was read from, in the quote; null where there is none. */
  readonly word: Span | null;
}

/** One of two records that may be one. */
export interface LinkedRecord {
  readonly id: string;
  readonly article: ArticleLabel;
  /** Null for an article. */
  readonly act: ActLine | null;
  readonly passage: Passage | null;
}

/** What is asked of the person. */
export type ReviewSubject =
  | { readonly kind: 'event'; readonly act: ActLine; readonly passage: Passage }
  | { readonly kind: 'figure'; readonly figure: FigureLine; readonly passage: Passage }
  | { readonly kind: 'article'; readonly article: ArticleLabel; readonly clues: readonly BriefClue[] }
  | {
      /** Whether the two are one. */
      readonly kind: 'link';
      readonly relation: Exclude<LinkRelation, 'ends-promise'>;
      readonly of: readonly [LinkedRecord, LinkedRecord];
    };

export type ReviewItem = {
  /** Of the record; of two records, of the decision about them. */
  readonly id: string;
  /** From 0 to 1: doubt times consequence. */
  readonly priority: number;
  /** From 0 to 1 each. */
  readonly doubt: number;
  readonly consequence: number;
  /** The heaviest first. */
  readonly reasons: readonly ReviewReason[];
} & ReviewSubject;

export interface ReviewAnswer extends AnswerHead {
  readonly sides: readonly Side[];
  readonly day: Day;
  /** How many records and questions of two wait, those of `items` among them. */
  readonly remaining: number;
  /** How many people have ruled on: records, and questions of two. */
  readonly reviewed: number;
  /** How many articles were looked through, and how many older ones were not. */
  readonly reach: { readonly articles: number; readonly older: number };
  /** The most pressing first. */
  readonly items: readonly ReviewItem[];
}
