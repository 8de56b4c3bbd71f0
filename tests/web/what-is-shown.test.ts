// What of an article an address asks to be shown.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArticleAnswer } from '../../web/src/api/types.ts';
import { whatIsShown } from '../../web/src/reader/what-is-shown.ts';

const record = (id: string, start: number, content: object, kind = 'event') => ({
  id,
  kind,
  content: { ...content, trigger: { start, end: start + 5 }, evidence: { span: { start, end: start + 20 } } },
});

const past = record('past', 10, { status: 'background' });
const said = record('said', 20, {}, 'claim');
const done = record('done', 60, { status: 'happened' });

function answerWith(...records: readonly object[]): ArticleAnswer {
  const blocks = [
    { kind: 'headline', span: { start: 0, end: 9 } },
    { kind: 'paragraph', span: { start: 10, end: 50 } },
  ];
  return { records, article: { blocks } } as unknown as ArticleAnswer;
}

const all = answerWith(past, said, done);

test('a record is shown by its id with its sentence, and nothing where nothing is asked for', () => {
  const { recordId, passage } = whatIsShown(all, 'past');
  assert.deepEqual([recordId, passage?.start, passage?.end, passage?.id], ['past', 10, 30, null]);
  assert.deepEqual(whatIsShown(all, 'none'), { recordId: null, passage: null });
  assert.deepEqual(whatIsShown(all, undefined), { recordId: null, passage: null });
});

test('an article leads with what was done, not with the past behind it or with what was said first', () => {
  assert.equal(whatIsShown(all, 'lead').recordId, 'done');
  assert.equal(whatIsShown(answerWith(said), 'lead').recordId, 'said');
});

test('an article of which nothing was read leads with its first paragraph', () => {
  const { recordId, passage } = whatIsShown(answerWith(), 'lead');
  assert.deepEqual([recordId, passage?.start, passage?.end], [null, 10, 50]);
});

test('a passage is lit with the act that it tells, where it tells one', () => {
  const { recordId, passage } = whatIsShown(all, '55-80');
  assert.deepEqual([recordId, passage?.start, passage?.end], ['done', 55, 80]);
  assert.equal(whatIsShown(all, '100-120').recordId, null);
});
