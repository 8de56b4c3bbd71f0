import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { type SampleFacts, sampleReport } from '../reports/sample-report.ts';
import { formOf } from './form-of.ts';
import { knowCommitments } from './knowledge.ts';
import { readDeed } from './read-deed.ts';

const knowledge = knowCommitments(allTables);
const sent: SampleFacts = {
  ...{ id: 'a', day: '2024-03-01', by: ['NOR'], to: ['FJI'], trigger: 'sent' },
  quote: 'Norway sent boats to Fiji',
};

function form(facts: SampleFacts): string {
  return formOf(readDeed(sampleReport(facts), knowledge));
}

test('is the same for two reports of one act in like words', () => {
  assert.equal(form(sent), form({ ...sent, id: 'b', day: '2024-03-02' }));
  assert.equal(form(sent), form({ ...sent, quote: 'Norway has sent the boats to Fiji' }));
});

test('differs with the sides, the thing, the way, and how much of it is told', () => {
  const others: readonly SampleFacts[] = [
    { ...sent, to: ['CHN'] },
    { ...sent, quote: 'Norway sent tents to Fiji' },
    { ...sent, quote: 'Norway sent some of the boats to Fiji' },
    { ...sent, event: { mode: 'phone' } },
    { ...sent, event: { place: { text: 'Suva', span: { start: 0, end: 4 }, country: 'FJI' } } },
  ];
  assert.equal(new Set([sent, ...others].map(form)).size, others.length + 1);
});
