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
import type { Day } from '../time/index.ts';
import { type FigureDays, figureDays } from './figure-days.ts';
import { findFigureReports } from './find-figure-reports.ts';
import { isNamed } from './find-reports.ts';
import { type MoreToCome, type Portion, takePortion } from './take-portion.ts';
import { withToldBeside } from './told-beside.ts';
import type { AnswerHead, ArticleLabel, Line, Side } from './types.ts';

/** Of the list of series a portion, where that is asked for. */
export interface FigureQuestion extends Portion {
  readonly sides: readonly Side[];
  readonly clocks: Clocks;
  readonly includePossibly: boolean;
  /** Of each series at most so many figures, those of the last days; all where nothing is said. */
  readonly newest?: number | undefined;
  /** Of a large record the figures of the newest articles alone, where one side is asked about. */
  readonly isNewest?: boolean | undefined;
}

/** A figure of a series, with its sentence. */
export interface SeriesFigureLine
  extends FigureDays,
    Pick<
      FigureReport['figure'],
      | 'low'
      | 'high'
      | 'comparator'
      | 'unit'
      | 'counts'
      | 'action'
      | 'window'
      | 'aggregation'
      | 'definition'
      | 'status'
      | 'authority'
      | 'relations'
    > {
  readonly id: string;
  readonly number: string;
  readonly quote: string;
  readonly article: ArticleLabel;
  /** What people said of it; left out where nobody did. */
  readonly corrections?: Line['corrections'];
}

export interface SeriesLine extends Pick<Series, 'counts' | 'action' | 'about' | 'definitions'> {
  /** Of its first figure, listed or not. */
  readonly id: string;
  readonly figures: readonly SeriesFigureLine[];
  /** How many figures of earlier days are not listed. */
  readonly older: number;
  /** Between figures that are listed. */
  readonly conflicts: readonly FigureConflict[];
}

export interface FigureAnswer extends AnswerHead, MoreToCome {
  readonly sides: readonly Side[];
  readonly series: readonly SeriesLine[];
  /** Only articles told after this day were read; null where all were. */
  readonly toldAfter: Day | null;
}

function figureLine({ id, figure }: FigureReport, article: ArticleLabel): SeriesFigureLine {
  const { low, high, comparator, unit, counts, action, window, asOf } = figure;
  const { aggregation, definition, status, authority, number, evidence, relations } = figure;
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
      ...figureDays({ asOf, window }, article.published),
      aggregation,
      definition,
      status,
      authority,
    },
    number: number.text,
    ...(relations === undefined ? {} : { relations }),
    quote: evidence.quote,
    article,
  };
}

function isBegun(report: FigureReport, on: string | undefined): boolean {
  return on === undefined || (report.figure.asOf ?? report.reported.from ?? '') <= on;
}

/** What figures rest on besides themselves. */
type FigureSources = Pick<Awaited<ReturnType<typeof findFigureReports>>, 'labels' | 'marks'>;

const idOf = ({ figures }: Series): string => figures[0]?.id ?? '';

/** The last figures of the series, and their conflicts. */
function seriesLine(
  series: Series,
  newest: number | undefined,
  { labels, marks }: FigureSources,
): SeriesLine {
  const { figures, conflicts, ...thing } = series;
  const shown = newest === undefined ? figures : figures.slice(-newest);
  const ids = new Set(shown.map(({ id }) => id));
  return {
    id: idOf(series),
    ...thing,
    figures: shown.flatMap((report) => {
      const label = labels.get(report.figure.evidence.articleId);
      return label === undefined ? [] : [{ ...figureLine(report, label), ...marks.get(report.id) }];
    }),
    older: figures.length - shown.length,
    conflicts: conflicts.filter((conflict) => conflict.ids.every((id) => ids.has(id))),
  };
}

/** Series of figures that are about all of the sides. Throws a DemarcheError `PLACE_UNKNOWN` where no series is called `after`. */
export async function askFigures(
  ledger: Ledger,
  question: FigureQuestion,
  knowledge: SeriesKnowledge,
): Promise<FigureAnswer> {
  const { sides, clocks } = question;
  const found = await findFigureReports(ledger, sides, question);
  const { reports, possiblyKnown, toldAfter, ...sources } = found;
  const isAbout = ({ figure: { about } }: FigureReport) =>
    sides.every((side) => about.some((reference) => isNamed(side, reference)));
  const begun = reports.filter((report) => isBegun(report, clocks.on));
  const asked = withToldBeside(begun, begun.filter(isAbout));
  const { taken, ...rest } = takePortion(
    findSeries(asked, knowledge, { newest: question.newest }),
    question,
    idOf,
  );
  return {
    sides,
    clocks,
    series: taken.map((series) => seriesLine(series, question.newest, sources)),
    ...rest,
    toldAfter,
    leftOut: { possiblyKnown },
  };
}
