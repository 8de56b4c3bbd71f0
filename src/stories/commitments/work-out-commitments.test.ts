import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { loadTables } from '../../tables/index.ts';
import { type SampleFacts, sampleReport } from '../reports/sample-report.ts';
import { knowCommitments } from './knowledge.ts';
import type { Commitment } from './types.ts';
import { workOutCommitments } from './work-out-commitments.ts';

const knowledge = knowCommitments(loadTables());

function workOut(on: string, ...facts: readonly SampleFacts[]): readonly Commitment[] {
  return workOutCommitments(facts.map(sampleReport), knowledge, { on });
}

const promised: SampleFacts = {
  id: 'a',
  day: '2024-01-10',
  by: ['NOR'],
  to: ['FJI'],
  trigger: 'send',
  quote: 'Norway promised to send boats to Fiji by 30 April 2024',
  event: { type: 'AGREE', act: { type: 'AID', mode: null }, status: 'announced' },
};
const sent: SampleFacts = {
  id: 'b',
  day: '2024-03-01',
  by: ['NOR'],
  to: ['FJI'],
  trigger: 'sent',
  quote: 'Norway sent boats to Fiji',
  event: { type: 'AID' },
};

describe('workOutCommitments', () => {
  it('keeps a promise open until its day, then holds it overdue', () => {
    assert.deepEqual(
      workOut('2024-04-30', promised).map(({ state }) => state),
      ['open'],
    );
    assert.deepEqual(
      workOut('2024-05-01', promised).map(({ state }) => state),
      ['overdue'],
    );
  });

  it('takes a later report of the act for its keeping, late or not', () => {
    const [kept] = workOut('2024-06-01', promised, sent);
    assert.deepEqual([kept?.state, kept?.isLate], ['kept', false]);
    const late = {
      ...sent,
      day: '2024-05-20',
      event: { type: 'AID', occurred: { from: '2024-05-19', to: '2024-05-19' } },
    } as const;
    assert.deepEqual(
      workOut('2024-06-01', promised, late).map(({ isLate }) => isLate),
      [true],
    );
  });

  it('leaves a promise open where something else was sent, or someone else sent it', () => {
    const other = { ...sent, quote: 'Norway sent doctors to Fiji' };
    assert.deepEqual(
      workOut('2024-04-01', promised, other).map(({ state }) => state),
      ['open'],
    );
    assert.deepEqual(
      workOut('2024-04-01', promised, { ...sent, by: ['PER'] }).map(({ state }) => state),
      ['open'],
    );
  });

  it('holds a promise broken that is called off', () => {
    const quote = 'Norway refused to send the boats to Fiji';
    const refusal = { ...sent, trigger: 'refused', quote, event: { type: 'REJECT' } } as const;
    assert.deepEqual(
      workOut('2024-04-01', promised, refusal).map(({ state }) => state),
      ['broken'],
    );
  });

  it('lets a newer promise with another day take the place of the old one', () => {
    const newer = {
      ...promised,
      id: 'c',
      day: '2024-02-10',
      quote: 'Norway promised to send boats to Fiji by 30 August 2024',
    };
    assert.deepEqual(
      workOut('2024-06-01', promised, newer).map(({ state }) => state),
      ['superseded', 'open'],
    );
  });

  it('gives the same answer in whatever order the reports come', () => {
    const reports = [
      promised,
      sent,
      { ...promised, id: 'd', day: '2024-01-11' },
      {
        ...promised,
        id: 'e',
        day: '2024-01-12',
        quote: 'Norway promised to send boats to Fiji by 30 August 2024',
      },
      {
        ...sent,
        id: 'f',
        day: '2024-03-01',
        trigger: 'cancelled',
        quote: 'Norway cancelled the boats for Fiji',
        event: { type: 'REJECT' } as const,
      },
      { ...promised, id: 'g', by: ['FJI'], to: ['NOR'], quote: 'Fiji promised to send sugar to Norway' },
    ].map(sampleReport);
    const expected = workOutCommitments(reports, knowledge, { on: '2024-06-01' });
    fc.assert(
      fc.property(fc.shuffledSubarray([...reports], { minLength: reports.length }), (shuffled) => {
        assert.deepEqual(workOutCommitments(shuffled, knowledge, { on: '2024-06-01' }), expected);
      }),
      { numRuns: 30 },
    );
  });
});
