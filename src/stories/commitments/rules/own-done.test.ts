import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allTables } from '../../../../tests/all-tables.ts';
import { sampleReport } from '../../reports/sample-report.ts';
import { knowCommitments } from '../knowledge.ts';
import { workOutCommitments } from '../work-out-commitments.ts';

const knowledge = knowCommitments(allTables);

/** The state of what Norway promises Fiji in the sentence, and the day of its change. */
function told(quote: string): string {
  const event = { type: 'AGREE', act: { type: 'RETREAT', mode: null }, status: 'announced' } as const;
  const facts = { id: 'a', day: '2024-03-14', by: ['NOR'], to: ['FJI'], trigger: 'promised', quote, event };
  const [first] = workOutCommitments([sampleReport(facts)], knowledge, { on: '2024-06-01' });
  return `${first?.state} ${first?.changes.at(-1)?.days.to ?? ''}`.trim();
}

describe('what the sentence of a promise says of its keeping', () => {
  const harbour = 'Norway promised in January to open its harbour to Fiji';

  it('keeps it, on the day that it tells', () => {
    assert.equal(told(`${harbour}, and did so on 3 March.`), 'kept 2024-03-03');
    assert.equal(told(`${harbour} and has since done so.`), 'kept 2024-03-14');
    assert.equal(told(`${harbour} by March, which it did.`), 'kept 2024-03-14');
    assert.equal(told(`${harbour} and kept its word.`), 'kept 2024-03-14');
  });

  it('leaves what is denied, asked or done by another alone', () => {
    assert.match(told(`${harbour}, and did not say when.`), /^(?!kept)/u);
    assert.match(told(`${harbour}, and Tonga did so on 3 March.`), /^(?!kept)/u);
    assert.match(told(`${harbour}, and has not done so.`), /^(?!kept)/u);
    assert.match(told(`${harbour} and did much to please it.`), /^(?!kept)/u);
  });
});
