// A figure together with what it counts, as two of them are compared.

import type { Thing } from './read-thing.ts';
import type { FigureReport } from './types.ts';

export interface CountedFigure {
  readonly report: FigureReport;
  readonly thing: Thing;
}
