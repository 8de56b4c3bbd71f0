import assert from 'node:assert/strict';
import { it } from 'node:test';
import { shorten, widthOf } from './shorten.ts';

it('keeps what fits and ends the rest with an ellipsis', () => {
  assert.equal(shorten('salt treaty', 11), 'salt treaty');
  assert.equal(shorten('salt  treaty\nsigned', 12), 'salt treaty…');
});

it('counts signs of two columns as two, and marks as none', () => {
  assert.equal(widthOf('北京'), 4);
  assert.equal(widthOf('e\u0301'), 1);
  assert.equal(shorten('北京会谈', 6), '北京…');
});
