import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../../tests/all-tables.ts';
import { type SampleFacts, sampleReport } from '../../reports/sample-report.ts';
import type { Report } from '../../reports/types.ts';
import { knowStanding } from '../knowledge.ts';
import { readMoves } from '../read-moves.ts';

const knowledge = knowStanding(allTables);

function sides(facts: Omit<SampleFacts, 'id' | 'day'>, said?: Report['said']): readonly string[] {
  const report = sampleReport({ ...facts, id: 'a', day: '2024-03-02' });
  return readMoves(said === undefined ? report : { ...report, said }, knowledge).map(
    ({ by, on }) => `${by} ${on}`,
  );
}

test('a treaty is of those whom a person has put in the record', () => {
  const treaty = {
    ...{ by: ['NOR'], trigger: 'signed', quote: 'Norway signed a treaty with Fiji' },
    event: { type: 'SUPPORT' as const },
  };
  assert.deepEqual(sides(treaty), ['FJI NOR']);
  assert.deepEqual(sides(treaty, ['actors']), []);
});

test('an edit of one side leaves what the quote tells of the other', () => {
  const sanctions = { by: ['NOR'], trigger: 'imposed', quote: 'Norway imposed sanctions on Fiji' };
  assert.deepEqual(sides(sanctions, ['actors']), ['NOR FJI']);
  assert.deepEqual(sides(sanctions, ['recipients']), []);
});
