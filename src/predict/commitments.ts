// The task `commitments`: reports of many days in, what became of every announced or promised act out.

import { type Commitment, knowCommitments, type Report, workOutCommitments } from '../stories/index.ts';
import { textField } from './line-fields.ts';
import { lineReportsAndTexts } from './line-reports.ts';
import type { FileTask, JsonObject } from './types.ts';

function ids(reports: readonly Report[]): readonly string[] {
  return [...new Set(reports.map(({ event }) => event.evidence.articleId))];
}

function commitmentLine(commitment: Commitment): JsonObject {
  const { byCodes, toCodes, type, firmness, state, due, isLate, made, changes } = commitment;
  return {
    by: byCodes,
    to: toCodes,
    type,
    firmness,
    state,
    due: due?.to ?? null,
    late: isLate,
    made: ids(made),
    outcome: ids(changes.at(-1)?.reports ?? []),
    quote: made[0]?.event.evidence.quote ?? null,
  };
}

export const commitmentsTask: FileTask = {
  name: 'commitments',
  aliases: [],
  stage: 'stories',
  summary:
    'lines {id, sides, on, known?, reports or texts} -> {id, commitments}: kept, open, overdue, broken',
  predictAll: (lines, context) => {
    const knowledge = knowCommitments(context.tables);
    return lines.map((line) => {
      const { reports, texts } = lineReportsAndTexts(line, context);
      const found = workOutCommitments(reports, knowledge, { on: textField(line, 'on'), texts });
      return { id: line['id'], commitments: found.map(commitmentLine) };
    });
  },
};
