// What an answer of Wikidata says of holders of offices, and what becomes of it beside our tables.

/** One person's time in one office, as Wikidata has it. */
export interface Holding {
  /** The person: `Q42`. */
  readonly qid: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly gender: 'f' | 'm' | null;
  readonly kind: HoldingKind;
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  /** The office in words, "Prime Minister of Iceland"; its QID where the answer has no words. */
  readonly position: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD; an empty end where it lasts. */
  readonly from: string;
  readonly to: string;
}

export type HoldingKind = 'head-of-state' | 'head-of-government' | 'foreign-minister' | 'defence-minister';

/** A row for `tenures.tsv`. */
export interface TenureDraft {
  readonly id: string;
  readonly office: string;
  readonly person: string;
  readonly from: string;
  readonly to: string;
  readonly shared: string;
}

/** A row for `persons.tsv`. */
export interface PersonDraft {
  readonly id: string;
  readonly name: string;
  readonly aliases: string;
  readonly short: string;
  readonly country: string;
  readonly gender: string;
  readonly sector: string;
  readonly wikidata: string;
}

/** Where Wikidata and our tables say different days of one tenure. */
export interface Difference {
  readonly office: string;
  readonly person: string;
  readonly ours: { readonly from: string; readonly to: string };
  readonly theirs: { readonly from: string; readonly to: string };
}

/** What was left alone, and why. */
export interface LeftAlone {
  readonly name: string;
  readonly position: string;
  readonly from: string;
  readonly reason: string;
}

export interface Comparison {
  readonly persons: readonly PersonDraft[];
  /** Tenures that our tables do not have. */
  readonly added: readonly TenureDraft[];
  /** Tenures of ours that have ended since. */
  readonly ended: readonly TenureDraft[];
  readonly differing: readonly Difference[];
  readonly left: readonly LeftAlone[];
  /** How many say what our tables say. */
  readonly same: number;
}
