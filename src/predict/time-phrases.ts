// The task `time-phrases`: short phrases about time, to when they begin and end and how finely they tell it.

import { addDays, findTimes, joinRanges, type TimeExpression } from '../time/index.ts';
import { dayField, textField } from './line-fields.ts';
import type { JsonObject, LineTask } from './types.ts';

export const timePhrasesTask: LineTask = {
  name: 'time-phrases',
  aliases: ['duckling', 'recognizers'],
  stage: 'time',
  summary: 'id, text, ref -> timexes with start, end, text, type, value, from, to (exclusive), grain',
  predict: (line, { tables }) => {
    const anchor = dayField(line, 'ref');
    const text = textField(line, 'text');
    const { found } = findTimes(text, anchor, { ...tables.time, untold: 'ahead' });
    return { id: line['id'], timexes: joinRanges(text, found).map(phraseLine) };
  },
};

/** How fine a value is; the first that fits. */
const grains: readonly (readonly [RegExp, string])[] = [
  [/T\d\d:\d\d:\d\d/u, 'second'],
  [/T\d\d:(?!00)\d\d/u, 'minute'],
  [/T\d\d|T[A-Z]{2}/u, 'hour'],
  [/^\d{4}-\d\d-\d\d/u, 'day'],
  [/^\d{4}-W\d\d/u, 'week'],
  [/^\d{4}-\d\d$/u, 'month'],
  [/^\d{4}-Q\d/u, 'quarter'],
  [/^\d{4}/u, 'year'],
  [/^\d{3}$/u, 'decade'],
  [/^\d\d$/u, 'century'],
];

function grainOf(value: string): string | null {
  return grains.find(([pattern]) => pattern.test(value))?.[1] ?? null;
}

/** First hour of the parts of the day. */
const partHours: Readonly<Record<string, string>> = {
  TMO: 'T06:00',
  TMI: 'T12:00',
  TAF: 'T12:00',
  TEV: 'T18:00',
  TNI: 'T18:00',
};

function startOf(value: string, day: string): string {
  const clock = /T\d\d:\d\d(?::\d\d)?/u.exec(value)?.[0] ?? partHours[/T[A-Z]{2}/u.exec(value)?.[0] ?? ''];
  return `${day}${(clock ?? 'T00:00').padEnd(9, ':00')}`;
}

function phraseLine({ span, text, type, value, interval }: TimeExpression): JsonObject {
  const from = interval?.from ?? null;
  const to = interval?.to ?? null;
  return {
    ...span,
    text,
    type,
    value,
    from: from === null ? null : startOf(value, from),
    to: to === null ? null : `${addDays(to, 1)}T00:00:00`,
    grain: grainOf(value),
  };
}
