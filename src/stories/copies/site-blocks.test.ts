import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutSiteBlocks } from './site-blocks.ts';
import type { CopyDecision } from './types.ts';

function decision(first: string, second: string, isBlockLike = false): CopyDecision {
  return {
    articleIds: [first, second],
    kind: 'partial',
    similarity: 1,
    isBlockLike,
    originalId: null,
    reasons: ['the one stands in the other'],
    passages: [],
  };
}

test('drops what three pages hold that do not repeat one another, and keeps what two hold', () => {
  const appeal = [decision('appeal', 'b'), decision('appeal', 'c'), decision('appeal', 'd')];
  assert.deepEqual(withoutSiteBlocks(appeal), []);
  assert.deepEqual(withoutSiteBlocks(appeal.slice(1)), appeal.slice(1));
});

test('keeps a text with many copies, which repeat one another', () => {
  const wire = ['a b', 'a c', 'a d', 'b c', 'b d', 'c d'].map((pair) => {
    const [first = '', second = ''] = pair.split(' ');
    return decision(first, second);
  });
  assert.deepEqual(withoutSiteBlocks(wire), wire);
});

test('drops what stands at the foot of a later page, after counting it', () => {
  const decisions = [
    decision('appeal', 'b', true),
    decision('appeal', 'c'),
    decision('appeal', 'd'),
    decision('e', 'f', true),
  ];
  assert.deepEqual(withoutSiteBlocks(decisions), []);
});

test('keeps a text that three reword, each in its own way', () => {
  const reworded = ['b', 'c', 'd'].map((other) => ({
    ...decision('wire', other),
    kind: 'paraphrase' as const,
  }));
  assert.deepEqual(withoutSiteBlocks(reworded), reworded);
});
