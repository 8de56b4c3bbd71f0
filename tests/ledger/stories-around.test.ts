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
import { type Clocks, type Ledger, openLedger } from '../../src/ledger/index.ts';
import { askStory, correctedLedger } from '../../src/queries/index.ts';
import { makeEntry } from '../../src/record/index.ts';
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
      lookups = 0;
      assert.deepEqual((await askStory(correctedLedger(ledger, {}), question, events())).story, story);
      assert.equal(lookups, 0, 'what was worked out is kept');
    }
  });

  it('is worked out anew where the ledger grew, by other clocks, and for a ruling that is only proposed', async () => {
    const [first, second] = await ledger.profiles({}, { atMost: 2 });
    const asked = first?.articleId ?? '';
    const { events } = makeKnowledge();
    const lookupsOf = async (clocks: Clocks, view = correctedLedger(ledger, {})) => {
      lookups = 0;
      await askStory(view, { asked, clocks, includePossibly: true }, events());
      return lookups;
    };
    assert.ok((await lookupsOf({})) > 0);
    assert.equal(await lookupsOf({}), 0);
    const known = { known: '2026-02-01' };
    assert.ok((await lookupsOf(known)) > 0);
    assert.equal(await lookupsOf(known), 0);
    const recorded = '2026-01-05T12:00:00.000Z';
    assert.ok((await lookupsOf({ recorded }, correctedLedger(ledger, { recorded }))) > 0);
    const other = await ledger.entry(second?.articleId ?? '');
    assert.ok(other?.kind === 'article');
    const wrong = makeEntry('correction', {
      ...{ action: 'reject', author: 'Ada', reason: 'It says so.', made: '2026-02-01T00:00:00.000Z' },
      what: { kind: 'article', pageId: other.content.pageId, entryId: other.id },
    });
    for (let time = 0; time < 2; time += 1)
      assert.ok((await lookupsOf({}, correctedLedger(ledger, { proposed: [wrong] }))) > 0);
    assert.equal(await lookupsOf({}), 0);
    await ledger.append([wrong], { recordedAt: '2026-02-02T12:00:00.000Z', location: null });
    assert.ok((await lookupsOf({})) > 0);
  });
});
