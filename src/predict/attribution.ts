// The task `attribution`: who says what in one article, each word in one attribution only.

import { findAttributions } from '../claims/index.ts';
import type { Span } from '../text/index.ts';
import { attributionText } from './attribution-text.ts';
import { textField } from './line-fields.ts';
import { partWords } from './part-words.ts';
import type { JsonObject, LineTask, PredictContext } from './types.ts';

function predict(line: JsonObject, context: PredictContext): JsonObject {
  const text = textField(line, 'text');
  const { analysis, inLine } = attributionText(text, context);
  const pairs = (spans: readonly Span[]) => spans.map(inLine).map(({ start, end }) => [start, end]);
  const attributions = partWords(findAttributions(analysis, context.tables.claims)).map((attribution) => {
    const { source, cue, content, ruleId } = attribution;
    return { source: pairs(source), cue: pairs(cue === null ? [] : [cue]), content: pairs(content), ruleId };
  });
  return { id: line['id'], attributions };
}

export const attributionTask: LineTask = {
  name: 'attribution',
  aliases: ['claims', 'polnear'],
  stage: 'claims',
  summary: 'an article in; source, cue and content of each attribution by offsets out',
  predict,
};
