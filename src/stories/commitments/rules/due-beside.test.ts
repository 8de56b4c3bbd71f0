import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../../tests/all-tables.ts';
import { sampleReport } from '../../reports/sample-report.ts';
import { knowCommitments } from '../knowledge.ts';
import { readPromise } from '../read-promise.ts';

const knowledge = knowCommitments(allTables);

function due(behind: string, quote = 'Norway promised to send boats to Fiji', before = ''): string | null {
  const text = `${before}${quote}. ${behind}`;
  const event = { type: 'AGREE', act: { type: 'AID', mode: null }, status: 'announced' } as const;
  const facts = { id: 'a', day: '2024-03-01', by: ['NOR'], to: ['FJI'], trigger: 'send', quote, text, event };
  return readPromise(sampleReport(facts), knowledge)?.due?.to ?? null;
}

test('the next sentence tells by when', () => {
  assert.equal(due('The boats are to arrive before 1 October.'), '2024-09-30');
  assert.equal(due('It will do so within a month.'), '2024-04-01');
});

test('the next sentence tells on which day all is to be done', () => {
  assert.equal(due('It should be ready in the summer of 2027.'), '2027-08-31');
  assert.equal(due('The boats will be delivered in May.'), '2024-05-31');
  assert.equal(due('It will cost more in May.'), null);
});

test('not of a part, of another thing, nor of what was done', () => {
  assert.equal(due('The first boat is to arrive before 1 October.'), null);
  assert.equal(due('The summit must end before 1 October.'), null);
  assert.equal(due('The boats were built by May.'), null);
});

test('"by the same day" is that of the promise before', () => {
  const quote = 'Norway is to send boats to Fiji by the same day';
  assert.equal(due('', quote, 'Fiji will pay by 3 May 2024. '), '2024-05-03');
});
