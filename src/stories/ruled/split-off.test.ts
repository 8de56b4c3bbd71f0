import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { splitOff } from './split-off.ts';

const members = [0, 1, 2, 3];
const link = (a: number, b: number, score: number) => ({ a, b, score });

describe('a group that people part', () => {
  it('leaves each record with what its own article tells', () => {
    const articleOf = (member: number) => (member < 2 ? 'one' : 'two');
    assert.deepEqual(
      splitOff(members, [[1, 3]], [link(0, 3, 0.9), link(1, 2, 0.9)], articleOf),
      [0, 0, 2, 2],
    );
  });

  it('keeps all others together, with the one they are linked to most', () => {
    const links = [link(0, 2, 0.9), link(0, 3, 0.4), link(1, 3, 0.6)];
    assert.deepEqual(splitOff(members, [[0, 1]], links, String), [0, 1, 0, 0]);
  });

  it('keeps apart those alone of which it is said', () => {
    assert.deepEqual(
      splitOff(
        members,
        [
          [0, 1],
          [0, 2],
        ],
        [],
        String,
      ),
      [0, 1, 1, 0],
    );
  });
});
