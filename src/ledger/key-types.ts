// Keys by which articles and acts are found by others like them, and places of acts in lists. What keys there are is not the ledger's to
// know: a maker is handed in.

import type { DayInterval } from '../time/index.ts';
import type { ArticleEntry, EventEntry, FigureEntry, OnProgress } from './entry-types.ts';

/** By what an article is found by others like it, and what is compared of it. */
export interface ArticleKeys {
  /** Whole numbers, each once. */
  readonly keys: readonly number[];
  /** Of many articles under one key those of the smallest ranks are found. */
  readonly rank: number;
  readonly profile: Uint8Array;
}

/** Makes the keys of acts, by whom and what they are about: a pure function of the entry and its article for each version. */
export interface ActKeyMaker {
  readonly version: string;
  readonly keysOf: (event: EventEntry, article: ArticleEntry) => readonly number[];
}

/** Where an act stands among those under a key, by the mention that leads it. */
export interface ActPlace {
  readonly key: number;
  /** For which of two lists it is a place. */
  readonly uses: 'together' | 'between' | 'both';
  readonly eventId: string;
  /** Other mentions that are ever seen as of the same act while this one leads it; the ledger leaves it at these. */
  readonly mentionIds: readonly string[];
  /** Acts are in the order of this day, then of their articles' ids, then of this place in the text. */
  readonly day: string;
  readonly start: number;
  /** The world's clock sees it so from this day on ('' for all days), and until the day before that one; null for ever. */
  readonly began: string;
  readonly until: string | null;
}

/** A place of an act among those of one class under a key. */
export interface ActClass {
  readonly key: number;
  readonly class: number;
  readonly eventId: string;
  /** Acts of a class are in the order of this day. */
  readonly day: string;
  /** The world's clock sees it so from this day on; '' for all days. */
  readonly began: string;
}

/** An act between two states or bodies, as the list of all pairs counts it. */
export interface PairAct {
  /** Of the two, in their order; the second is '' where the act only tells what the first is called. */
  readonly codes: readonly [string, string];
  /** What the act calls each; null where it names only others who act for it. */
  readonly names: readonly [string | null, string | null];
  /** `unhappened` for what is only announced, alleged or past; `none` where nothing is counted. */
  readonly counts: 'cooperation' | 'conflict' | 'unhappened' | 'none';
  /** The days that a happened act may have, a few weeks at most or by a day; null where it may be of any time. */
  readonly days: DayInterval | null;
  readonly eventId: string;
  /** As those of a place. */
  readonly began: string;
  readonly until: string | null;
}

/** A figure of an article under a key: that of an actor that it is about. */
export interface FigurePlace {
  readonly key: number;
  readonly figureId: string;
  /** The world's clock sees it from this day on; '' for all days. */
  readonly began: string;
}

/** Makes the places of the acts and figures of one reading in lists: a pure function of the entries for each version. */
export interface ActPlaceMaker {
  readonly version: string;
  /** `events` in the order of taking. */
  readonly placesOf: (events: readonly EventEntry[], article: ArticleEntry) => readonly ActPlace[];
  readonly classesOf: (events: readonly EventEntry[], article: ArticleEntry) => readonly ActClass[];
  readonly pairActsOf: (events: readonly EventEntry[], article: ArticleEntry) => readonly PairAct[];
  readonly figuresOf: (figures: readonly FigureEntry[], article: ArticleEntry) => readonly FigurePlace[];
}

/** Packs what answers over many acts ask of each, so that neither it nor its article is read: a pure function for each version. */
export interface ActPacker {
  readonly version: string;
  /** Null for an act of which nothing is asked. */
  readonly pack: (event: EventEntry, article: ArticleEntry) => string | null;
}

/** Makes the keys of articles: a pure function of the entry for each version. */
export interface KeyMaker {
  /** Another one wherever an article may get other keys. */
  readonly version: string;
  readonly keysOf: (article: ArticleEntry) => ArticleKeys;
  /** Without it no acts are found by their keys. */
  readonly acts?: ActKeyMaker;
  /** Without it no acts are found by their places in lists. */
  readonly places?: ActPlaceMaker;
  /** Without it classes of acts are not asked for. */
  readonly packs?: ActPacker;
  /** Called while many entries get their keys: how far it is in the chain. */
  readonly onProgress?: OnProgress;
}

/** An article that is found under a key. */
export interface KeyHit {
  readonly key: number;
  readonly articleId: string;
  readonly onlyPossiblyKnown: boolean;
}

export interface KeyOptions {
  /** At most so many articles for each key. */
  readonly most: number;
  readonly includePossibly: boolean;
}

/** Whose profiles are wanted: all, where nothing is said. */
export interface ProfilesWanted {
  readonly articleIds?: readonly string[];
  /** No more than so many, whichever they are. */
  readonly atMost?: number;
}

/** What is compared of an article, as the maker of keys made it. */
export interface ArticleProfile {
  readonly articleId: string;
  readonly profile: Uint8Array;
  readonly onlyPossiblyKnown: boolean;
}
