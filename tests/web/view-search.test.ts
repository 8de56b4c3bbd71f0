// What an address asks for, without a browser.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clocksOf, readViewSearch } from '../../web/src/app/clocks.ts';
import { sayRefused } from '../../web/src/app/refused-search.ts';

const given = (search: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(readViewSearch(search)).filter(([, value]) => value !== undefined));

test('an address without anything asks for nothing', () => {
  assert.deepEqual(given({}), {});
});

test('no layers at all are another wish than none that is said', () => {
  assert.deepEqual(given({ layers: '' }), { layers: '' });
});

test('what looks like a number is taken as the words that it is', () => {
  assert.deepEqual(given({ words: 2024, acts: 150 }), { words: '2024', acts: 150 });
});

test('what makes no sense is undefined, so that nothing of it comes through, and is remembered', () => {
  const read = readViewSearch({ on: '2025-02-30', known: 14, acts: -3, type: 'FOO', a: 'BLR' });
  assert.ok('on' in read && read.on === undefined);
  assert.deepEqual(read.refused, ['on=2025-02-30', 'known=14', 'acts=-3', 'type=FOO']);
  assert.equal(read.a, 'BLR');
  assert.deepEqual(clocksOf(read), {});
  assert.deepEqual(readViewSearch({ refused: read.refused }).refused, read.refused);
});

test('what was refused is told in words', () => {
  assert.match(sayRefused('on=2025-02-30'), /^“2025-02-30” for “on” is no day of the calendar/u);
  assert.match(sayRefused('recorded=noon'), /^“noon” for “recorded” is no day and no instant/u);
  assert.equal(sayRefused('type=A=B'), '“A=B” for “type” is nothing that it can be');
});

test('an instant with its zone is a clock, one without is none', () => {
  assert.deepEqual(given({ recorded: '2026-01-31T12:00:00Z' }), { recorded: '2026-01-31T12:00:00Z' });
  assert.deepEqual(given({ recorded: '2026-01-31T12:00' }), { refused: ['recorded=2026-01-31T12:00'] });
});
