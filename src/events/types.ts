// What the events stage is given besides grammar and actors, and what it hands on.

import type { EventMention } from '../record/index.ts';
import type { EventTables } from '../tables/index.ts';
import type { Span } from '../text/index.ts';
import type { DayInterval, TimeExpression } from '../time/index.ts';

/** As much of a claim as this stage reads: who speaks, and which words are theirs. A Claim of the record fits. */
export interface ClaimView {
  readonly source: {
    readonly text: string;
    readonly actor: {
      readonly actorId: string | null;
      readonly country?: string | null;
      readonly sector?: string | null;
    } | null;
  } | null;
  readonly cue?: { readonly span: Span } | null;
  readonly content: readonly { readonly span: Span }[];
  readonly stance: string;
  readonly form?: string;
}

export interface EventContext {
  readonly times: readonly TimeExpression[];
  readonly claims: readonly ClaimView[];
  /** When the article came out. */
  readonly published: DayInterval;
  readonly tables: EventTables;
}

/** An event mention whose `authority.claimId` is still null: the pipeline knows the claims' ids. */
export type EventDraft = EventMention;
