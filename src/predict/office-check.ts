// The task `office-check`: a text and its day, to what it is surely wrong about in persons and their offices.

import { findActors } from '../actors/index.ts';
import type { DayInterval } from '../time/index.ts';
import { analyseText } from './analyse-text.ts';
import { dayField, missingField, optionalText, textField } from './line-fields.ts';
import type { JsonObject, LineTask } from './types.ts';

/** What the rules of offices have before their kind: "office-left". */
const prefix = 'office-';

export const officeCheckTask: LineTask = {
  name: 'office-check',
  aliases: ['offices'],
  stage: 'actors',
  summary: 'line {id, date, text}, date a day or {from, to} -> {id, findings: [{start, end, kind, message}]}',
  predict: (line, context) => {
    const analysis = analyseText(textField(line, 'text'), context);
    const { problems } = findActors(analysis, daysOf(line), context.tables.actors);
    const findings = problems.flatMap(({ ruleId, message, span }) =>
      span === undefined || !ruleId.startsWith(prefix)
        ? []
        : [{ start: span.start, end: span.end, kind: ruleId.slice(prefix.length), message }],
    );
    return { id: textField(line, 'id'), findings };
  },
};

function daysOf(line: JsonObject): DayInterval {
  const { date } = line;
  if (typeof date !== 'object' || date === null) {
    const day = dayField(line, 'date');
    if (day === null) throw missingField('date', 'day');
    return day;
  }
  const { from, to } = date as JsonObject;
  return { from: optionalText({ from }, 'from'), to: optionalText({ to }, 'to') };
}
