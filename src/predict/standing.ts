// The task `standing`: reports of many days in, what stands between two states on a day out.

import { knowStanding, type Standing, type StateMove, workOutStanding } from '../stories/index.ts';
import { textField } from './line-fields.ts';
import { lineReports } from './line-reports.ts';
import type { FileTask, JsonObject } from './types.ts';

function ids(moves: readonly StateMove[]): readonly string[] {
  return [...new Set(moves.map(({ articleId }) => articleId))];
}

function stateLine(standing: Standing): JsonObject {
  const { kind, by, on, object, state, since, end, isMutual } = standing;
  return {
    kind,
    by,
    on,
    isMutual,
    object,
    state,
    since,
    until: end?.days ?? null,
    from: ids(standing.basis),
    announced: ids(standing.announced),
    alleged: ids(standing.alleged),
    against: ids(standing.against),
  };
}

export const standingTask: FileTask = {
  name: 'standing',
  aliases: [],
  stage: 'stories',
  summary: 'lines {id, pair, on, known?, reports or texts} -> {id, states}: what stands on that day',
  predictAll: (lines, context) => {
    const knowledge = knowStanding(context.tables);
    return lines.map((line) => {
      const pair = Array.isArray(line['pair']) ? (line['pair'] as readonly string[]) : [];
      const standings = workOutStanding(lineReports(line, context), knowledge, { on: textField(line, 'on') });
      const between = standings.filter(({ by, on }) => pair.includes(by) && pair.includes(on));
      return { id: line['id'], states: between.map(stateLine) };
    });
  },
};
