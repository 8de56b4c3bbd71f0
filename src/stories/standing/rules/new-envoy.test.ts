import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../../tests/all-tables.ts';
import { readNewEnvoy } from './new-envoy.ts';

function read(tail: string): string | null {
  const told = readNewEnvoy(tail, { from: '2024-12-10', to: '2024-12-10' }, allTables.time);
  return told === null ? null : `${told.word} ${told.occurred?.from ?? ''}`.trim();
}

test('a successor ends a recall, on the day that is told', () => {
  assert.equal(read(' from Argentina in May 2024 and sent a new one in October'), 'sent 2024-10-01');
  assert.equal(read(' from Argentina but sent him back'), 'sent');
  assert.equal(read(' from Chad in 2022 and sent her back the following autumn'), 'sent 2023-09-01');
});

test('leaves what else is sent alone', () => {
  assert.equal(read(' from Argentina in May 2024 and sent a protest in October'), null);
});
