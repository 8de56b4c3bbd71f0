// The task `series`: figures of many days in, those about one thing in order and the conflicts between them out.

import { findSeries, knowSeries, type Series } from '../stories/index.ts';
import { lineFigures } from './line-reports.ts';
import type { FileTask, JsonObject } from './types.ts';

function articleOf(id: string): string {
  return id.split('#')[0] ?? id;
}

function seriesLine({ counts, action, about, definitions, figures, conflicts }: Series): JsonObject {
  return {
    counts,
    action,
    about,
    definitions,
    figures: figures.map(({ id }) => articleOf(id)),
    conflicts: conflicts.map(({ ids: [a, b], reason }) => [articleOf(a), articleOf(b), reason]),
  };
}

export const seriesTask: FileTask = {
  name: 'series',
  aliases: [],
  stage: 'stories',
  summary: 'lines {id, known?, figures or texts} -> {id, series}: figures of one thing, and why they differ',
  predictAll: (lines, context) => {
    const knowledge = knowSeries(context.tables);
    return lines.map((line) => ({
      id: line['id'],
      series: findSeries(lineFigures(line, context), knowledge).map(seriesLine),
    }));
  },
};
