// What a timeline over many articles is made of: the days that they speak of, each with how much is told of it and one sentence.

import type { Span } from '../../text/index.ts';
import type { Day, DayInterval } from '../../time/index.ts';

/** What telling the days of an article needs of it. */
export interface DatedText {
  readonly articleId: string;
  readonly text: string;
  readonly reported: DayInterval;
}

/** A sentence that speaks of a day, or the first one of an article of that day. */
export interface DaySentence extends Span {
  readonly articleId: string;
  readonly day: Day;
  /** It has a word of the subject. */
  readonly namesSubject: boolean;
  /** How the day lies to the report: the report's own day, one that it looks back on after days, or any other day. */
  readonly view: 'published' | 'looked back' | 'told';
}

/** A day on which something of the matter happened, or is to happen. */
export interface TimelineDay {
  readonly day: Day;
  readonly weight: number;
  /** How many articles speak of it. */
  readonly articles: number;
  /** The one that has most in common with the others of the day; where articles only came out on it, the first of one of these. */
  readonly sentence: DaySentence;
}
