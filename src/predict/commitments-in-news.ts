// The task `commitments-in-news`: whole articles of many days in, what became of every promise in them out, each with its sentences.
// What is only expected is no promise, and left out.

import { type Commitment, knowCommitments, type Report, workOutCommitments } from '../stories/index.ts';
import { textField } from './line-fields.ts';
import { lineReportsAndTexts, reportTexts } from './line-reports.ts';
import type { FileTask, JsonObject, PredictContext } from './types.ts';

/** Where a report tells it: its article, its sentence, and the word that the act was read from. */
function passageOf({ event: { evidence, trigger } }: Report): JsonObject {
  const at = trigger.start - evidence.span.start;
  return {
    report: evidence.articleId,
    quote: evidence.quote,
    word: evidence.quote.slice(at, at + trigger.end - trigger.start),
  };
}

function commitmentLine(commitment: Commitment): JsonObject {
  const { byCodes, toCodes, firmness, state, due, isLate, made, changes } = commitment;
  return {
    by: byCodes,
    to: toCodes,
    firmness,
    state,
    due: due?.to ?? null,
    late: isLate,
    made: made.map(passageOf),
    outcome: (changes.at(-1)?.reports ?? []).map(passageOf),
  };
}

function predictLine(
  line: JsonObject,
  knowledge: ReturnType<typeof knowCommitments>,
  context: PredictContext,
): JsonObject {
  const { reports, texts } = lineReportsAndTexts({ known: line['known'], texts: reportTexts(line) }, context);
  const found = workOutCommitments(reports, knowledge, { on: textField(line, 'on'), texts });
  const promises = found.filter(({ firmness }) => firmness !== 'expected');
  return { id: line['id'], commitments: promises.map(commitmentLine) };
}

export const commitmentsInNewsTask: FileTask = {
  name: 'commitments-in-news',
  aliases: [],
  stage: 'stories',
  summary:
    'lines {id, on, known?, reports: {id, published, headline, text}} -> {id, commitments}: promises of whole articles',
  predictAll: (lines, context) => {
    const knowledge = knowCommitments(context.tables);
    return lines.map((line) => predictLine(line, knowledge, context));
  },
};
