import assert from 'node:assert/strict';
import { test } from 'node:test';
import { retellingOf } from './retelling.ts';

/** How the number of a sentence tells of an earlier one. */
function retelling(text: string): string | null {
  const digits = /\d+(?:,\d{3})*/u.exec(text);
  const start = digits?.index ?? 0;
  const span = { start, end: start + (digits?.[0].length ?? 0) };
  const sentence = { start: 0, end: text.length };
  return retellingOf({ kind: 'cardinal', low: 1, span }, { text, sentence });
}

test('reads a figure that is named as such', () => {
  assert.equal(retelling('Tirana gave the number as 212.'), 'total');
  assert.equal(retelling('A rival count puts the figure at about 90.'), 'total');
  assert.equal(retelling('That takes the total to 1,450, officials said.'), 'total');
  assert.equal(retelling('The toll was later revised down to 61.'), 'total');
});

test('reads a second count, and one that is denied', () => {
  assert.equal(retelling('It was 80, according to the guards.'), 'again');
  assert.equal(retelling('A charity spoke of 91.'), 'again');
  assert.equal(retelling('They were many, not 14, as had been claimed.'), 'contrast');
});

test('leaves a change, and a number with a noun of its own', () => {
  assert.equal(retelling('The figure rose by 12.'), null);
  assert.equal(retelling('The number of 12 was confirmed.'), null);
  assert.equal(retelling('A charity spoke of 91 nurses.'), null);
  assert.equal(retelling('It was 12 degrees.'), null);
});
