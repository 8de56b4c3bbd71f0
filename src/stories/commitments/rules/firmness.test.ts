import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../../tests/all-tables.ts';
import { type SampleFacts, sampleReport } from '../../reports/sample-report.ts';
import { knowCommitments } from '../knowledge.ts';
import { readFirmness } from './firmness.ts';

const knowledge = knowCommitments(allTables);
const sample: SampleFacts = {
  id: 'a',
  day: '2024-03-01',
  by: ['NOR'],
  to: ['FJI'],
  trigger: 'send',
  quote: '',
};

function firmness(quote: string, facts: Partial<SampleFacts> = {}, event: SampleFacts['event'] = {}) {
  const ahead = { type: 'AGREE', status: 'anticipated', act: { type: 'AID', mode: null }, ...event } as const;
  return readFirmness(sampleReport({ ...sample, quote, ...facts, event: ahead }), knowledge);
}

test('"is to send" is announced, "is expected to send" only expected', () => {
  assert.equal(firmness('Norway is to send boats'), 'announced');
  assert.equal(firmness('Norway is expected to send boats'), 'expected');
});

test('what a state says it would do it announces; what analysts say it would do it does not', () => {
  const quote = 'it would send boats';
  const saidBy = (source: string, actorId: string | null) =>
    firmness(quote, { text: `${source} said ${quote}.` }, { authority: { source, actorId, claimId: null } });
  assert.equal(saidBy('Norway', 'NOR'), 'announced');
  assert.equal(saidBy('Officials', null), 'announced');
  assert.equal(saidBy('Analysts', null), 'expected');
  assert.equal(saidBy('Chile', 'CHL'), 'expected');
});

test('what others hope or expect of a state it does not announce', () => {
  const quote = 'Norway will send boats';
  for (const lead of ['Fiji hopes that ', 'Fiji expects ', 'Chile believes that '])
    assert.equal(firmness(quote, { text: `${lead}${quote}.` }), 'expected', lead);
  assert.equal(firmness(quote, { text: `Fiji knows that ${quote}.` }), 'announced');
  assert.equal(firmness(`that ${quote}`, { text: `Fiji hopes that ${quote}.` }), 'expected');
});

test('a vow binds, and so do the terms of an accord; analysts say nothing that binds', () => {
  const vowed = { text: 'Norway vowed on Monday that it would send boats.' };
  assert.equal(firmness('it would send boats', vowed), 'promised');
  const must = 'Under the accord, Norway must send boats';
  assert.equal(firmness(must, {}, { status: 'hypothetical' }), 'promised');
  assert.equal(firmness('Norway must send boats', {}, { status: 'hypothetical' }), null);
  const analysts = { authority: { source: 'Analysts', actorId: null, claimId: null } };
  assert.equal(firmness('Norway will send boats', {}, analysts), 'expected');
});

test('leaves what happened alone, unless it is the promise', () => {
  assert.equal(firmness('Norway chose to send boats', {}, { type: 'AID', status: 'happened' }), null);
  assert.equal(
    firmness('Norway promised boats', { trigger: 'promised' }, { status: 'happened' }),
    'promised',
  );
});

test('"by 10 May" is a day, "may send" is not sure', () => {
  assert.equal(firmness('Norway will send boats by 10 May'), 'announced');
  assert.equal(firmness('Norway may send boats'), 'expected');
});

test('"is going to send" is announced', () => {
  assert.equal(firmness('Norway is going to send boats'), 'announced');
});

test('whoever is named by his title alone speaks for the doer', () => {
  const said = (text: string, source: string) =>
    firmness('Norway would send boats', { text }, { authority: { source, actorId: null, claimId: null } });
  assert.equal(said('Foreign Minister Espen Eide said Norway would send boats.', 'Espen Eide'), 'announced');
  assert.equal(said('Sailor Espen Eide said Norway would send boats.', 'Espen Eide'), 'expected');
});

test('what stands right before "to" tells that it binds', () => {
  const quote = 'to send 12 boats';
  const behind = (lead: string) => firmness(quote, { text: `${lead} ${quote}.` });
  assert.equal(behind('Norway bound itself'), 'promised');
  assert.equal(behind('Norway renewed its vow'), 'promised');
  assert.equal(behind('Norway renewed its vow to train crews and'), 'promised');
  assert.equal(behind('Norway spoke of a vow and was asked'), 'expected');
});

test('to give one’s word is to promise; to give a pledge a home is not', () => {
  const gave = (quote: string, trigger = 'gave') =>
    firmness(quote, { trigger }, { type: 'SUPPORT', act: null, status: 'happened' });
  assert.equal(gave('Norway gave its word to Fiji that it would send boats'), 'promised');
  assert.equal(gave('Norway gave Fiji a pledge to send boats'), 'promised');
  assert.equal(gave('Norway guaranteed Fiji that it will send boats', 'guaranteed'), 'promised');
  assert.equal(gave('Norway gave the pledge a home'), null);
  assert.equal(gave('Norway gave Fiji boats'), null);
});
