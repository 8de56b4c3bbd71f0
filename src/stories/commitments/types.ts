// A commitment: an announced or promised act with its terms, and what became of it.

import type { ActorReference, EventMention } from '../../record/index.ts';
import type { Day, DayInterval } from '../../time/index.ts';
import type { Passage, Report } from '../reports/types.ts';
import type { Owners } from './rules/owners.ts';

export type CommitmentState = 'open' | 'kept' | 'overdue' | 'broken' | 'superseded';

/** How firmly it was made: its doer bound himself, said that he would, or others expect it of him. */
export type Firmness = 'promised' | 'announced' | 'expected';

/** By the word behind it, the number in order that a sentence gives a thing: "round" to "third". */
export type OrderNumbers = ReadonlyMap<string, string>;

/** What one report says of an act to come, or of what became of it. */
export interface Deed {
  readonly report: Report;
  readonly type: EventMention['type'];
  readonly mode: string | null;
  /** Codes of the states (or ids of actors without one) that do it, and of those it is done to; sorted. */
  readonly by: readonly string[];
  readonly to: readonly string[];
  /** Stems of the words that tell which act it is, its own verb apart. */
  readonly verb: string;
  /** Where its verb stands in the quote. */
  readonly at: number;
  readonly objects: ReadonlySet<string>;
  /** Those of `objects` that are written with a capital: which base, which ship; often told only once. */
  readonly names: ReadonlySet<string>;
  /** Whose they are: of "the Fijian consulate" Fiji's. */
  readonly owners: Owners;
  /** Which of several of one kind it is: "the second round". */
  readonly order: OrderNumbers;
  /** True where its clause names what no single act fulfils: "full ties". */
  readonly tellsVague: boolean;
  /** True where its quote has a word for people who meet. */
  readonly tellsMeeting: boolean;
  /** True for "some of the guns". */
  readonly tellsPart: boolean;
  /** True for "both sides will". */
  readonly tellsEach: boolean;
}

/** What the sentences of a promise say: it was not done, or not so far; it will not be; or only later. */
export type OwnEnd = 'undone' | 'cancelled' | 'put off';

export interface Pledge extends Deed {
  readonly firmness: Firmness;
  /** Those whom its article names elsewhere, by whom its sides are completed. */
  readonly beside?: readonly ActorReference[];
  /** When it is to be done; null where no day is given. */
  readonly due: DayInterval | null;
  /** What has to come about first, by its own sentence; null where it is promised without more. */
  readonly condition: Passage | null;
  /** What its own sentences say became of it. */
  readonly ownEnd: OwnEnd | null;
  /** When it was kept, by its own sentence; null where that tells nothing of it. */
  readonly ownDone: DayInterval | null;
  /** Articles that do not end it, as people say. */
  readonly notEndedBy?: ReadonlySet<string>;
}

/** A step in what became of it, with the reports that tell it; often none for one whose day has passed. */
export interface CommitmentChange {
  readonly state: CommitmentState;
  readonly days: DayInterval;
  readonly reports: readonly Report[];
}

/** A later act that keeps a part of a promise, or that may be its keeping though its words leave that open: its state stays what it was. */
export interface NearOutcome {
  readonly how: 'in part' | 'perhaps';
  readonly report: Report;
}

export interface Commitment {
  /** Id of the event mention that told it first. */
  readonly id: string;
  readonly firmness: Firmness;
  readonly by: readonly ActorReference[];
  readonly to: readonly ActorReference[];
  readonly byCodes: readonly string[];
  readonly toCodes: readonly string[];
  readonly type: EventMention['type'];
  readonly mode: string | null;
  /** The word that its firmest report was read from: "reopen". */
  readonly word: string;
  readonly due: DayInterval | null;
  /** "Only if Oslo pays its debts": as long as nothing tells that this came about, no day of it passes. Left out where it hangs on nothing. */
  readonly condition?: Passage;
  readonly state: CommitmentState;
  /** True where it was kept only after its day. */
  readonly isLate: boolean;
  /** The days on which its first report may have been told. */
  readonly toldDays: DayInterval;
  /** Days from its first report to the asked day, or to its end. */
  readonly ageDays: number;
  /** The first of its firmest reports. */
  readonly lead: Report;
  /** All reports that made it, in order. */
  readonly made: readonly Report[];
  readonly changes: readonly CommitmentChange[];
  /** Of a promise that still waits, in the order in which they were told; left out where there are none. */
  readonly nearOutcomes?: readonly NearOutcome[];
}

/** An article with the days on which it may have been published. */
export interface LaterText {
  readonly articleId: string;
  readonly reported: DayInterval;
  readonly text: string;
}

export interface CommitmentOptions {
  /** The day that is asked for. */
  readonly on: Day;
  /** Articles that may tell in plain words what became of a promise, besides those of the reports. */
  readonly texts?: readonly LaterText[];
  /** A promise and an article, by their ids in any order, of which people say that the one is not ended by the other. */
  readonly apart?: readonly (readonly [string, string])[];
  /** Leaves what articles tell in plain words aside, those of the reports too. */
  readonly byActsAlone?: boolean;
}
