import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Sentence } from '../../language/index.ts';
import { loadTables } from '../../tables/index.ts';
import { makeTree } from '../../text/index.ts';
import type { TimeExpression } from '../../time/index.ts';
import { saidDay } from './said-day.ts';

const text = 'On Monday 40 men were held, it said on Tuesday.';
const sentence: Sentence = { start: 0, end: text.length, style: 'prose', tokens: [], names: [] };
const tables = loadTables().figures;

function timeOf(words: string, day: string): TimeExpression {
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  const interval = { from: day, to: day };
  return { span, text: words, type: 'DATE', value: day, interval, basis: 'resolved', ruleId: 'test' };
}

const times = [timeOf('Monday', '2024-05-06'), timeOf('Tuesday', '2024-05-07')];
const view = { text, sentence, tree: makeTree(sentence.tokens), times, tables };
const published = { from: '2024-05-08', to: '2024-05-08' };

test('takes the day outside of what was said', () => {
  const claim = { content: [{ span: { start: 0, end: text.indexOf(', it said') } }] };
  assert.equal(saidDay(claim, view, published), '2024-05-07');
});

test('leaves a day of what was said, one after publication, and a sentence that nobody said', () => {
  const whole = { content: [{ span: sentence }] };
  assert.equal(saidDay(whole, view, published), null);
  const claim = { content: [{ span: { start: 0, end: text.indexOf(', it said') } }] };
  assert.equal(saidDay(claim, view, { from: '2024-05-05', to: '2024-05-05' }), null);
  assert.equal(saidDay(null, view, published), null);
});
