import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../tests/all-tables.ts';
import { loadLanguageModel } from '../language/index.ts';
import { eventsTask } from './events.ts';
import type { JsonObject, PredictContext } from './types.ts';

const context: PredictContext = { tables: allTables, model: loadLanguageModel(), inputFolder: '.' };

function typesOf(text: string): readonly unknown[] {
  const { events } = eventsTask.predict({ id: 'a', text }, context) as { events: readonly JsonObject[] };
  return events.map(({ type }) => type);
}

test('gives a deed as a dyad', () => assert.deepEqual(typesOf('Poland condemned Norway.'), ['ACCUSE']));

test('leaves out a deed without the other side that it needs', () =>
  assert.deepEqual(typesOf('Poland threatened retaliation.'), []));

test('keeps what one does alone', () =>
  assert.deepEqual(typesOf('The Polish minister resigned.'), ['RETREAT']));

test('gives an act once of which a noun and a verb tell', () =>
  assert.deepEqual(typesOf('Israeli air strikes on Syria killed nine Syrian soldiers.'), ['ASSAULT']));
