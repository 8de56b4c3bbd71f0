// The task `series`: figures of many days in, those about one thing in order and the conflicts between them out. A figure that was
// read from a text is named by the text and its number: "a 1,300".

import type { Figure } from '../record/index.ts';
import { type FigureReport, findSeries, knowSeries, type Series } from '../stories/index.ts';
import { lineFigures } from './line-reports.ts';
import type { FileTask, JsonObject } from './types.ts';

function nameOf({ id, figure }: FigureReport): string {
  const [text, at] = id.split('#');
  return at === undefined ? id : `${text} ${figure.number.text}`;
}

function daysIn(window: Figure['window']): string | null {
  return window === null ? null : `${window.from ?? ''}..${window.to ?? ''}`;
}

/** What was read of one figure: a field each as text. */
function toldOf(report: FigureReport): JsonObject {
  const { unit, counts, action, status, aggregation, window } = report.figure;
  return { figure: nameOf(report), unit, counts, action, status, aggregation, window: daysIn(window) };
}

function seriesLine({ counts, action, about, definitions, figures, conflicts }: Series): JsonObject {
  const names = new Map(figures.map((report) => [report.id, nameOf(report)]));
  return {
    counts,
    action,
    about,
    definitions,
    figures: figures.map(nameOf),
    conflicts: conflicts.map(({ ids: [a, b], reason }) => [names.get(a), names.get(b), reason]),
  };
}

export const seriesTask: FileTask = {
  name: 'series',
  aliases: [],
  stage: 'stories',
  summary: 'lines {id, known?, figures or texts} -> {id, series}: figures of one thing, and why they differ',
  predictAll: (lines, context) => {
    const knowledge = knowSeries(context.tables);
    return lines.map((line) => {
      const figures = lineFigures(line, context);
      return {
        id: line['id'],
        series: findSeries(figures, knowledge).map(seriesLine),
        told: figures.map(toldOf),
      };
    });
  },
};
