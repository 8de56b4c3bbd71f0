import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { moveSpans } from './move-spans.ts';

const actor = { text: 'Kenya', span: { start: 0, end: 5 }, actorId: 'KEN' };

describe('moving the places within a value', () => {
  it('follows the words to where they stand now', () => {
    const moved = moveSpans([actor], 7, 'Today, Kenya voted.');
    assert.deepEqual(moved, { value: [{ ...actor, span: { start: 7, end: 12 } }] });
  });

  it('gives nothing where other words stand there', () => {
    assert.equal(moveSpans([actor], 7, 'Today, Ghana voted.'), null);
    assert.equal(moveSpans(actor, -1, 'Kenya voted.'), null);
  });

  it('leaves values without places alone', () => {
    for (const value of ['happened', 7, null, { from: '2024-01-01', to: null }, ['a', 'b']])
      assert.deepEqual(moveSpans(value, 9, ''), { value });
  });
});
