// The task `act-times`: a text and its day, to when each act that it tells occurred.

import { readLineEvents } from './line-events.ts';
import { textField } from './line-fields.ts';
import type { LineTask } from './types.ts';

export const actTimesTask: LineTask = {
  name: 'act-times',
  aliases: [],
  stage: 'events',
  summary: 'line {id, text, date} -> {id, acts: [{start, end, text, type, from, to, basis, status}]}',
  predict: (line, context) => {
    const text = textField(line, 'text');
    const { events } = readLineEvents(text, line, context);
    const acts = events.map(({ trigger, type, occurred, occurredBasis, status }) => ({
      ...trigger,
      text: text.slice(trigger.start, trigger.end),
      type,
      ...occurred,
      basis: occurredBasis,
      status,
    }));
    return { id: textField(line, 'id'), acts };
  },
};
