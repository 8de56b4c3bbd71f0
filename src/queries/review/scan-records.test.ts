import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyMaker } from '../../cli/open-ledger.ts';
import { openLedger } from '../../ledger/index.ts';
import { expulsion, readingOf } from '../../ledger/sample-readings.ts';
import { makeEntry } from '../../record/index.ts';
import { addDays } from '../../time/index.ts';
import type { Side } from '../types.ts';
import { articlesAtOnce, scanRecords } from './scan-records.ts';

const sideOf = (country: string): Side => ({ asked: country, name: country, actorId: country, country });
const day = '2026-01-01';
const perDay = 10;
const pages = articlesAtOnce + 40;

/** Ten articles a day; the first three tell of one who is named in no other. */
async function ledgerOfMany() {
  const ledger = await openLedger(':memory:', { mode: 'create', keys: keyMaker() });
  const [article, event] = readingOf();
  if (article?.kind !== 'article' || event?.kind !== 'event') throw new TypeError('no sample');
  const [actor] = event.content.actors;
  if (actor === undefined) throw new TypeError('no actor');
  const seldom = { ...actor, actorId: 'SEL', country: 'SEL', name: 'Seldomia' };
  const entries = Array.from({ length: pages }, (_, at) => {
    const from = addDays('2024-01-01', Math.floor(at / perDay));
    const dating = { ...article.content.dating, published: { from, to: from } };
    const [own, act, reading] = readingOf({ pageId: at.toString(16).padStart(64, '0'), dating });
    if (own?.kind !== 'article' || act?.kind !== 'event' || reading?.kind !== 'reading') return [];
    if (at >= 3) return [own, act, reading];
    const other = makeEntry('event', expulsion(own.id, { recipients: [seldom] }));
    const entryIds = [...reading.content.entryIds, other.id].sort();
    return [own, act, other, makeEntry('reading', { ...reading.content, entryIds })];
  });
  await ledger.append(entries.flat(), { recordedAt: '2025-01-01T00:00:00.000Z', location: null });
  return ledger;
}

test('looks through the newest articles of a busy actor, and all of one who is seldom told of', async () => {
  const ledger = await ledgerOfMany();
  const question = { limit: 10, isWhole: false, clocks: {}, day, includePossibly: false };
  const scan = async (codes: readonly string[], isWhole = false) => {
    const { articles, findings, older } = await scanRecords(ledger, {
      ...question,
      sides: codes.map(sideOf),
      isWhole,
    });
    return { articles: articles.size, findings: findings.size, older };
  };
  const newest = { articles: articlesAtOnce, findings: articlesAtOnce, older: pages - articlesAtOnce };
  assert.deepEqual(await scan(['RUR']), newest);
  assert.deepEqual(await scan(['RUR', 'GRA']), newest);
  assert.deepEqual(await scan(['RUR'], true), { articles: pages, findings: pages + 3, older: 0 });
  assert.deepEqual(await scan(['SEL']), { articles: 3, findings: 3, older: 0 });
  assert.deepEqual(await scan(['SEL', 'RUR']), { articles: 3, findings: 3, older: 0 });
  await ledger.close();
});
