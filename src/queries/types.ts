// What answers are made of. Plain JSON: `--json` prints these as they are, and so will HTTP.

import type { CorrectionMark } from '../corrections/index.ts';
import type { ActorKey, Clocks } from '../ledger/index.ts';
import type {
  ActorReference,
  ActScale,
  Authority,
  EventMention,
  EventType,
  Figure,
  Status,
} from '../record/index.ts';
import type { Span } from '../text/index.ts';
import type { DayInterval } from '../time/index.ts';

/** A side of a question, as asked and as understood. */
export interface Side extends ActorKey {
  readonly asked: string;
  readonly name: string;
}

/** Which article a line comes from, and how surely we know when it was written. */
export interface ArticleLabel {
  readonly id: string;
  readonly pageId: string;
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly location: string | null;
  readonly published: DayInterval;
  readonly verdict: 'confirmed' | 'unconfirmed' | 'contradicted' | 'inferred' | 'unknown';
  /** What the page says against its own word, or errs in, so that no line of it is taken for news. */
  readonly caveats: readonly Caveat[];
  /** What people put right in it; left out where nobody did. */
  readonly corrections?: readonly CorrectionMark[];
}

/**
 * The notices of an article that bear on every line of it: what the page calls itself, and whether it errs about who holds an office or
 * who lives.
 */
export type Caveat = 'satire' | 'retraction' | 'correction' | 'office' | 'death';

/** What every line of an answer carries: its entry, its sentence, its article and its clocks. */
export interface Line {
  readonly id: string;
  readonly quote: string;
  readonly span: Span;
  readonly article: ArticleLabel;
  readonly recordedAt: string;
  /** True where it was known by the asked day only if the article was written on the earlier of its possible days. */
  readonly onlyPossiblyKnown: boolean;
  /** What people said of the record; left out where nobody did. */
  readonly corrections?: readonly CorrectionMark[];
}

export interface ActLine extends Line {
  readonly kind: 'event';
  readonly type: EventType;
  readonly mode: string | null;
  /** Topics, as PLOVER has them: `military`, `human_rights`. */
  readonly contexts: readonly string[];
  /** Where it stands between conflict and cooperation, for those who count; left out where an answer does not tell. */
  readonly scale?: ActScale;
  readonly act: { readonly type: EventType; readonly mode: string | null } | null;
  readonly status: Status;
  /** The word of the quote that the act was read from: "lifted". */
  readonly trigger: string;
  readonly occurred: DayInterval;
  readonly occurredBasis: EventMention['occurredBasis'];
  readonly actors: readonly ActorReference[];
  readonly recipients: readonly ActorReference[];
  readonly place: string | null;
  readonly magnitude: {
    readonly measure: string;
    readonly text: string;
    readonly value: number | null;
  } | null;
  readonly authority: Authority | null;
  /** Where the article first tells the act: mentions of one article with the same place are one act. */
  readonly actAt?: number;
  /** What the mention has from others of the act; left out where it tells all itself. */
  readonly completed?: EventMention['completed'];
  /** Further mentions of the same act in the same article. */
  readonly alsoIn: readonly { readonly id: string; readonly quote: string }[];
}

export interface FigureLine extends Line {
  readonly kind: 'figure';
  readonly number: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly comparator: string;
  readonly unit: string | null;
  readonly counts: string | null;
  readonly action: string | null;
  readonly window: DayInterval | null;
  readonly asOf: string | null;
  /** As `FigureDays` has it. */
  readonly asOfDays?: DayInterval;
  readonly aggregation: string;
  readonly definition: string | null;
  readonly status: string;
  readonly authority: Authority | null;
  readonly about: readonly ActorReference[];
  /** Codes of the states whose people, things or money are counted; left out where the text does not tell. */
  readonly whose?: Figure['whose'];
  /** How it stands to other figures of its article: "part of 1,300". */
  readonly relations?: Figure['relations'];
}

export interface ClaimLine extends Line {
  readonly kind: 'claim';
  readonly source: string | null;
  readonly cue: string | null;
  readonly content: string;
  readonly form: string;
  readonly stance: string;
}

/** What the clocks left out, so that nobody takes silence for absence. */
export interface LeftOut {
  /** Lines that were known by the day only if their article was written on an early one of its possible days. */
  readonly possiblyKnown: number;
}

export interface AnswerHead {
  readonly clocks: Clocks;
  readonly leftOut: LeftOut;
}
