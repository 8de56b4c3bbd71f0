// What the events stage is given besides grammar and actors, and what it hands on.

import type { ClaimView } from '../claims/index.ts';
import type { EventMention } from '../record/index.ts';
import type { EventTables } from '../tables/index.ts';
import type { DayInterval, TimeExpression } from '../time/index.ts';

export interface EventContext {
  readonly times: readonly TimeExpression[];
  readonly claims: readonly ClaimView[];
  /** When the article came out. */
  readonly published: DayInterval;
  readonly tables: EventTables;
}

/** An event mention whose `authority.claimId` is still null: the pipeline knows the claims' ids. */
export type EventDraft = EventMention;
