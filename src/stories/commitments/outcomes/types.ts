// What a later article tells of a promise in plain words, without an act that could be matched: "The first trucks crossed at Moyale".

import type { NamedState } from '../../reports/named-states.ts';
import type { Word } from '../../reports/words.ts';
import type { Phrase } from '../knowledge.ts';
import type { Owners } from '../rules/owners.ts';
import type { OrderNumbers } from '../types.ts';

/** A sentence of an article, cut into words. */
export interface Told {
  readonly start: number;
  readonly quote: string;
  readonly words: readonly Word[];
  readonly stems: readonly string[];
  readonly states: readonly NamedState[];
  /** Numbers that are no dates, years or lengths of time: "18", "300 million". */
  readonly numbers: ReadonlySet<string>;
  /** Its words and their stems. */
  readonly held: ReadonlySet<string>;
  /** Codes of its states. */
  readonly codes: ReadonlySet<string>;
  readonly order: OrderNumbers;
  /** True where it speaks of a vow, and where it has a word for what is promised. */
  readonly namesVow: boolean;
  readonly namesPledge: boolean;
}

/** What a promise is about, in the words in which it was told. */
export interface Matter {
  readonly by: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  /** All states that its sentences name. */
  readonly states: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly order: OrderNumbers;
  /** Words behind "its" and "their": another state's embassy is not the doer's. */
  readonly own: ReadonlySet<string>;
  /** States right before a word behind the verb, by that word: "the Lithuanian consulate". */
  readonly owners: Owners;
  /** Of a meeting, what people meet at: "trip", "talks". */
  readonly occasions: ReadonlySet<string>;
  /** Words that tell that it is done. */
  readonly signs: readonly Phrase[];
  /** What goes on where it is not done: "stay in prison". */
  readonly contrary: readonly Phrase[];
  /** Phrases that tell that it is given up: to withdraw troops keeps the promise to withdraw them. */
  readonly breaks: readonly Phrase[];
  /** True where the first of many shows that all is done. */
  readonly isWhole: boolean;
  /** Beginnings of its words: an article with none of them tells nothing of it. */
  readonly probes: readonly string[];
}

/** "part": a part of it was done; "lasts": it was done some day before; "missed": its day was let pass; "undone": it was not done so far. */
export type OutcomeSaid = 'kept' | 'part' | 'lasts' | 'broken' | 'missed' | 'moved' | 'undone';

export interface Outcome {
  readonly said: OutcomeSaid;
  /** How much of the promise's matter the sentence names. */
  readonly score: number;
  readonly told: Told;
  /** False where it only names a promise of the doer ("missed the deadline"), not what was promised. */
  readonly isNamed: boolean;
  /** The word that tells it. */
  readonly at: Word;
}
