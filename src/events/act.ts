// An act as the rules find it: word indexes of one sentence, not yet weighed against time, status or names.

import type { EventType, Status } from '../record/index.ts';
import type { EventTables } from '../tables/index.ts';
import type { Tree } from './tree.ts';

export interface Act {
  /** The word that it was read from. */
  readonly trigger: number;
  /** The word whose tense and mood hold for it: "will [hold] talks"; else the trigger itself. */
  readonly anchor: number;
  readonly type: EventType;
  readonly mode: string | null;
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
  /** The act that an operator took: "agreed [to visit]". */
  readonly inner: Act | null;
  /** What the operator says of it; null where tense and mood decide. */
  readonly status: Status | null;
  /** How much of a table row it met; 0 for a row without conditions. */
  readonly points: number;
  /** Words that the row named, told with it: the sanctions of "lifted sanctions". */
  readonly covers: readonly number[];
  readonly ruleId: string;
  /** Where another is told to have done the same before: who, to whom it may be done in return. */
  readonly doneFirstBy?: readonly number[];
}

/** What all rules look things up in. `isActor` knows the words that the actors stage has named. */
export interface RuleContext {
  readonly tree: Tree;
  /** The sentence before, where pronouns find what they stand for. */
  readonly before: Tree | null;
  readonly tables: EventTables;
  readonly isActor: (index: number) => boolean;
  /** Knows the words whose actor has a country or an id: "terrorist" describes, "Russian" names. */
  readonly isKnown: (index: number) => boolean;
  /** Knows the words of time expressions: "on Tuesday" names nobody. */
  readonly isTime: (index: number) => boolean;
}
