// The task `counts-in-news`: whole articles of many days in, every figure in them out with what it counts, of whom, by when and on whose
// word; which figures are of one thing, and why two of them differ.

import type { Figure } from '../record/index.ts';
import {
  type FigureReport,
  findSeries,
  isProgress,
  knowSeries,
  type Series,
  type SeriesKnowledge,
  splitStrands,
} from '../stories/index.ts';
import { lineFigures, reportTexts } from './line-reports.ts';
import type { FileTask, JsonObject, PredictContext } from './types.ts';

/** What readers of this task call a figure that holds at one time. */
const KINDS: Readonly<Record<Figure['aggregation'], string>> = {
  cumulative: 'cumulative',
  single: 'single',
  level: 'as-of',
  unknown: 'unknown',
};

/** One occasion has a day where its window is one; a count of many days speaks for their last. */
function asOfDay({ aggregation, asOf, window }: Figure): string | null {
  const isOfDays = aggregation === 'single' && window !== null && window.from !== window.to;
  return isOfDays ? null : asOf;
}

function figureLine({ id, figure }: FigureReport): JsonObject {
  const { number, low, high, counts, unit, action, whose, authority, definition, aggregation } = figure;
  const { articleId, quote, span } = figure.evidence;
  return {
    id,
    report: articleId,
    quote,
    at: number.span.start - span.start,
    ...{ number: number.text, low, high, counts, unit, action, definition },
    of: whose ?? [],
    source: authority?.source ?? null,
    as_of: asOfDay(figure),
    window: KINDS[aggregation],
  };
}

/** Figures that cannot both hold: what was counted again on a later day is none. */
function conflictLines({ figures, conflicts }: Series): readonly JsonObject[] {
  const byId = new Map(figures.map((report) => [report.id, report]));
  return conflicts.flatMap(({ ids: [a, b], reason }) => {
    const [left, right] = [byId.get(a), byId.get(b)];
    const isLater = reason === 'later count' && left !== undefined && right !== undefined;
    return isLater && isProgress(left, right) ? [] : [{ pair: [a, b], kind: reason }];
  });
}

function predictLine(line: JsonObject, knowledge: SeriesKnowledge, context: PredictContext): JsonObject {
  const figures = lineFigures({ known: line['known'], texts: reportTexts(line) }, context);
  const series = findSeries(figures, knowledge, { isOneMatter: true });
  return {
    id: line['id'],
    figures: figures.map(figureLine),
    series: series.flatMap((one) => splitStrands(one, knowledge).map((strand) => strand.map(({ id }) => id))),
    conflicts: series.flatMap(conflictLines),
  };
}

export const countsInNewsTask: FileTask = {
  name: 'counts-in-news',
  aliases: [],
  stage: 'stories',
  summary:
    'lines {id, known?, reports: {id, published, headline, text}} -> {id, figures, series, conflicts}: counts of whole articles',
  predictAll: (lines, context) => {
    const knowledge = knowSeries(context.tables);
    return lines.map((line) => predictLine(line, knowledge, context));
  },
};
