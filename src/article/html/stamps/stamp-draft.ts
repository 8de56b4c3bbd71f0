// What the finders of dates take and give, before the dates are ranked.

import type { Span } from '../../../text/index.ts';
import type { DateStampOptions } from '../../../time/index.ts';
import type { Stamp } from '../../types.ts';
import type { PageLine } from '../find-lines.ts';
import type { Outline } from '../outline.ts';
import type { Metadata } from '../read-metadata.ts';

/** A date found, with how far it is to be trusted: the higher the surer. */
export interface StampDraft {
  readonly value: string;
  /** Two days apart where day and month can change places and nothing has settled which is which. */
  readonly days: Stamp['days'];
  readonly role: Stamp['role'];
  readonly ruleId: string;
  readonly quote: string;
  readonly pageSpan: Span | null;
  readonly trust: number;
}

export type DateWords = Pick<DateStampOptions, 'monthNames' | 'zones'>;

/** The page as the finders of dates see it. */
export interface StampInput {
  /** The page as decoded. */
  readonly source: string;
  readonly outline: Outline;
  readonly metadata: Metadata;
  readonly url: string | null;
  /** The line of the headline, and the element of the article: dates near them are more likely its own. */
  readonly headline: PageLine | null;
  readonly main: number;
  /** True for a live blog: what it shows is the day of its last entry. */
  readonly isLive: boolean;
  /** The names of months and zones; without them English is read. */
  readonly words: DateWords;
}
