import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blankControls } from './blank-controls.ts';

test('blanks the whole of an order to a terminal: "ESC [ 31 m"', () => {
  assert.equal(blankControls('\u001b[31mRed\u001b[0m.'), '     Red    .');
});

test('blanks the title of a terminal, but no text after one that never ends', () => {
  assert.equal(blankControls('\u001b]0;own\u0007Left.'), `${' '.repeat(8)}Left.`);
  assert.equal(blankControls('\u001b]The envoy left.'), ' ]The envoy left.');
});

test('blanks a stray null, and leaves tabs, line ends and brackets alone', () => {
  assert.equal(blankControls('a\u0000b\t[c]\r\n\u0085'), 'a b\t[c]\r\n ');
});
