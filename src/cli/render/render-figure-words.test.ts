import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onWordOf, renderWindow } from './render-figure-words.ts';

test('names who vouches, and says "somebody" of one who is only pointed at', () => {
  const authority = (source: string) => ({ source, actorId: null, claimId: null });
  assert.equal(onWordOf(authority('Weber')), ' — on the word of Weber');
  assert.equal(onWordOf(authority('it')), ' — on the word of somebody');
  assert.equal(onWordOf(null), '');
});

test('says "on" of one day and "over" of several', () => {
  assert.equal(renderWindow({ from: '2025-05-05', to: '2025-05-05' }), 'on 2025-05-05');
  assert.equal(renderWindow({ from: '2025-05-05', to: '2025-05-09' }), 'over 2025-05-05 to 2025-05-09');
  assert.equal(renderWindow({ from: '2025-05-05', to: null }), 'from 2025-05-05');
});
