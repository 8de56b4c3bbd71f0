import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../../tests/all-tables.ts';
import { sampleReport } from '../../reports/sample-report.ts';
import { knowStanding } from '../knowledge.ts';
import { workOutStanding } from '../work-out-standing.ts';

const knowledge = knowStanding(allTables);

/** What stands on 1 March 2024 after a sentence of 5 February, of whose clause the act is told. */
function stood(text: string, quote: string, trigger: string): readonly string[] {
  const report = sampleReport({ id: 'a', day: '2024-02-05', by: ['NOR'], to: ['FJI'], quote, trigger, text });
  return workOutStanding([report], knowledge, { on: '2024-03-01' }).map(
    ({ kind, by, on, object, state, end }) =>
      `${kind} ${by} ${on} ${object ?? ''}: ${state} until ${end?.days.to ?? ''}`,
  );
}

test('reads a clause with the noun that it points back at, and the end that its sentence tells', () => {
  const imposed = 'that Norway imposed on Fiji';
  assert.deepEqual(
    stood(`The sanctions ${imposed} will lapse on 3 May 2024 unless renewed.`, imposed, 'imposed'),
    ['sanctions NOR FJI : in force until 2024-05-03'],
  );
  const ban = 'that Norway had imposed';
  assert.deepEqual(stood(`The ban on Fijian sugar ${ban} is still in force.`, ban, 'imposed'), [
    'trade NOR FJI sugar: in force until ',
  ]);
  const closed = 'which Norway had closed';
  assert.deepEqual(stood(`They met at the border, ${closed}.`, closed, 'closed'), [
    'border NOR FJI : closed until ',
  ]);
});

test('leaves alone what the same sentence ends, and another noun', () => {
  const imposed = 'that Norway imposed on Fiji';
  assert.deepEqual(stood(`The sanctions ${imposed} were lifted on Monday.`, imposed, 'imposed'), []);
  assert.deepEqual(stood(`The fee ${imposed} is high.`, imposed, 'imposed'), []);
});
