import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../tests/all-tables.ts';
import { analyse, loadLanguageModel } from '../language/index.ts';
import { findActors } from './index.ts';

const tables = allTables.actors;
const model = loadLanguageModel();
const day = { from: '2025-09-01', to: '2025-09-01' };

function actorIds(text: string, words: string): readonly (string | null)[] {
  const { found } = findActors(analyse({ articleId: 'sample', text }, model), day, tables);
  return found.filter((mention) => mention.text === words).map(({ actorId }) => actorId);
}

test('reads the North and the South as states where the article names both of one name', () => {
  const text = 'South Korea accused North Korea of a lie. The North denied it. The South was silent.';
  assert.deepEqual(actorIds(text, 'North'), ['PRK']);
  assert.deepEqual(actorIds(text, 'South'), ['KOR']);
});

test('leaves the South alone where one is named, and what goes on with a capital', () => {
  assert.deepEqual(actorIds('South Korea is glad. The South is warm.', 'South'), []);
  const text = 'South Korea and North Korea sent ships to the South China Sea.';
  assert.deepEqual(actorIds(text, 'South'), []);
});
