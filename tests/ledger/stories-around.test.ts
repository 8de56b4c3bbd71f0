// The story of one article is worked out from those around it alone: it is the story that all articles together give, for few look-ups.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { makeArticles } from '../../scripts/bench/generate-articles.ts';
import { makeEntries } from '../../scripts/bench/generate-entries.ts';
import { makeKnowledge } from '../../src/answers/index.ts';
import { keyMaker } from '../../src/cli/open-ledger.ts';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import { askStory, correctedLedger } from '../../src/queries/index.ts';
import { storiesAmong, unpackProfile } from '../../src/stories/index.ts';
import { dataFolder, readActorTables, readStoryTables } from '../../src/tables/index.ts';

const articles = 240;
/** Hundreds of articles hold together here: keys are asked for many at a time, those that articles share once. */
const mostLookups = 60;

describe('the story of an article', () => {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-around-'));
  let ledger: Ledger;
  let lookups = 0;

  before(async () => {
    const opened = await openLedger(join(folder, 'made.db'), { mode: 'create', keys: keyMaker() });
    const maker = makeArticles(readStoryTables(dataFolder).wordCounts.textsWithWord);
    const states = [...readActorTables(dataFolder).states.values()].map(({ id, name }) => ({
      code: id,
      name,
    }));
    const pages = Array.from({ length: articles }, (_, number) => makeEntries(number, maker, states));
    await opened.append(pages.flat(), { recordedAt: '2026-01-05T12:00:00.000Z', location: '/made.txt' });
    ledger = {
      ...opened,
      articlesUnder: (...asked) => {
        lookups += 1;
        return opened.articlesUnder(...asked);
      },
    };
  });
  after(async () => {
    await ledger.close();
    rmSync(folder, { recursive: true });
  });

  it('is that of all articles together, and takes few look-ups however many hold together', async () => {
    const profiles = (await ledger.profiles({})).map(({ articleId, profile }) =>
      unpackProfile(articleId, profile),
    );
    const all = storiesAmong(profiles);
    const largest = all.toSorted((a, b) => b.articleIds.length - a.articleIds.length).slice(0, 2);
    const { events } = makeKnowledge();
    for (const { articleIds } of largest) {
      const [asked = ''] = articleIds;
      lookups = 0;
      const question = { asked, clocks: {}, includePossibly: false };
      const { story } = await askStory(correctedLedger(ledger, {}), question, events());
      assert.deepEqual(story.articles.map(({ id }) => id).toSorted(), [...articleIds].toSorted());
      assert.ok(lookups <= mostLookups, `${lookups} look-ups for ${articleIds.length} articles`);
    }
  });
});
