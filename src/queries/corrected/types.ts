// A ledger as people have put it right.

import type {
  ActorMerges,
  CorrectionMark,
  LinkRelation,
  LinkRulings,
  MadeCorrection,
  PageNow,
  PageRulings,
  Redating,
} from '../../corrections/index.ts';
import type { Clocks, Finding, Ledger, StoredEntry } from '../../ledger/index.ts';

export type StoredArticle = Extract<StoredEntry, { kind: 'article' }>;

/** With what people said of it; the field is left out where nobody did. */
export interface WithMarks {
  readonly corrections?: readonly CorrectionMark[];
}

/** An article's other day, and the correction that gives it. */
export interface Redated {
  readonly by: MadeCorrection;
  readonly redating: Redating;
}

/** A page that a standing correction names, as it is read now. */
export interface RuledPage {
  readonly pageId: string;
  readonly now: PageNow | null;
  readonly rulings: PageRulings;
  /** The article as it was taken, and as it is put right; null where the page has none, or it is rejected. */
  readonly stored: StoredArticle | null;
  readonly corrected: (StoredArticle & WithMarks) | null;
  /** The same for one who asks for the page by name: a rejected article is shown, marked. */
  readonly shown: (StoredArticle & WithMarks) | null;
  /** Where a person gives the article another day; null where nobody does, or where time expressions cannot be read. */
  readonly redated: Redated | null;
  /** All that was read from it, by no clock but the recorded one. */
  readonly findings: readonly Finding[];
}

/** All corrections that the ledger held at an instant, and what they say of its records. */
export interface LedgerRulings {
  readonly made: readonly MadeCorrection[];
  readonly standing: readonly MadeCorrection[];
  readonly undoneBy: ReadonlyMap<string, readonly string[]>;
  readonly merges: ActorMerges;
  readonly links: LinkRulings;
  /** By page id. */
  readonly pages: ReadonlyMap<string, RuledPage>;
  /** By the id of the article that stands. */
  readonly byArticle: ReadonlyMap<string, RuledPage>;
}

/** Acts that are looked at one by one. */
export interface ActsApart {
  /** The pages from which they were read. */
  readonly pageIds: readonly string[];
  readonly findings: readonly (Finding & WithMarks)[];
}

/** Answers like the ledger under it, but as the corrections that it held at one instant have it. */
export interface CorrectedLedger extends Ledger {
  /** What was read and taken, uncorrected. */
  readonly asTaken: Ledger;
  /** The same ledger by another recorded clock. */
  readonly asRecordedBy: (recorded: string | undefined) => CorrectedLedger;
  readonly rulings: () => Promise<LedgerRulings>;
  /** The acts of ruled pages, which an index of what was read does not know, under the keys or all; null where they cannot be told for actors that are said to be others. */
  readonly actsApart: (keys: readonly number[] | null, clocks: Clocks) => Promise<ActsApart | null>;
  /** What is said of two records, of all that are ruled on so. */
  readonly linksOf: (relation: LinkRelation) => Promise<LinkRulings>;
}
