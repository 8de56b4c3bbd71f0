import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allTables } from '../../../../tests/all-tables.ts';
import { type SampleFacts, sampleReport } from '../../reports/sample-report.ts';
import { knowCommitments } from '../knowledge.ts';
import { workOutCommitments } from '../work-out-commitments.ts';

const knowledge = knowCommitments(allTables);

const refusal: SampleFacts['event'] = { type: 'REJECT', mode: 'meet' };
const negated: SampleFacts['event'] = { type: 'CONSULT', mode: 'visit', status: 'negated' };

/** State and last due day of what the sentences tell of Gabon and Malta. */
function told(...sentences: readonly (readonly [quote: string, trigger: string, SampleFacts['event']])[]) {
  const reports = sentences.map(([quote, trigger, event = {}], at) =>
    sampleReport({ id: `a${at}`, day: '2026-03-10', by: ['GAB'], to: ['MLT'], trigger, quote, event }),
  );
  return workOutCommitments(reports, knowledge, { on: '2026-06-01' }).map(
    ({ state, due }) => `${state} ${due?.to}`,
  );
}

describe('a meeting that is told as planned by the words that tell its end', () => {
  it('is put off, or given up', () => {
    const trip = 'A trip to Valletta by the premier of Gabon, planned for April 2026, was postponed';
    assert.deepEqual(told([trip, 'trip', negated]), ['superseded 2026-04-30']);
    const visit = 'Gabon has postponed the visit of its premier to Valletta, which was due on 4 April 2026';
    assert.deepEqual(told([visit, 'postponed', refusal]), ['superseded 2026-04-04']);
    const off = 'Gabon called off the visit to Valletta, which was to have begun on 4 April 2026';
    assert.deepEqual(told([off, 'called', refusal]), ['broken 2026-04-04']);
  });

  it('is one, however often it is told', () => {
    const visit = 'Gabon has postponed the visit of its premier to Valletta, which was due on 4 April 2026';
    assert.deepEqual(told([visit, 'postponed', refusal], [visit, 'postponed', refusal]), [
      'superseded 2026-04-04',
    ]);
  });

  it('is none without a day for which it was planned', () => {
    assert.deepEqual(
      told(['Gabon has postponed the visit of its premier to Valletta', 'postponed', refusal]),
      [],
    );
    assert.deepEqual(told(['The visit to Valletta did not take place in March 2026', 'visit', negated]), []);
    assert.deepEqual(told(['Gabon refused a meeting in Valletta in March 2026', 'refused', refusal]), []);
  });
});
