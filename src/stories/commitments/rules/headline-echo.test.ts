import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allTables } from '../../../../tests/all-tables.ts';
import { type SampleFacts, sampleReport } from '../../reports/sample-report.ts';
import { knowCommitments } from '../knowledge.ts';
import { workOutCommitments } from '../work-out-commitments.ts';

const knowledge = knowCommitments(allTables);

const text = 'Oslo to lift Fiji barrier\n\nNorway will reopen its border with Fiji at Nadi by 30 April 2024.';
const article = { day: '2024-01-10', by: ['NOR'], to: ['FJI'] } as const;
const ahead = { type: 'RETREAT', act: null, status: 'announced' } as const;

function sample(id: string, facts: Partial<SampleFacts> & Pick<SampleFacts, 'trigger' | 'quote'>) {
  const report = sampleReport({ id, ...article, text, event: ahead, ...facts });
  return { ...report, event: { ...report.event, evidence: { ...report.event.evidence, articleId: 'a' } } };
}

const headline = { trigger: 'lift', quote: 'Oslo to lift Fiji barrier' };
const below = sample('b', {
  trigger: 'reopen',
  quote: 'Norway will reopen its border with Fiji at Nadi by 30 April 2024',
});

function promised(...reports: readonly ReturnType<typeof sample>[]) {
  return workOutCommitments(reports, knowledge, { on: '2024-02-01' }).map(({ made, due }) => [
    made.length,
    due?.to,
  ]);
}

describe('echoesAmong', () => {
  it('tells a promise of the text and its headline as one, whichever is read first', () => {
    for (const id of ['a', 'c']) assert.deepEqual(promised(sample(id, headline), below), [[2, '2024-04-30']]);
  });

  it('keeps apart the headline of another doer, of a meeting, and of another article', () => {
    const others: readonly Partial<SampleFacts>[] = [
      { by: ['CHL'] },
      { event: { ...ahead, type: 'CONSULT' } },
      {
        text: 'Oslo to lift Fiji barrier.\n\nNorway will reopen its border with Fiji at Nadi by 30 April 2024.',
      },
    ];
    for (const other of others)
      assert.equal(promised(sample('c', { ...headline, ...other }), below).length, 2, JSON.stringify(other));
    const elsewhere = sampleReport({ id: 'c', ...article, text, event: ahead, ...headline });
    assert.equal(promised(elsewhere, below).length, 2);
  });
});
