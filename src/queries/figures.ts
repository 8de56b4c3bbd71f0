// Figures about one actor or two, sorted into series of the same thing in the order of their days, and why those differ that cannot
// both hold.

import type { Clocks, Ledger } from '../ledger/index.ts';
import {
  type FigureConflict,
  type FigureReport,
  findSeries,
  type Series,
  type SeriesKnowledge,
} from '../stories/index.ts';
import { findFigureReports } from './find-reports.ts';
import type { AnswerHead, ArticleLabel, Line, Side } from './types.ts';

export interface FigureQuestion {
  readonly sides: readonly Side[];
  readonly clocks: Clocks;
  readonly includePossibly: boolean;
}

/** A figure of a series, with its sentence. */
export interface SeriesFigureLine
  extends Pick<
    FigureReport['figure'],
    | 'low'
    | 'high'
    | 'comparator'
    | 'unit'
    | 'counts'
    | 'action'
    | 'window'
    | 'asOf'
    | 'aggregation'
    | 'definition'
    | 'status'
    | 'authority'
  > {
  readonly id: string;
  readonly number: string;
  readonly quote: string;
  readonly article: ArticleLabel;
  /** What people said of it; left out where nobody did. */
  readonly corrections?: Line['corrections'];
}

export interface SeriesLine extends Pick<Series, 'counts' | 'action' | 'about' | 'definitions'> {
  readonly figures: readonly SeriesFigureLine[];
  readonly conflicts: readonly FigureConflict[];
}

export interface FigureAnswer extends AnswerHead {
  readonly sides: readonly Side[];
  readonly series: readonly SeriesLine[];
}

function figureLine({ id, figure }: FigureReport, article: ArticleLabel): SeriesFigureLine {
  const { low, high, comparator, unit, counts, action, window, asOf } = figure;
  const { aggregation, definition, status, authority, number, evidence } = figure;
  return {
    ...{
      id,
      low,
      high,
      comparator,
      unit,
      counts,
      action,
      window,
      asOf,
      aggregation,
      definition,
      status,
      authority,
    },
    number: number.text,
    quote: evidence.quote,
    article,
  };
}

function isBegun(report: FigureReport, on: string | undefined): boolean {
  return on === undefined || (report.figure.asOf ?? report.reported.from ?? '') <= on;
}

/** Series of figures that are about all of the sides. */
export async function askFigures(
  ledger: Ledger,
  question: FigureQuestion,
  knowledge: SeriesKnowledge,
): Promise<FigureAnswer> {
  const { sides, clocks } = question;
  const { reports, labels, marks, possiblyKnown } = await findFigureReports(ledger, sides, question);
  const isAbout = ({ figure }: FigureReport) =>
    sides.every((side) =>
      figure.about.some(
        ({ country, actorId }) =>
          (side.country !== null && country === side.country) ||
          (side.actorId !== null && actorId === side.actorId),
      ),
    );
  const asked = reports.filter((report) => isAbout(report) && isBegun(report, clocks.on));
  return {
    sides,
    clocks,
    series: findSeries(asked, knowledge).map(({ figures, ...series }) => ({
      ...series,
      figures: figures.flatMap((report) => {
        const label = labels.get(report.figure.evidence.articleId);
        return label === undefined ? [] : [{ ...figureLine(report, label), ...marks.get(report.id) }];
      }),
    })),
    leftOut: { possiblyKnown },
  };
}
