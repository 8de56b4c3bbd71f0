import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allTables } from '../../../../tests/all-tables.ts';
import { sampleReport } from '../../reports/sample-report.ts';
import { knowCommitments } from '../knowledge.ts';
import { workOutCommitments } from '../work-out-commitments.ts';

const knowledge = knowCommitments(allTables);

interface Told {
  readonly trigger?: string;
  readonly quote?: string;
}

/** State, last due day and condition of what Togo tells Malta in the text, long after. */
function told(text: string, { trigger = 'send', quote = text }: Told = {}): string {
  const event = { type: 'AGREE', act: { type: 'AID', mode: null }, status: 'announced' } as const;
  const facts = { id: 'a', day: '2026-03-10', by: ['TGO'], to: ['MLT'], trigger, quote, text, event };
  const [first] = workOutCommitments([sampleReport(facts)], knowledge, { on: '2026-11-01' });
  return `${first?.state} ${first?.due?.to ?? '-'} ${first?.condition?.quote ?? '-'}`;
}

describe('on what a promise hangs', () => {
  it('is told with it, and no day of it passes', () => {
    assert.equal(
      told('Togo will send Malta salt by 1 June if the port is dredged, a minister said.'),
      'open 2026-06-01 if the port is dredged',
    );
    assert.equal(
      told('Togo would send Malta salt only if Valletta paid its debts.'),
      'open - only if Valletta paid its debts',
    );
    assert.equal(told('Togo will send Malta salt unless the price falls.'), 'open - unless the price falls');
    assert.equal(
      told('Togo will send Malta salt as soon as a ship is found.'),
      'open - as soon as a ship is found',
    );
    assert.equal(
      told('Togo will send Malta salt when the strike has ended.'),
      'open - when the strike has ended',
    );
  });

  it('is read before the promise, too', () => {
    const quote = 'Togo will send Malta salt by 1 June';
    assert.equal(told(`If the truce holds, ${quote}.`, { quote }), 'open 2026-06-01 If the truce holds');
  });

  it('has days of its own, which are not those of the promise', () => {
    assert.equal(
      told('Togo will send Malta salt provided that the port is dredged by 1 June.'),
      'open - provided that the port is dredged by 1 June',
    );
  });

  it('leaves questions, what holds in any case, and another deed alone', () => {
    const overdue = 'overdue 2026-06-01 -';
    assert.equal(told('Togo will send Malta salt by 1 June even if the port is not dredged.'), overdue);
    assert.equal(told('Togo will send Malta salt if possible by 1 June.'), overdue);
    assert.equal(told('Togo will send Malta salt by 1 June, and Benin will sue if it is not paid.'), overdue);
    assert.equal(told('Togo will send Malta salt by 1 June. Benin asked if it was clean.'), overdue);
    assert.equal(told('Togo will send Malta salt once a week by 1 June.'), overdue);
    assert.equal(
      told('Asked if the port was dredged, a minister said that Togo would send Malta salt by 1 June.'),
      overdue,
    );
  });
});
