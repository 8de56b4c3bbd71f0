import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchStarts, signClass } from './match-starts.ts';

function starts(source: string): readonly string[] {
  return [...matchStarts(source)].sort();
}

test('reads choices, what may be left out, and what ends a word', () => {
  assert.deepEqual(starts('(?:the )?may|june'), ['june*', 'june_', 'may*', 'may_', 'the_m']);
});

test('cuts long beginnings and takes upper case for lower', () => {
  assert.deepEqual(starts('September|Sept\\b\\.?'), ['sept*', 'sept_', 'septe']);
});

test('reads classes, ranges, digits and repeats', () => {
  assert.deepEqual(starts('[12]\\d{3}'), ['00']);
  assert.deepEqual(starts("['’][0-9]s"), ['*0s*', '*0s_', '_0s*', '_0s_']);
  assert.deepEqual(starts('\\d{1,2}h'), ['00', '0h*', '0h_']);
});

test('sees through names of groups and looks around', () => {
  assert.deepEqual(starts('(?<!\\p{L})(?<=\\bon )(?<day>to(?=day))(?!x)'), ['to*', 'to_']);
});

test('takes what it cannot know for anything', () => {
  assert.deepEqual(starts('a[^b]c'), ['a']);
  assert.deepEqual(starts('.may'), ['']);
  assert.deepEqual(starts('(?<mark>-)\\k<mark>'), ['_']);
});

test('tells the classes of signs', () => {
  assert.deepEqual(
    [...'aZ7-é'].map((sign) => signClass(sign, 0)),
    ['a', 'z', '0', '_', '*'],
  );
  assert.equal(signClass('ſ', 0), 's');
  assert.equal(signClass('', 0), '_');
});
