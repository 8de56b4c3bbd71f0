// What the keys of articles lead to is what comparing all articles of the ledger gives.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { makeArticles } from '../../scripts/bench/generate-articles.ts';
import { keyMaker } from '../../src/cli/open-ledger.ts';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import { readingOf } from '../../src/ledger/sample-readings.ts';
import { askLineage } from '../../src/queries/index.ts';
import { storiesAround } from '../../src/queries/stories-around.ts';
import { findCopies, findStories, weighWords } from '../../src/stories/index.ts';
import { dataFolder, readStoryTables } from '../../src/tables/index.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-by-keys-'));
const { wordCounts } = readStoryTables(dataFolder);
const weights = weighWords(wordCounts);
/** From the 400th on every twentieth repeats an earlier one; some of these are among them. */
const [first, count] = [400, 240];

const { make } = makeArticles(wordCounts.textsWithWord);
const made = Array.from({ length: count }, (_, at) => make(first + at));
const ids = new Map<string, string>();
let ledger: Ledger;

before(async () => {
  ledger = await openLedger(join(scratch, 'ledger.db'), { mode: 'create', keys: keyMaker() });
  for (const [number, { title, text, outlet, reported }] of made.entries()) {
    const entries = readingOf({
      pageId: number.toString(16).padStart(64, '0'),
      headline: title,
      ...{ text, outlet, blocks: [] },
      dating: { published: reported, method: 'test', verdict: 'confirmed', stamp: null, clues: [] },
    });
    ids.set(made[number]?.articleId ?? '', entries[0]?.id ?? '');
    await ledger.append(entries, { recordedAt: '2026-01-01T00:00:00.000Z', location: `${number}.txt` });
  }
});

after(async () => {
  await ledger.close();
  rmSync(scratch, { recursive: true });
});

const all = () =>
  made.map((article) => ({ ...article, articleId: ids.get(article.articleId) ?? article.articleId }));

describe('the stories around some articles', () => {
  it('are those that all articles give', async () => {
    const expected = findStories(all(), weights);
    assert.ok(expected.some(({ articleIds }) => articleIds.length > 4));
    for (const names of [[`made-${first + 40}`], ['made-419', 'made-600']]) {
      const asked = names.map((name) => ids.get(name) ?? '');
      const around = await storiesAround({ ledger, clocks: {}, includePossibly: false }, asked);
      const isAbout = ({ articleIds }: { readonly articleIds: readonly string[] }) =>
        articleIds.some((id) => asked.includes(id));
      assert.deepEqual(around, expected.filter(isAbout));
    }
  });
});

describe('the lineage of an article', () => {
  it('is what comparing all articles gives', async () => {
    const decisions = findCopies(all(), weights);
    assert.ok(decisions.length > 1);
    for (const id of [...decisions.map(({ articleIds }) => articleIds[0]), ids.get('made-405') ?? '']) {
      const question = { asked: id, clocks: {}, includePossibly: false };
      const { relatives } = await askLineage(ledger, question, weights);
      assert.deepEqual(
        relatives.map(({ article, kind }) => `${article.id} ${kind}`).sort(),
        decisions
          .filter(({ articleIds }) => articleIds.includes(id))
          .map(({ articleIds, kind }) => `${articleIds.find((other) => other !== id)} ${kind}`)
          .sort(),
      );
    }
  });
});
