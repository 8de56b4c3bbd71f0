import assert from 'node:assert/strict';
import { it } from 'node:test';
import { interleave } from './interleave.ts';

it('takes an item of each list in turn, to the end of the longest', () => {
  assert.deepEqual([...interleave([[1, 2, 3], [], [7], [8, 9]])], [1, 7, 8, 2, 9, 3]);
  assert.deepEqual([...interleave([])], []);
});
