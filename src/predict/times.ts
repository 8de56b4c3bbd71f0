// Time expressions as a task of `demarche predict`: text and the day of its article in, expressions with values out.

import { DemarcheError } from '../text/index.ts';
import { type DayInterval, dayInterval, findTimes, type TimeExpression } from '../time/index.ts';
import type { JsonObject, PredictTask } from './types.ts';

export const timesTask: PredictTask = {
  name: 'times',
  aliases: ['time', 'tempeval3', 'gum-dates'],
  stage: 'time',
  summary: 'id, dct, text -> timexes with start, end, text, type, value, mod?, quant?, freq?',
  predict: (line, { tables }) => {
    const anchor = anchorOf(line);
    const { found } = findTimes(textOf(line, 'text'), anchor, tables.time);
    return { id: line['id'], timexes: found.map(timexLine) };
  },
};

function missing(key: string, what: string): DemarcheError {
  return new DemarcheError(
    'MISSING_INPUT',
    `A line of the task "times" has no ${what} in "${key}".`,
    'Give each line an id, a text and the day of its article in "dct" (null where it is not known).',
  );
}

function textOf(line: JsonObject, key: string): string {
  const value = line[key];
  if (typeof value === 'string') return value;
  throw missing(key, 'text');
}

/** `dct` is a day or an instant; only its day counts. */
function anchorOf(line: JsonObject): DayInterval | null {
  const dct = line['dct'];
  if (dct === null) return null;
  const day = typeof dct === 'string' ? /^\d{4}-\d\d-\d\d/u.exec(dct)?.[0] : undefined;
  if (day === undefined) throw missing('dct', 'day');
  return dayInterval(day);
}

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
