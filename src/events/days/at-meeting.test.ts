import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import type { TimeExpression } from '../../time/index.ts';
import { eventsIn, sampleSentence } from '../sample-sentence.ts';

const tables = allTables.events;

/** Two clauses of one sample sentence stand for two sentences: days are handed on by their order alone. */
const story = (article: string): string => `Iran Iran PROPN NNP 2 nsubj
  visited visit VERB VBD 0 root
  Iraq Iraq PROPN NNP 2 obj
  on on ADP IN 5 case
  Tuesday Tuesday PROPN NNP 2 obl
  ; ; PUNCT : 11 punct
  at at ADP IN 9 case
  ${article} ${article} DET DT 9 det
  meeting meeting NOUN NN 11 obl
  Iran Iran PROPN NNP 11 nsubj
  accused accuse VERB VBD 2 parataxis
  Turkey Turkey PROPN NNP 11 obj`;

function accusedOn(article: string): unknown {
  const lines = story(article);
  const { text } = sampleSentence(lines);
  const start = text.indexOf('Tuesday');
  const day = '2025-09-09';
  const time: TimeExpression = {
    span: { start, end: start + 'Tuesday'.length },
    text: 'Tuesday',
    type: 'DATE',
    value: day,
    interval: { from: day, to: day },
    basis: 'resolved',
    ruleId: 'test',
  };
  return eventsIn(lines, tables, { times: [time] }).find(({ type }) => type === 'ACCUSE')?.occurred;
}

test('dates what is told "at the meeting" by the meeting just told', () => {
  assert.deepEqual(accusedOn('the'), { from: '2025-09-09', to: '2025-09-09' });
});

test('does not take "a meeting" for the one just told', () => {
  assert.deepEqual(accusedOn('a'), { from: null, to: '2025-09-12' });
});
