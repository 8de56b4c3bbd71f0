import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  groupMeans,
  groupSizes,
  linesSince,
  linesUntil,
  moved,
  stretchLengths,
  windowSums,
} from './column.ts';

const column = Float32Array.of(1, 2, 4, 8);

describe('columns of a page', () => {
  it('gives each line the value of the line above it, and the edge to the first', () => {
    assert.deepEqual([...moved(column, -1, -9)], [-9, 1, 2, 4]);
    assert.deepEqual([...moved(column, 2, -9)], [4, 8, -9, -9]);
    assert.deepEqual([...moved(column, 7, -9)], [-9, -9, -9, -9]);
  });

  it('sums over the lines around each line, and leaves what lies beyond the page alone', () => {
    assert.deepEqual([...windowSums(column, -1, 1)], [3, 7, 14, 12]);
    assert.deepEqual([...windowSums(column, 1, 2)], [6, 12, 8, 0]);
    assert.deepEqual([...windowSums(column, -9, -1)], [0, 1, 3, 7]);
  });

  it('counts lines from the next mark above and below', () => {
    const marks = [false, true, false, false];
    assert.deepEqual([...linesSince(marks, 9)], [9, 9, 1, 2]);
    assert.deepEqual([...linesUntil(marks, 9)], [1, 9, 9, 9]);
  });

  it('groups lines by a key: how many there are, and what the others of them are like', () => {
    const keys = ['buy at', 'buy at', '', 'plan to'];
    assert.deepEqual([...groupSizes(keys, 9)], [2, 2, 0, 1]);
    assert.deepEqual([...groupMeans(column, keys, -1)], [2, 1, -1, -1]);
  });

  it('tells how long the stretch is that a line lies in', () => {
    assert.deepEqual([...stretchLengths([true, true, false, true])], [2, 2, 0, 1]);
  });
});
