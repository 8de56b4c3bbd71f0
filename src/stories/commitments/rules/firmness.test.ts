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
