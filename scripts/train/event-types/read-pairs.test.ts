import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOwnPairs, unmark } from './read-pairs.ts';

test('reads the sides of a sentence from its brackets', () => {
  const { text, pair } = unmark('[Minsk] freed {nine men}.');
  assert.equal(text, 'Minsk freed nine men.');
  assert.deepEqual(pair, { actors: [{ start: 0, end: 5 }], recipients: [{ start: 12, end: 20 }] });
});

test('has both sides in every sentence written for the model', () => {
  const pairs = readOwnPairs(new URL('./sentences.tsv', import.meta.url));
  const halves = pairs.filter(({ pair }) => pair.actors.length === 0 || pair.recipients.length === 0);
  assert.deepEqual(
    halves.map(({ text }) => text),
    [],
  );
});
