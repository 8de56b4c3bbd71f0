import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeEntry } from '../../record/index.ts';
import type { StoredEntry } from '../entry-types.ts';
import { makeEntryCache } from './entry-cache.ts';

function stored(name: string): StoredEntry {
  const entry = makeEntry('sighting', { pageId: 'a'.repeat(64), name });
  return { ...entry, seq: 1, recordedAt: '2026-01-01T00:00:00.000Z', location: null, chainHash: '' };
}

describe('a cache of entries', () => {
  it('forgets those that were asked for longest ago', () => {
    const cache = makeEntryCache(10);
    const [a, b, c] = [stored('a'), stored('b'), stored('c')];
    cache.put(a, 5);
    cache.put(b, 5);
    assert.equal(cache.get(a.id), a);
    cache.put(c, 5);
    assert.equal(cache.get(b.id), undefined);
    assert.deepEqual([cache.get(a.id), cache.get(c.id)], [a, c]);
  });

  it('counts an entry once, and keeps none that is longer than all it may hold', () => {
    const cache = makeEntryCache(10);
    const [a, b] = [stored('a'), stored('b')];
    cache.put(a, 6);
    cache.put(a, 6);
    assert.equal(cache.get(a.id), a);
    cache.put(b, 11);
    assert.deepEqual([cache.get(a.id), cache.get(b.id)], [undefined, undefined]);
  });
});
