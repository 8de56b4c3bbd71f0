// Of one who is counted in very many articles the newest are read; of two, what the articles say that count something of both.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { makeArticles } from '../../scripts/bench/generate-articles.ts';
import { makeEntries } from '../../scripts/bench/generate-entries.ts';
import { type Ledger, openLedger } from '../ledger/index.ts';
import { type Entry, makeEntry } from '../record/index.ts';
import { dataFolder, readStoryTables } from '../tables/index.ts';
import { findFigureReports } from './find-figure-reports.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarche-figures-'));
/** Each is counted in three of four articles: in more than are read at once of one. */
const states = [
  { code: 'FJI', name: 'Fiji' },
  { code: 'TON', name: 'Tonga' },
];
const articles = 1_600;
/** Every so many articles one figure is about both. */
const sharedEvery = 100;
const wanted = { clocks: {}, includePossibly: false };
const side = (code: string) => ({ country: code, actorId: null });
let ledger: Ledger;

/** The first figure of the page is about both. */
function withSharedFigure(entries: readonly Entry[]): readonly Entry[] {
  const figure = entries.find(({ kind }) => kind === 'figure');
  if (figure?.kind !== 'figure') throw new TypeError('a page without figures');
  const [own] = figure.content.about;
  if (own === undefined) throw new TypeError('a figure about nobody');
  const about = states.map(({ code, name }) => ({ ...own, actorId: code, country: code, name }));
  const shared = makeEntry('figure', { ...figure.content, about });
  return entries.map((entry) => {
    if (entry === figure) return shared;
    if (entry.kind !== 'reading') return entry;
    const entryIds = entry.content.entryIds.map((id) => (id === figure.id ? shared.id : id)).sort();
    return makeEntry('reading', { ...entry.content, entryIds });
  });
}

before(async () => {
  ledger = await openLedger(join(folder, 'figures.db'), { mode: 'create' });
  const maker = makeArticles(readStoryTables(dataFolder).wordCounts.textsWithWord);
  const pages = Array.from({ length: articles }, (_, number) => {
    const entries = makeEntries(number, maker, states);
    return number % sharedEvery === 0 ? withSharedFigure(entries) : entries;
  });
  await ledger.append(pages.flat(), { recordedAt: '2026-01-05T12:00:00.000Z', location: '/made.txt' });
});
after(async () => {
  await ledger.close();
  rmSync(folder, { recursive: true });
});

describe('the figures of one', () => {
  it('are those of the newest articles, whole days, or of all where all are asked for', async () => {
    const all = await findFigureReports(ledger, [side('FJI')], wanted);
    assert.equal(all.toldAfter, null);
    const inArticles = (await ledger.articlesWith('figure', side('FJI'))) ?? [];
    assert.ok(inArticles.length > 1000);
    const newest = await findFigureReports(ledger, [side('FJI')], { ...wanted, isNewest: true });
    const after = newest.toldAfter ?? '';
    assert.match(after, /^\d{4}-\d{2}-\d{2}$/u);
    const expected = all.reports.filter(({ reported }) => (reported.to ?? '') > after);
    assert.deepEqual(
      newest.reports.map(({ id }) => id),
      expected.map(({ id }) => id),
    );
    assert.ok(newest.labels.size >= 1000 && newest.labels.size < inArticles.length);
  });
});

describe('the figures of two', () => {
  it('are all that are about either in the articles with one about both', async () => {
    const [fiji, tonga] = [side('FJI'), side('TON')];
    const ofOne = await findFigureReports(ledger, [fiji], wanted);
    const ofOther = await findFigureReports(ledger, [tonga], wanted);
    const either = new Map([...ofOne.reports, ...ofOther.reports].map((report) => [report.id, report]));
    const isBoth = (id: string) =>
      [ofOne, ofOther].every(({ reports }) => reports.some((one) => one.id === id));
    const shared = new Set(
      [...either.values()].flatMap(({ id, figure }) => (isBoth(id) ? [figure.evidence.articleId] : [])),
    );
    const expected = [...either.values()].filter(({ figure }) => shared.has(figure.evidence.articleId));
    assert.equal(shared.size, articles / sharedEvery);
    const found = await findFigureReports(ledger, [fiji, tonga], wanted);
    assert.deepEqual(found.reports.map(({ id }) => id).sort(), expected.map(({ id }) => id).sort());
  });
});
