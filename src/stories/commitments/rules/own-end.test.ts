import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allTables } from '../../../../tests/all-tables.ts';
import { type SampleFacts, sampleReport } from '../../reports/sample-report.ts';
import { knowCommitments } from '../knowledge.ts';
import type { Commitment } from '../types.ts';
import { workOutCommitments } from '../work-out-commitments.ts';

const knowledge = knowCommitments(allTables);

function promise(facts: Partial<SampleFacts> & { quote: string }): SampleFacts {
  const event = { type: 'AGREE', act: { type: 'RETREAT', mode: null }, status: 'announced' } as const;
  return { id: 'a', day: '2024-03-14', by: ['NOR'], to: ['FJI'], trigger: 'promised', event, ...facts };
}

function first(facts: SampleFacts, ...others: readonly SampleFacts[]): Commitment | undefined {
  const reports = [facts, ...others].map(sampleReport);
  return workOutCommitments(reports, knowledge, { on: '2024-06-01' })[0];
}

function told(quote: string, behind = ''): string {
  const text = `${quote}${behind}`;
  const { state, due } = first(promise({ quote, text })) ?? {};
  return `${state} ${due?.to ?? ''}`.trim();
}

describe('what the sentences of a promise say became of it', () => {
  it('is overdue from the day that has passed, not due a year later', () => {
    const harbour = 'Norway had promised to open its harbour to Fiji';
    assert.equal(told(`${harbour} by the end of last year`, '; it did not.'), 'overdue 2023-12-31');
    assert.equal(told(`${harbour} by December 31`, '. It has not opened.'), 'overdue 2023-12-31');
    assert.equal(told(`${harbour} by the end of February`, ', but has not.'), 'overdue 2024-02-29');
    assert.equal(told(`${harbour} on March 1`, '. It did not.'), 'overdue 2024-03-01');
    const boats = 'Norway promised to deliver ten boats to Fiji by the end of 2023, but none have arrived';
    assert.equal(told(boats, '.'), 'overdue 2023-12-31');
  });

  it('stays open where nothing of the deed is denied', () => {
    const harbour = 'Norway promised to open its harbour to Fiji by the end of June';
    assert.equal(told(harbour, '. It did not say which.'), 'open 2024-06-30');
    assert.equal(told(harbour, ', but has not named a day.'), 'open 2024-06-30');
  });

  it('is broken where the visit is cancelled, and no other promise is', () => {
    const event = { type: 'CONSULT', mode: 'visit', act: null, status: 'announced' } as const;
    const fly = promise({
      quote: "Norway's trade minister was to fly to Fiji next week, but the trip has been cancelled",
      trigger: 'fly',
      event,
    });
    assert.equal(first(fly)?.state, 'broken');
    const visit = promise({
      quote: 'visit of the Norwegian minister to Fiji, announced for September',
      text: 'A visit of the Norwegian minister to Fiji, announced for September, has been called off.',
      trigger: 'visit',
      event,
    });
    assert.equal(first(visit)?.state, 'broken');
    const cut = { ...visit, text: `${visit.quote}. The parade has been called off.` };
    assert.equal(first(cut)?.state, 'open');
  });

  it('is put off by the words right behind it, not where it was put off before', () => {
    const event = { type: 'CONSULT', mode: 'visit', act: null, status: 'announced' } as const;
    const quote = 'visit of the Norwegian premier to Fiji, planned for April';
    const behind = (words: string) =>
      first(promise({ quote, text: `A ${quote}${words}`, trigger: 'visit', event }));
    assert.equal(behind(', was put off on Monday.')?.state, 'superseded');
    assert.equal(behind(', has been delayed, her office said.')?.state, 'superseded');
    assert.equal(behind('. It has been delayed twice.')?.state, 'open');
    assert.equal(behind('. A dinner has been put off.')?.state, 'open');
  });

  it('leaves a meeting whose day is long past as it is when another is planned', () => {
    const event = { type: 'CONSULT', mode: 'visit', act: null, status: 'announced' } as const;
    const old = promise({
      day: '2023-03-14',
      quote: 'Norway will visit Fiji in April',
      trigger: 'visit',
      event,
    });
    const later = promise({ id: 'b', quote: 'Norway will visit Fiji in April', trigger: 'visit', event });
    assert.equal(first(old, later)?.state, 'overdue');
  });
});
