// What is taken from a page before it is dated.

import type { ArticleBlock, ArticleForm, ArticlePart, DroppedPart } from '../record/index.ts';
import type { Span } from '../text/index.ts';
import type { DayInterval } from '../time/index.ts';

/** A date that a page states about itself. */
export interface Stamp {
  /** As ISO 8601, a day or an instant: `2025-04-14`, `2024-05-03T08:15+05:30`. */
  readonly value: string;
  readonly days: DayInterval;
  readonly role: 'published' | 'modified' | 'unclear';
  /** Where it was read, e.g. `json-ld`, `open-graph`, `time-element`, `visible-date`, `url`. */
  readonly ruleId: string;
  readonly quote: string;
  /** Where the quote stands in the decoded page; null for metadata that has no place. */
  readonly pageSpan: Span | null;
}

/** The article of a page, not yet dated. `text` is all blocks joined by a blank line; stamps in order of trust. */
export interface Extraction {
  readonly headline: string | null;
  readonly subheading: string | null;
  readonly bylines: readonly string[];
  readonly outlet: string | null;
  readonly section: string | null;
  readonly tags: readonly string[];
  readonly canonicalUrl: string | null;
  readonly form: ArticleForm;
  /** Null where the page holds the whole article, as far as it says. */
  readonly part: ArticlePart | null;
  /** The language that the page declares for itself (ISO 639-1), believed or not. */
  readonly declaredLanguage: string | null;
  readonly stamps: readonly Stamp[];
  readonly text: string;
  readonly blocks: readonly ArticleBlock[];
  readonly dropped: readonly DroppedPart[];
}
