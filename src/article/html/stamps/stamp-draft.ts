// What the finders of dates take and give, before the dates are ranked.

import type { Span } from '../../../text/index.ts';
import type { Stamp } from '../../types.ts';
import type { PageLine } from '../find-lines.ts';
import type { Outline } from '../outline.ts';
import type { Metadata } from '../read-metadata.ts';

/** A date found, with how far it is to be trusted: the higher the surer. */
export interface StampDraft {
  readonly value: string;
  readonly role: Stamp['role'];
  readonly ruleId: string;
  readonly quote: string;
  readonly pageSpan: Span | null;
  readonly trust: number;
}

/** The page as the finders of dates see it. */
export interface StampInput {
  readonly outline: Outline;
  readonly metadata: Metadata;
  readonly url: string | null;
  /** The line of the headline, and the element of the article: dates near them are more likely its own. */
  readonly headline: PageLine | null;
  readonly main: number;
}
