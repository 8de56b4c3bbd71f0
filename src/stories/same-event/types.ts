// What events across articles are made of: acts as articles tell them, links between two, and the happenings that follow.

import type { EventMention } from '../../record/index.ts';
import type { Span } from '../../text/index.ts';
import type { DayInterval } from '../../time/index.ts';
import type { StoryText } from '../same-story/types.ts';

/** What the record of an act says besides its words; articles that only mark the words of an act have none. */
export type ActFacts = Pick<
  EventMention,
  'type' | 'mode' | 'actors' | 'recipients' | 'place' | 'occurred' | 'occurredBasis' | 'status' | 'magnitude'
>;

/** Keys of those who take part in an act: a state stands for all that act for it. */
export interface ActParties {
  readonly by: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
  /** Who did it, and to whom, where all of a side are or act for states or bodies that are known; empty where one is not. */
  readonly surely: { readonly by: ReadonlySet<string>; readonly to: ReadonlySet<string> };
  /** Ids of the persons among them. */
  readonly persons: ReadonlySet<string>;
  /** The same by the code of the state for which they act. */
  readonly envoys: ReadonlyMap<string, ReadonlySet<string>>;
}

/** An act as one article tells it. */
export interface ToldAct {
  readonly id: string;
  /** The words that tell it ("checked into"), in the article's text. */
  readonly span: Span;
  readonly facts: ActFacts | null;
}

export interface ArticleActs {
  readonly article: StoryText;
  readonly acts: readonly ToldAct[];
}

/** A word of an act's sentence. */
export interface NearWord {
  readonly stem: number;
  /** How rare it is; in `ActReading.near` less the farther it stands from the act. */
  readonly weight: number;
}

/** What comparing needs of an act; small, and a function of its article alone. */
export interface ActReading {
  readonly id: string;
  readonly articleId: string;
  readonly reported: DayInterval;
  /** The stem of the word that says most of what is done: "dead" of "left dead". */
  readonly word: string;
  /** How rare that word is. */
  readonly rarity: number;
  /** All its words in lower case, by one space. */
  readonly wording: string;
  /** Stems of its words that are not everywhere. */
  readonly telling: ReadonlySet<string>;
  readonly isSaying: boolean;
  /** Told of several occasions at once: "has met him five times". */
  readonly isOften: boolean;
  /** Which sentence of the article it stands in, from 0. */
  readonly sentence: number;
  readonly near: readonly NearWord[];
  /** The few words nearest after it that are not everywhere, by how rare they are. */
  readonly after: readonly NearWord[];
  /** The stems of those few words on both sides, each once. */
  readonly beside: readonly number[];
  /** The length of `near` as a direction. */
  readonly nearLength: number;
  readonly facts: ActFacts | null;
  readonly parties: ActParties;
}

/** Whether two acts are one happening. */
export interface ActLink {
  /** From 0 to 1; above one half they are one, where nothing else is known. */
  readonly score: number;
  /** In words, strongest first. */
  readonly reasons: readonly string[];
}
