import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DayInterval } from '../../time/index.ts';
import { joinWitnesses } from './one-witness.ts';
import type { WeighedClue } from './types.ts';
import { weighDays } from './weigh-clues.ts';

function clue(ruleId: string, span: WeighedClue['span'], strength: number, days: DayInterval): WeighedClue {
  return { ruleId, span, quote: 'x', note: '', allows: [days], strength, group: `${ruleId} ${span.start}` };
}

const since = { from: '2025-01-20', to: null };
const fact = clue('world-facts', { start: 0, end: 26 }, 1, { from: '2025-01-19', to: null });
const office = clue('offices', { start: 7, end: 26 }, 0.5, since);

test('counts "former President Joe Biden" once, though two tables have it', () => {
  const [kept, second] = joinWitnesses([fact, office]);
  assert.equal(kept?.strength, 1);
  assert.deepEqual([second?.strength, second?.group], [0, fact.group]);
  assert.deepEqual(weighDays(joinWitnesses([fact, office])), weighDays([fact]));
});

test('lets the weaker of two say what only it knows: until when', () => {
  const term = clue('offices', { start: 7, end: 26 }, 0.7, { from: '2025-01-20', to: '2029-01-20' });
  const [, second] = joinWitnesses([fact, term]);
  assert.deepEqual(second?.allows, [{ from: null, to: '2029-01-20' }]);
  assert.equal(second?.strength, 0.7);
});

test('leaves clues of neighbouring words, and two of one finder, alone', () => {
  const beside = clue('offices', { start: 26, end: 40 }, 0.5, since);
  const again = clue('world-facts', { start: 3, end: 26 }, 0.5, since);
  assert.deepEqual(joinWitnesses([fact, beside]), [fact, beside]);
  assert.deepEqual(joinWitnesses([fact, again]), [fact, again]);
});
