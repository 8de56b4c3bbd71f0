// What the stage is given beside the analysis and the actors.

import type { ClaimView } from '../claims/index.ts';
import type { FigureTables } from '../tables/index.ts';
import type { DayInterval, TimeExpression } from '../time/index.ts';

export interface FigureContext {
  readonly times: readonly TimeExpression[];
  readonly claims: readonly ClaimView[];
  /** When the article was published: the last day bounds what a figure can speak for. */
  readonly published: DayInterval;
  readonly tables: FigureTables;
}
