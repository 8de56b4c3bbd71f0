// What the task answers to who, when and where.

import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadReader } from '../pipeline.ts';
import { fiveWOneHTask } from './5w1h.ts';
import type { JsonObject, PredictContext } from './types.ts';

let context: PredictContext;

before(() => {
  const { tables, model } = loadReader();
  context = { tables, model, inputFolder: '.' };
});

function answers(line: JsonObject): Readonly<Record<string, readonly JsonObject[]>> {
  const given = fiveWOneHTask.predict(
    { id: 'a', title: 'Ferry sinks off Suva', ...line },
    context,
  ) as JsonObject;
  return given['answers'] as Readonly<Record<string, readonly JsonObject[]>>;
}

describe('5w1h', () => {
  it('passes over a day long before publication: "in 1994 ... on Tuesday" is Tuesday', () => {
    const text = 'Divers who were hired on 3 May 1994 searched the bay on Tuesday.';
    assert.deepEqual(answers({ text, date: '2024-03-07' })['when'], [
      { text: 'Tuesday', date: '2024-03-05' },
    ]);
  });

  it('takes the day of publication where the lead tells none', () => {
    const text = 'Divers searched the bay.';
    assert.deepEqual(answers({ text, date: '2024-03-07' })['when'], [
      { text: '2024-03-07', date: '2024-03-07' },
    ]);
  });

  it('takes a place together with where it lies, and leaves two places of a list apart', () => {
    const where = (place: string): unknown =>
      answers({ title: 'Ferry sinks', text: `The ferry sank in ${place} on Tuesday.`, date: '2024-03-07' })[
        'where'
      ];
    assert.deepEqual(where('Suva, Fiji'), [{ text: 'Suva, Fiji' }]);
    assert.deepEqual(where('Fiji and Tonga'), [{ text: 'Fiji' }]);
  });

  it('names somebody where the title has only "they"', () => {
    const title = 'They had warned Fiji for years';
    const text = 'Norway warned Fiji on Tuesday of a storm.';
    assert.deepEqual(answers({ title, text, date: '2024-03-07' })['who'], [{ text: 'Norway' }]);
  });
});
