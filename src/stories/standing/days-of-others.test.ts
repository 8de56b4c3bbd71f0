import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { sampleReport } from '../reports/sample-report.ts';
import type { Report } from '../reports/types.ts';
import { knowStanding } from './knowledge.ts';
import { workOutStanding } from './work-out-standing.ts';

const knowledge = knowStanding(allTables);

function act(id: string, day: string, trigger: string, quote: string): Report {
  return sampleReport({ id, day, by: ['NOR'], to: ['FJI'], trigger, quote });
}

const eased = act('a', '2023-10-18', 'eased', "Norway eased its sanctions on Fiji's sugar");
const imposed = act('b', '2024-04-17', 'reimposed', 'Norway reimposed its sanctions on Fiji');
const again: Report = {
  ...act('c', '2026-08-01', 'relaxed', 'Norway relaxed the sanctions on Fiji'),
  reported: { from: '2019-05-01', to: '2026-08-01' },
};

function states(...reports: readonly Report[]): readonly string[] {
  return workOutStanding(reports, knowledge, { on: '2026-09-01' }).map(
    ({ object, state }) => `${object ?? 'all'}: ${state}`,
  );
}

describe('an article of which nobody knows the day', () => {
  it('takes the day of those that tell the same, and undoes nothing that came later', () => {
    assert.deepEqual(states(eased, imposed, again), ['all: in force', 'sugar: eased']);
    assert.deepEqual(states(again, imposed, eased), ['all: in force', 'sugar: eased']);
  });

  it('stays as it is where nobody else tells the same', () => {
    assert.deepEqual(states(imposed, again), ['all: eased']);
  });
});
