// A report: an event mention with what many articles together need of its own article. Standing and commitments rest on reports.

import type { EventMention } from '../../record/index.ts';
import type { DayInterval } from '../../time/index.ts';

export interface Report {
  /** Id of the event mention's entry. */
  readonly id: string;
  readonly event: EventMention;
  /** The days on which its article may have been published. */
  readonly reported: DayInterval;
  /** The text of its article; the spans of the event stand in it. */
  readonly text: string;
  /** Told behind what others report of the day: its article repeats one of theirs. Left out where it repeats none. */
  readonly isRepeat?: true;
  /** Which of its sides a person has put right; left out where nobody has. */
  readonly said?: readonly ('actors' | 'recipients')[];
}

/** Words of an article that an answer rests on besides the sentence of an act. */
export interface Passage {
  readonly articleId: string;
  readonly start: number;
  readonly quote: string;
}
