import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../tests/all-tables.ts';
import { loadLanguageModel } from '../language/index.ts';
import { factualityTask } from './factuality.ts';
import type { JsonObject, PredictContext } from './types.ts';

const context: PredictContext = { tables: allTables, model: loadLanguageModel(), inputFolder: '.' };

/** The value of the word behind "|", for the readers of a corpus. */
function valueIn(marked: string, corpus: string): unknown {
  const line = { id: 'a', corpus, text: marked.replace('|', ''), events: [{ start: marked.indexOf('|') }] };
  const { events } = factualityTask.predict(line, context) as { events: readonly JsonObject[] };
  return events[0]?.['value'];
}

test('holds what is to come for certain where readers of MEANTIME do, and what may come for open', () => {
  assert.equal(valueIn('The envoys will |meet on Monday.', 'MEANTIME'), 3);
  assert.equal(valueIn('The envoys may |meet on Monday.', 'MEANTIME'), 1.4);
  assert.equal(valueIn('The envoys did not |meet.', 'MEANTIME'), -3);
});

test('holds what is to come for less certain without such readers', () => {
  assert.equal(valueIn('The envoys will |meet on Monday.', 'own'), 2.5);
  assert.equal(valueIn('The envoys |met on Monday.', 'own'), 3);
});
