// A frame: a predicate with what stands around it, voice and word order undone. Verbs and nouns give the same shape.

/** A word with the preposition or conjunction before it. */
export interface Attached {
  readonly marker: string;
  readonly head: number;
}

/** Indexes are of tokens in one sentence; conjuncts stand beside their first word. */
export interface Frame {
  readonly trigger: number;
  /** How tables may know it, best first: "call off", "call". */
  readonly words: readonly string[];
  readonly subject: readonly number[];
  readonly object: readonly number[];
  readonly indirect: readonly number[];
  readonly complements: readonly Attached[];
  /** Clauses under it; marker `to` for an infinitive, `that` for a clause with a subject, a preposition before a gerund. */
  readonly clauses: readonly Attached[];
  readonly isPassive: boolean;
}

/** What a governor lends to a noun that it takes as its object: "X held talks in Y with Z". */
export interface Lent {
  readonly subject: readonly number[];
  readonly complements: readonly Attached[];
}
