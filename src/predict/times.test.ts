import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allTables } from '../../tests/all-tables.ts';
import { loadLanguageModel } from '../language/index.ts';
import { timePhrasesTask } from './time-phrases.ts';
import { timesTask } from './times.ts';
import type { PredictContext } from './types.ts';

const context: PredictContext = { tables: allTables, model: loadLanguageModel(), inputFolder: '.' };

describe('the task "times"', () => {
  it('gives expressions with offsets, type and value', () =>
    assert.deepEqual(
      timesTask.predict({ id: 'a', dct: '2024-06-05T10:00', text: 'They met yesterday.' }, context),
      {
        id: 'a',
        timexes: [{ start: 9, end: 18, text: 'yesterday', type: 'DATE', value: '2024-06-04' }],
      },
    ));
  it('leaves relative words open where the day of the article is not known', () => {
    const line = timesTask.predict({ id: 'a', dct: null, text: 'They met yesterday.' }, context) as {
      timexes: readonly { value: string }[];
    };
    assert.equal(line.timexes[0]?.value, 'XXXX-XX-XX');
  });
  it('names the input that is missing', () => {
    assert.throws(() => timesTask.predict({ id: 'a', dct: '2024-06-05' }, context), /"text"/u);
    assert.throws(() => timesTask.predict({ id: 'a', text: 'today' }, context), /"dct"/u);
  });
});

describe('the task "time-phrases"', () => {
  it('looks ahead and gives first day, last day and grain', () =>
    assert.deepEqual(
      timePhrasesTask.predict({ id: 'a', ref: '2024-06-05T10:00:00', text: 'Friday at 9 a.m.' }, context),
      {
        id: 'a',
        timexes: [
          {
            start: 0,
            end: 16,
            text: 'Friday at 9 a.m.',
            type: 'TIME',
            value: '2024-06-07T09:00',
            from: '2024-06-07T09:00:00',
            to: '2024-06-08T00:00:00',
            grain: 'hour',
          },
        ],
      },
    ));
});
