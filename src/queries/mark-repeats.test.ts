// An old report under a new date among what changed, in a real ledger.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { type KeyMaker, openLedger } from '../ledger/index.ts';
import { readingOf } from '../ledger/sample-readings.ts';
import type { ArticleRecord } from '../record/index.ts';
import { articleKeys, articleKeysVersion, weighWords } from '../stories/index.ts';
import { dataFolder, readStoryTables } from '../tables/index.ts';
import type { DiffAnswer } from './diff.ts';
import { labelArticles } from './label-articles.ts';
import { markRepeats } from './mark-repeats.ts';
import { toActLines } from './to-lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarche-repeats-'));
after(() => rmSync(folder, { recursive: true }));

const weights = weighWords(readStoryTables(dataFolder).wordCounts);
const lead = 'Ruritania expelled two envoys of Graustark on 3 May 2024.';
const told = `${lead} Both had kept pigeons on the roof of their legation, and the police of Strelsau says that the birds carried drawings of its forts. A court is to hear the keeper of the loft in autumn.`;
const news = `${lead} Months later the princess of Graustark took the matter to the assembly in Geneva, where delegates of nine states asked for an inquiry and put the vote off until winter.`;

function page(name: string, text: string, day: string) {
  const dating: ArticleRecord['dating'] = {
    published: { from: day, to: day },
    ...{ method: 'stamps', verdict: 'confirmed', stamp: null, clues: [] },
  };
  const span = { start: 0, end: text.length };
  const blocks: ArticleRecord['blocks'] = [{ kind: 'paragraph', span, pageSpan: span }];
  return readingOf({ pageId: name.repeat(64), text, blocks, dating });
}

async function marked(...texts: readonly string[]) {
  const keys: KeyMaker = { version: articleKeysVersion, keysOf: (article) => articleKeys(article, weights) };
  const ledger = await openLedger(join(folder, `${texts.join('').length}.db`), { mode: 'create', keys });
  const pages = [
    page('a', told, '2024-05-04'),
    ...texts.map((text, at) => page(`${at}`, text, '2025-02-01')),
  ];
  for (const [at, entries] of pages.entries())
    await ledger.append(entries, { recordedAt: `2026-01-0${at + 1}T12:00:00.000Z`, location: 'one.txt' });
  const findings = (await ledger.findings({ kinds: ['event'], clocks: {} })).slice(1);
  const labels = await labelArticles(ledger, findings);
  const none = { acts: [], figures: [] };
  const answer: DiffAnswer = {
    sides: [
      { asked: 'RUR', name: 'Ruritania', country: 'RUR', actorId: null },
      { asked: 'GRA', name: 'Graustark', country: 'GRA', actorId: null },
    ],
    clocks: {},
    before: { clocks: { known: '2024-12-31' }, day: '2026-02-01' },
    after: { clocks: {}, day: '2026-02-01' },
    corrections: [],
    articles: [...labels.values()],
    ...{ states: [], commitments: [], figures: [], gone: none, changed: none },
    acts: toActLines(findings, labels),
    leftOut: { possiblyKnown: 0 },
  };
  const { acts, articles } = await markRepeats(ledger, answer, weights);
  await ledger.close();
  return {
    acts: acts.map(({ copyOf }) => copyOf),
    articles: articles.map(({ copyOf }) => copyOf),
    old: pages[0]?.[0]?.id,
  };
}

describe('what changed', () => {
  it('is marked where an old text has a new date', async () => {
    const { acts, articles, old } = await marked(told);
    assert.deepEqual([acts, articles], [[old], [old]]);
  });

  it('is not marked where a new text tells of the old act', async () => {
    assert.deepEqual((await marked(news)).acts, [undefined]);
  });
});
