import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsOf } from '../../reports/words.ts';
import { isOnlyPlace } from './border-place.ts';

function read(quote: string): boolean {
  const words = wordsOf(quote);
  return isOnlyPlace(
    words,
    words.findIndex(({ word }) => /^(?:open|clos)/u.test(word)),
    words.findIndex(({ word }) => word === 'border'),
  );
}

test('a border that tells only where', () => {
  assert.ok(read('opened a dam on their border'));
  assert.ok(read('opened fire at the border'));
});

test('leaves a border that is opened or closed alone', () => {
  assert.ok(!read('closed the border in 1993'));
  assert.ok(!read('closed a crossing on their border'));
  assert.ok(!read('closed the whole border'));
});
