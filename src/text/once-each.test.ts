import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onceEach, onceEachWith } from './once-each.ts';

test('works out each part of a thing once, and those of another thing apart', () => {
  const asked: string[] = [];
  const letterOf = onceEach(({ word }: { readonly word: string }, at) => {
    asked.push(`${word} ${at}`);
    return word[at] ?? null;
  });
  const [oslo, riga] = [{ word: 'Oslo' }, { word: 'Riga' }];
  assert.deepEqual(
    [1, 1, 0, 9, 9].map((at) => letterOf(oslo, at)),
    ['s', 's', 'O', null, null],
  );
  assert.equal(letterOf(riga, 1), 'i');
  assert.deepEqual(asked, ['Oslo 1', 'Oslo 0', 'Oslo 9', 'Riga 1']);
});

test('asks again for what is not there, without keeping it', () => {
  const asked: number[] = [];
  const isThere = onceEach((_: object, at) => asked.push(at) > 0 && at >= 0);
  const thing = {};
  assert.deepEqual([isThere(thing, -1), isThere(thing, -1)], [false, false]);
  assert.deepEqual(asked, [-1, -1]);
});

test('works out all anew where something else is given than before', () => {
  const sum = onceEachWith(
    ({ by }: { readonly by: number }, at: number, given: { readonly more: number }) => at * by + given.more,
  );
  const [thing, one, two] = [{ by: 10 }, { more: 1 }, { more: 2 }];
  assert.deepEqual(
    [one, one, two, one].map((given) => sum(thing, 3, given)),
    [31, 31, 32, 31],
  );
});
