// What the stage is given beside the analysis and the actors.

import type { FigureTables } from '../tables/index.ts';
import type { Span } from '../text/index.ts';
import type { DayInterval, TimeExpression } from '../time/index.ts';

/** The parts of a claim that a figure needs: where its content lies, who says it, and how. */
export interface ClaimAround {
  readonly source: {
    readonly text: string;
    readonly actor: { readonly actorId: string | null } | null;
  } | null;
  readonly content: readonly { readonly span: Span }[];
  readonly stance: string;
}

export interface FigureContext {
  readonly times: readonly TimeExpression[];
  readonly claims: readonly ClaimAround[];
  /** When the article was published: the last day bounds what a figure can speak for. */
  readonly published: DayInterval;
  readonly tables: FigureTables;
}
