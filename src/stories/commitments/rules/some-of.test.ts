import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tellsSomeOf } from './some-of.ts';

test('so many of so many, and "only" so many, are a part', () => {
  for (const text of [
    'transferred $20 million of the $50 million',
    'sent only four of the 10 boats',
    'delivered four of its ten boats',
    'handed over just two of them',
  ])
    assert.ok(tellsSomeOf(text), text);
});

test('all of them, and lengths of time, are none', () => {
  for (const text of ['delivered all 10 boats', 'sent 10 of them', 'arrived only two days later'])
    assert.ok(!tellsSomeOf(text), text);
});
