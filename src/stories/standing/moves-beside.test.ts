import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { type SampleFacts, sampleReport } from '../reports/sample-report.ts';
import { knowStanding } from './knowledge.ts';
import { workOutStanding } from './work-out-standing.ts';

const knowledge = knowStanding(allTables);

/** The states that one act of Norway tells, with the rest of its sentence. */
function states(trigger: string, quote: string, text = quote, facts: Partial<SampleFacts> = {}) {
  const report = sampleReport({
    ...{ id: 'a', day: '2026-05-12', by: ['NOR'], to: ['FJI'], trigger, quote, text },
    ...facts,
  });
  return workOutStanding([report], knowledge, { on: '2026-09-01' }).map(
    ({ kind, object, state }) => `${kind} ${object ?? 'all'}: ${state}`,
  );
}

describe('what a sentence tells beside the state of its act', () => {
  it('tells the consulate that stays open where the embassy is shut', () => {
    const shut = 'Norway shut its embassy in Suva on Monday, but its consulate in Nadi stays open';
    assert.deepEqual(states('shut', shut), ['consulate Nadi: open', 'embassy all: closed']);
    const both = 'Norway shut its embassy in Suva on Monday and will close its consulate in Nadi';
    assert.deepEqual(states('shut', both), ['embassy all: closed']);
  });

  it('tells for whom visas are given again', () => {
    assert.deepEqual(states('resumed', 'Norway resumed visas for Fijian nurses'), ['visas nurses: normal']);
    assert.deepEqual(states('resumed', 'Norway resumed visas for Fijian citizens'), ['visas all: normal']);
  });

  it('finds the goods of a ban, and whose they are, in the sentence around its clause', () => {
    const text = 'Norwegians may buy Fijian poultry since Friday, when Oslo dropped its ban.';
    const dropped = { to: [] };
    assert.deepEqual(states('dropped', 'when Oslo dropped its ban', text, dropped), [
      'trade poultry: lifted',
    ]);
    const two = 'Norwegians may buy Fijian poultry and tea since Friday, when Oslo dropped its ban.';
    assert.deepEqual(states('dropped', 'when Oslo dropped its ban', two, dropped), ['ban all: lifted']);
  });
});
