import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { daysOfHappening } from './days-of-happening.ts';

const report = (from: string | null, to: string | null, changes = {}) => ({
  ...{ occurred: { from, to }, occurredBasis: 'resolved' as const, status: 'happened' as const },
  ...changes,
});
const day = { from: '2024-03-05', to: '2024-03-05' };

describe('the days of a happening', () => {
  it('are those that a report tells most closely', () => {
    const reports = [
      report('2023-02-24', '2024-09-28'),
      report('2024-03-01', '2024-03-31'),
      report(day.from, day.to),
    ];
    assert.deepEqual(daysOfHappening(reports), day);
  });

  it('are not known from plans, from the day of a report, or from what may be of any day of months', () => {
    const reports = [
      report('2023-02-24', '2024-09-28'),
      report(day.from, day.to, { status: 'announced' }),
      report(day.from, day.to, { occurredBasis: 'inferred' }),
      report(null, day.to),
    ];
    assert.equal(daysOfHappening(reports), null);
  });
});
