import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LedgerClue, PageCard } from '../../queries/index.ts';
import { earlierTextOf, futureOf } from './page-dating.ts';

const now = new Date('2026-03-04T05:06:07Z');

function told(day: string | null, recordedAt: string | null): string | null {
  const stamp = day === null ? null : { from: day, to: day };
  return futureOf({ article: { dating: { stamp } }, recordedAt } as unknown as PageCard, now);
}

test('tells of a stated day after the day of reading', () => {
  assert.equal(told('2031-03-18', null), 'the stated day lies in the future');
  assert.equal(told('2025-03-18', '2025-01-01T10:00:00Z'), 'the stated day lies in the future');
});

test('leaves a day alone that had come, and a page that states none', () => {
  assert.equal(told('2026-03-04', null), null);
  assert.equal(told('2024-12-31', '2025-01-01T10:00:00Z'), null);
  assert.equal(told(null, null), null);
});

function copied(kind: LedgerClue['kind'], contradicts: boolean): string | null {
  const article = { location: 'older.txt', published: { from: '2023-03-03', to: '2023-03-03' } };
  return earlierTextOf({ fromLedger: [{ kind, contradicts, article }] as unknown as PageCard['fromLedger'] });
}

test('tells of the same text under an earlier day', () => {
  assert.equal(copied('same-words', true), 'the same text was published 2023-03-03: older.txt');
});

test('leaves a later copy alone, and an act that another article dates', () => {
  assert.equal(copied('same-words', false), null);
  assert.equal(copied('same-act', true), null);
});
