// The task `figure-relations`: a text, to how its figures stand to one another: part, total, change, remainder.

import { findFigures } from '../figures/index.ts';
import { findTimes } from '../time/index.ts';
import { analyseText } from './analyse-text.ts';
import { textField } from './line-fields.ts';
import type { LineTask } from './types.ts';

const unknownDay = { from: null, to: null };

export const figureRelationsTask: LineTask = {
  name: 'figure-relations',
  aliases: [],
  stage: 'figures',
  summary:
    'line {id, text} -> {id, relations: [[kind, number, other number]]}: part-of, total-of, change-from, remainder-of',
  predict: (line, context) => {
    const { tables } = context;
    const analysis = analyseText(textField(line, 'text'), context);
    const times = findTimes(analysis.text, null, tables.time).found;
    const given = { times, claims: [], published: unknownDay, tables: tables.figures };
    const { found } = findFigures(analysis, [], given);
    const relations = found.flatMap(({ number, relations: own = [] }) =>
      own.map((relation) => [relation.kind, number.text, relation.number.text]),
    );
    return { id: line['id'], relations };
  },
};
