// The task `factuality`: marked words of a text, to how far what they name is real: 3 happened, 0 open, -3 did not.

import { certaintyAt, type Reality, realityAt } from '../events/index.ts';
import type { Status } from '../record/index.ts';
import type { CertaintyQuestion } from '../tables/index.ts';
import { analyseText } from './analyse-text.ts';
import { textField } from './line-fields.ts';
import type { JsonObject, LineTask } from './types.ts';

/** Where the scale of Lee et al. (2015) puts each status, by the middle of many readers. */
const VALUES: Readonly<Record<Status, number>> = {
  happened: 3,
  ongoing: 3,
  background: 3,
  alleged: 2.2,
  announced: 2.2,
  anticipated: 1.45,
  hypothetical: 1.1,
  denied: -1.5,
  negated: -2.4,
};

/** "will not meet" is less certain than "did not meet", "will meet" more so than "wants to meet". */
const NOT_IN_FUTURE = -1.6;
const FORETOLD = 2.5;

/** "It Happened" (Rudinger et al. 2018) asks whether a thing has happened: what lies ahead has not. */
const YET_VALUES: Readonly<Record<Status, number>> = {
  ...VALUES,
  happened: 2.2,
  ongoing: 2.2,
  background: 2.4,
  announced: -1.1,
  anticipated: -1.9,
  hypothetical: -1.6,
  negated: -1,
};
/**
 * MEANTIME (Minard et al. 2016) asks what the text holds for certain, be it done or to come: what is announced or foreseen is as
 * certain as what happened, and only what may be is open. By the middle of its training part.
 */
const HELD_VALUES: Readonly<Record<Status, number>> = {
  ...VALUES,
  alleged: 3,
  announced: 3,
  anticipated: 3,
  hypothetical: 1.4,
  negated: -3,
};
/** Corpora whose readers a model has learned from, and what they were asked; all else is told by the status alone. */
const QUESTIONS: ReadonlyMap<unknown, CertaintyQuestion> = new Map([
  ['UW', 'certain'],
  ['UDS_IH2', 'yet'],
  ['UDS-IH2', 'yet'],
]);

function certaintyOf({ status, isOpen, isForetold }: Reality): number {
  if (status === 'negated' && isOpen) return NOT_IN_FUTURE;
  return isForetold && status === 'announced' ? FORETOLD : VALUES[status];
}

/** Readers who are asked whether a thing has happened hold what "will" be no nearer than what is only expected. */
function asForeseen({ status, isForetold }: Reality): Status {
  return isForetold && status === 'announced' ? 'anticipated' : status;
}

/** What the status alone tells, where there is no model. */
function valueByRules(reality: Reality, corpus: unknown): number {
  if (corpus === 'MEANTIME') return HELD_VALUES[reality.status];
  return QUESTIONS.get(corpus) === 'yet' ? YET_VALUES[asForeseen(reality)] : certaintyOf(reality);
}

export const factualityTask: LineTask = {
  name: 'factuality',
  aliases: [],
  stage: 'events',
  summary:
    'line {id, text, events: [{start}], corpus?} -> {id, events: [{start, value}]}, value from -3 to 3',
  predict: (line, context) => {
    const analysis = analyseText(textField(line, 'text'), context);
    const { events: tables } = context.tables;
    const question = QUESTIONS.get(line['corpus']);
    const valueAt = (start: number): number =>
      (question === undefined ? null : certaintyAt(analysis, start, question, tables)) ??
      valueByRules(realityAt(analysis, start, tables), line['corpus']);
    const marked: unknown = line['events'];
    const events = (Array.isArray(marked) ? marked : []).map((event: JsonObject) => {
      const start = Number(event['start']);
      return { start, value: valueAt(start) };
    });
    return { id: textField(line, 'id'), events };
  },
};
