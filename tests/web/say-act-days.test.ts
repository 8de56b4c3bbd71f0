// The days of an act in words: its own, else those that it may have, else when it was told.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayActDays } from '../../web/src/parts/act-days.ts';

type Days = { readonly from: string | null; readonly to: string | null };

function said(occurred: Days, published: Days): string {
  return sayActDays({ occurred, article: { published } });
}

const someDay: Days = { from: null, to: null };
const september: Days = { from: '2025-09-12', to: '2025-09-12' };

test('a day of its own is told, to the day or as far as it is known', () => {
  assert.equal(said({ from: '2025-09-11', to: '2025-09-11' }, september), '11 Sept 2025');
  assert.equal(said({ from: null, to: '2025-09-12' }, september), 'by 12 Sept 2025');
});

test('without one, but in an article of a day, it is told as said then, as where it is listed', () => {
  assert.equal(said(someDay, september), 'told 12 Sept 2025');
});

test('in an article of half a year it is told by all the days that it may have', () => {
  const halfYear: Days = { from: '2025-07-09', to: '2026-01-05' };
  assert.equal(said(someDay, halfYear), '9 Jul 2025 – 5 Jan 2026');
  assert.equal(said(someDay, someDay), 'day unknown');
});
