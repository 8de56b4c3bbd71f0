// The task `copies`: articles in, the pairs of which one repeats the other out.

import { type CopyText, findCopies, weighWords } from '../stories/index.ts';
import { anyDay, dayInterval } from '../time/index.ts';
import { optionalText, textField } from './line-fields.ts';
import type { FileTask, JsonObject } from './types.ts';

function copyText(line: JsonObject): CopyText {
  const day = /^\d{4}-\d\d-\d\d/u.exec(optionalText(line, 'date') ?? '')?.[0];
  return {
    articleId: textField(line, 'id'),
    text: textField(line, 'text'),
    outlet: optionalText(line, 'source'),
    reported: day === undefined ? anyDay : dayInterval(day),
  };
}

export const copiesTask: FileTask = {
  name: 'copies',
  aliases: [],
  stage: 'stories',
  summary:
    'lines {id, text, date?, source?} -> {a, b, kind, similarity, original} for each two that repeat one another',
  predictAll: (lines, { tables }) =>
    findCopies(lines.map(copyText), weighWords(tables.stories.wordCounts)).map(
      ({ articleIds: [a, b], kind, similarity, originalId }) => ({
        a,
        b,
        kind,
        similarity,
        original: originalId,
      }),
    ),
};
