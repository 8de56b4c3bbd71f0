import assert from 'node:assert/strict';
import { it } from 'node:test';
import { findMarks } from './find-marks.ts';

const marked = (query: string, text: string) =>
  findMarks(query, text).map(({ start, end }) => text.slice(start, end));

it('marks words by their stem, phrases whole and beginnings', () => {
  const text = 'Released: political prisoners, and Łukašenka’s other prisoners.';
  assert.deepEqual(marked('release', text), ['Released']);
  assert.deepEqual(marked('"political prisoner"', text), ['political prisoners']);
  assert.deepEqual(marked('prisoner lukas*', text), ['prisoners', 'Łukašenka', 'prisoners']);
});

it('marks a part of a text without blanks as one', () => {
  assert.deepEqual(marked('東京都', '昨日東京都は'), ['東京都']);
});

it('marks nothing where the words are not there', () => {
  assert.deepEqual(marked('salt', 'The Baltic states'), []);
});
