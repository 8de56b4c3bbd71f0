import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayNumber } from '../../time/index.ts';
import { dateProfile, packProfile, unpackProfile } from './pack-profile.ts';

const profile = {
  ...{ articleId: 'a', day: dayNumber('2024-01-01'), stems: Int32Array.of(3, 5) },
  ...{ shares: Uint16Array.of(7, 9), weights: Uint8Array.of(1, 2), marks: Uint8Array.of(0, 1) },
  starts: Uint16Array.of(0, 4),
};

test('gives back what was packed', () => {
  assert.deepEqual(unpackProfile('a', packProfile(profile)), profile);
});

test('dates a copy, and neither the profile nor the memory that it is a part of', () => {
  const packed = packProfile(profile);
  const memory = Buffer.alloc(packed.length + 16, 0xab);
  // As a server hands it over: in the middle of memory that holds other things, too.
  const part = memory.subarray(8, 8 + packed.length);
  part.set(packed);
  const before = Buffer.from(memory);
  const dated = dateProfile(part, { from: '2023-05-05', to: '2023-05-05' });
  assert.equal(unpackProfile('a', dated).day, dayNumber('2023-05-05'));
  assert.equal(unpackProfile('a', dateProfile(part, { from: '2023-05-05', to: null })).day, null);
  assert.deepEqual(memory, before);
  assert.equal(unpackProfile('a', part).day, profile.day);
});
