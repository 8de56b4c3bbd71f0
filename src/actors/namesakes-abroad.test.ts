// A surname that a table knows, of somebody in another state.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../tests/all-tables.ts';
import { analyse, loadLanguageModel } from '../language/index.ts';
import { findActors } from './index.ts';

const model = loadLanguageModel();
const day = { from: '2025-09-01', to: '2025-09-01' };

function countriesOf(text: string, words: string): readonly (string | null)[] {
  const { found } = findActors(analyse({ articleId: 'sample', text }, model), day, allTables.actors);
  return found.filter((actor) => actor.text.includes(words)).map(({ country }) => country);
}

test('takes "President Johnson of Kenya" for a Kenyan, and "Mr Johnson" behind for the same', () => {
  const text = 'President Johnson of Kenya left on Monday. Mr Johnson was in Chad.';
  assert.deepEqual(countriesOf(text, 'Johnson'), ['KEN', 'KEN']);
});

test('keeps the holder whom the table has for the state that is named', () => {
  const { found } = findActors(
    analyse({ articleId: 'sample', text: 'President Lukashenko of Belarus left on Monday.' }, model),
    day,
    allTables.actors,
  );
  assert.equal(found[0]?.actorId, 'person:alexander-lukashenko');
});
