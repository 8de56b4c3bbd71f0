import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import type { Comparator } from '../quantities/types.ts';
import { findBound } from './find-bound.ts';

const { figures: tables } = allTables;

/** The bound of a number behind these words. */
function boundOf(comparator: Comparator, words: string): string {
  const comparatorSpan = { start: 0, end: words.length };
  return findBound({ comparator, comparatorSpan }, { text: `${words} 48 people`, tables });
}

test('keeps the number itself among those that "at least" and "up to" leave possible', () => {
  assert.equal(boundOf('>', 'at least'), '>=');
  assert.equal(boundOf('>', 'No fewer than'), '>=');
  assert.equal(boundOf('<', 'up to'), '<=');
});

test('leaves "more than" and "fewer than" as they are, and every other comparator', () => {
  assert.equal(boundOf('>', 'more than'), '>');
  assert.equal(boundOf('<', 'fewer than'), '<');
  assert.equal(boundOf('~', 'at least'), '~');
});
