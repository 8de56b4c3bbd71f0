import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Stamp } from '../types.ts';
import { coverPosts } from './cover-posts.ts';

function post(day: string): Stamp {
  const days = { from: day, to: day };
  return { value: day, days, role: 'modified', ruleId: 'visible-date', quote: day, pageSpan: null };
}

const first = { from: '2024-03-05', to: '2024-03-05' };

test('covers all days from the first post of a live blog to its last', () => {
  const posts = ['2024-03-07', '2024-03-06', '2024-03-05'].map(post);
  assert.deepEqual(coverPosts(first, posts), { from: '2024-03-05', to: '2024-03-07' });
});

test('leaves alone days before the first post, and those of a much later footer', () => {
  assert.deepEqual(coverPosts(first, ['2024-03-01', '2025-01-01'].map(post)), first);
});
