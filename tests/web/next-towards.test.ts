// Arrow keys lead over a drawing from place to place.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextTowards, type Point } from '../../web/src/pairs/next-towards.ts';

const places: readonly (readonly [string, Point])[] = [
  ['middle', [0, 0]],
  ['near east', [10, 2]],
  ['far east', [30, 0]],
  ['north-east', [12, -11]],
  ['south', [3, 20]],
];

test('an arrow leads to the nearest place ahead, and not to one that lies aside', () => {
  assert.equal(nextTowards('ArrowRight', [0, 0], places), 'near east');
  assert.equal(nextTowards('ArrowRight', [10, 2], places), 'far east');
  assert.equal(nextTowards('ArrowDown', [0, 0], places), 'south');
});

test('nothing lies beyond the last place, and other keys lead nowhere', () => {
  assert.equal(nextTowards('ArrowLeft', [0, 0], places), null);
  assert.equal(nextTowards('Enter', [0, 0], places), null);
});
