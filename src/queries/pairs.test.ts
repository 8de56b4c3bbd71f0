// Which pairs a real ledger knows, and when they dealt with each other.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openLedger } from '../ledger/index.ts';
import { expulsion, readingOf } from '../ledger/sample-readings.ts';
import { type EventMention, makeEntry } from '../record/index.ts';
import { askPairs } from './pairs.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarche-pairs-'));
after(() => rmSync(folder, { recursive: true }));

let files = 0;

/** The pairs of a page that tells these acts. */
async function pairsOf(...acts: readonly Partial<EventMention>[]) {
  const [article] = readingOf();
  assert.ok(article?.kind === 'article');
  const events = acts.map((changes) => makeEntry('event', expulsion(article.id, changes)));
  const ledger = await openLedger(join(folder, `${files++}.db`), { mode: 'create' });
  const recordedAt = '2026-02-01T12:00:00.000Z';
  const reading = {
    pageId: article.content.pageId,
    articleId: article.id,
    version: '1',
    entryIds: [article, ...events].map(({ id }) => id).sort(),
    notices: [],
    sentences: 1,
    tokens: 11,
  };
  await ledger.append([article, ...events, makeEntry('reading', reading)], {
    recordedAt,
    location: '/a.txt',
  });
  const { pairs } = await askPairs(ledger, { clocks: {}, includePossibly: true });
  await ledger.close();
  return pairs;
}

test('counts what happened by month, cooperation and conflict apart', async () => {
  const [pair] = await pairsOf(
    { occurred: { from: '2025-09-11', to: '2025-09-11' } },
    {
      type: 'CONSULT',
      mode: 'visit',
      trigger: { start: 24, end: 30 },
      occurred: { from: '2025-11-02', to: '2025-11-03' },
    },
  );
  assert.deepEqual(pair?.names, ['Graustark', 'Ruritania']);
  assert.deepEqual([pair?.cooperation, pair?.conflict, pair?.last], [1, 1, null]);
  assert.deepEqual(pair?.lastDays, { from: '2025-11-02', to: '2025-11-03' });
  assert.deepEqual(pair?.months, [
    { month: '2025-09', cooperation: 0, conflict: 1 },
    { month: '2025-11', cooperation: 1, conflict: 0 },
  ]);
});

test('an announced act is counted among the acts only', async () => {
  const [pair] = await pairsOf({ status: 'announced', occurred: { from: '2026-03-01', to: null } });
  assert.deepEqual([pair?.acts, pair?.happened, pair?.last, pair?.months], [1, 0, null, []]);
});

test('the last act is the one that begins last; of two of one day the one told more closely', async () => {
  const [pair] = await pairsOf(
    { occurred: { from: '2025-11-01', to: '2025-11-30' } },
    { trigger: { start: 24, end: 30 }, occurred: { from: '2025-11-20', to: '2025-11-20' } },
    { trigger: { start: 25, end: 30 }, occurred: { from: '2025-11-20', to: '2025-11-25' } },
  );
  assert.deepEqual([pair?.last, pair?.lastDays], ['2025-11-20', { from: '2025-11-20', to: '2025-11-20' }]);
});

test('what was by a day is told so, if its page has a day', async () => {
  const [pair] = await pairsOf({ occurred: { from: null, to: '2024-05-04' }, occurredBasis: 'inferred' });
  assert.deepEqual([pair?.last, pair?.lastDays], [null, { from: null, to: '2024-05-04' }]);
});

test('an act of no day that is known to a month has none, and is in no month', async () => {
  const [pair] = await pairsOf({
    occurred: { from: '2019-05-04', to: '2026-01-20' },
    occurredBasis: 'inferred',
  });
  assert.deepEqual([pair?.happened, pair?.last, pair?.lastDays, pair?.months], [1, null, null, []]);
});

test('tells no day, and no month, of an act of which none is known', async () => {
  const [pair] = await pairsOf({ occurred: { from: null, to: null } });
  assert.deepEqual([pair?.happened, pair?.last, pair?.lastDays, pair?.months], [1, null, null, []]);
});
