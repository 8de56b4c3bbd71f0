// The task `times`: a text and the day of its article, to its time expressions with their values.

import { findTimes, type TimeExpression } from '../time/index.ts';
import { dayField, textField } from './line-fields.ts';
import type { JsonObject, LineTask } from './types.ts';

export const timesTask: LineTask = {
  name: 'times',
  aliases: ['time', 'tempeval3', 'gum-dates'],
  stage: 'time',
  summary: 'id, dct, text -> timexes with start, end, text, type, value, mod?, quant?, freq?',
  predict: (line, { tables }) => {
    const anchor = dayField(line, 'dct');
    const { found } = findTimes(textField(line, 'text'), anchor, tables.time);
    return { id: line['id'], timexes: found.map(timexLine) };
  },
};

function timexLine({ span, text, type, value, mod, quant, freq }: TimeExpression): JsonObject {
  return {
    ...span,
    text,
    type,
    value,
    ...(mod === undefined ? {} : { mod }),
    ...(quant === undefined ? {} : { quant }),
    ...(freq === undefined ? {} : { freq }),
  };
}
