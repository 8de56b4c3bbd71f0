// The task `linked-mentions`: one article, to the mentions of acts in it and which of them tell one act.

import { readLineEvents } from './line-events.ts';
import { textField } from './line-fields.ts';
import type { LineTask } from './types.ts';

export const linkedMentionsTask: LineTask = {
  name: 'linked-mentions',
  aliases: [],
  stage: 'events',
  summary:
    'line {id, title, text, date?} -> {id, mentions: [{start, end, act}]}: mentions of one act have one act',
  predict: (line, context) => {
    const text = `${textField(line, 'title')}\n\n${textField(line, 'text')}`;
    const { events } = readLineEvents(text, line, context);
    const mentions = events.map(({ trigger, repeats }) => ({ ...trigger, act: (repeats ?? trigger).start }));
    return { id: textField(line, 'id'), mentions };
  },
};
