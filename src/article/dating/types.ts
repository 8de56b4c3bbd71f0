// What the clue finders work on and what they give back.

import type { DatingTables, WorldFact } from '../../tables/index.ts';
import type { Span } from '../../text/index.ts';
import type { DayInterval, TimeExpression } from '../../time/index.ts';

export interface Sentence {
  readonly text: string;
  /** In lower case with straight quotes, as long as `text`. */
  readonly folded: string;
  /** Where it starts in the article's text. */
  readonly start: number;
}

/** A place in a sentence. */
export interface PhraseHit {
  readonly sentence: Sentence;
  /** Within the sentence. */
  readonly start: number;
  readonly end: number;
}

/** A place in a sentence that names something, and the rows of the table that have the words. */
export interface FactHit extends PhraseHit {
  readonly rows: readonly WorldFact[];
}

/** An article's text, cut up once for all finders. */
export interface DatedText {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** Time expressions of the lines that give a year. */
  readonly times: readonly TimeExpression[];
  /** All places that name a fact. */
  readonly named: readonly FactHit[];
}

/** Words that fit some days of publication only. */
export interface WeighedClue {
  readonly ruleId: string;
  readonly span: Span;
  readonly quote: string;
  readonly note: string;
  /** The days that it allows, in order; all days of all of them. Empty for a clue of weekdays. */
  readonly allows: readonly DayInterval[];
  /** How much speaks against publication on each weekday, Monday first, for a clue of weekdays. */
  readonly weekdays?: readonly number[];
  /** How much it counts; two of 1 outweigh a stamp. */
  readonly strength: number;
  /** True for what is told as done from the first day allowed: news speaks mostly of the new. */
  readonly isNews?: boolean;
  /** Clues of one group rest on the same fact and count once. */
  readonly group: string;
}

export type ClueFinder = (text: DatedText, tables: DatingTables) => readonly WeighedClue[];
