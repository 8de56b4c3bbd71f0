// The queue over a real ledger of one small page: what enters it, what leaves it and what comes back.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type KeyMaker, type Ledger, openLedger } from '../ledger/index.ts';
import { expulsion, readingOf } from '../ledger/sample-readings.ts';
import { makeEntry } from '../record/index.ts';
import { articleKeys, articleKeysVersion, weighWords } from '../stories/index.ts';
import { dataFolder, readStoryTables } from '../tables/index.ts';
import { answerReview } from './answer-review.ts';
import { makeCorrection, previewCorrection } from './corrections/answer-correction.ts';
import type { CorrectionRequest } from './corrections/correction-request.ts';
import { makeKnowledge } from './make-knowledge.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarche-review-'));
const authority = { source: 'Kronos', actorId: null, claimId: null };

function keyMaker(): KeyMaker {
  const weights = weighWords(readStoryTables(dataFolder).wordCounts);
  return { version: articleKeysVersion, keysOf: (article) => articleKeys(article, weights) };
}

/** A page that tells one act as a fact and alleges another. */
async function fill(ledger: Ledger): Promise<string> {
  const [article, told] = readingOf({ dating: { ...unstamped, verdict: 'confirmed' } });
  assert.ok(article?.kind === 'article' && told !== undefined);
  const alleged = makeEntry(
    'event',
    expulsion(article.id, { status: 'alleged', authority, trigger: { start: 20, end: 23 } }),
  );
  const entries = [article, told, alleged];
  const reading = makeEntry('reading', {
    ...{ pageId: article.content.pageId, articleId: article.id, version: '1', notices: [] },
    ...{ entryIds: entries.map(({ id }) => id).sort(), sentences: 1, tokens: 11 },
  });
  await ledger.append([...entries, reading], { recordedAt: '2026-02-01T12:00:00.000Z', location: '/a.txt' });
  return alleged.id;
}

const unstamped = {
  published: { from: '2024-05-04', to: '2024-05-04' },
  method: 'text-clues',
  stamp: null,
  clues: [],
};

describe('the queue of what a person should look at', () => {
  let ledger: Ledger;
  let alleged: string;
  const knowledge = makeKnowledge();
  let instant = Date.UTC(2026, 2, 1);

  before(async () => {
    ledger = await openLedger(join(folder, 'ledger.db'), { mode: 'create', keys: keyMaker() });
    alleged = await fill(ledger);
  });
  after(async () => {
    await ledger.close();
    rmSync(folder, { recursive: true });
  });

  /** A second later each time. */
  const asking = () => {
    instant += 1000;
    return { ledger, knowledge, now: new Date(instant) };
  };
  const ask = (actor: readonly string[] = []) => answerReview(asking(), { actor, limit: 20 });
  const waiting = async () => (await ask()).items.map(({ id }) => id);

  async function make(request: CorrectionRequest): Promise<string> {
    const outcome = await previewCorrection(asking(), request);
    await makeCorrection(asking(), outcome);
    return outcome.corrections[0]?.id ?? '';
  }

  const signed = { author: 'Ada', reason: 'asked the ministry' };

  it('holds what is alleged by one voice, with what hangs on it, and not what is told as a fact', async () => {
    const { items, remaining, reviewed } = await ask();
    assert.deepEqual([remaining, reviewed], [1, 0]);
    const [item] = items;
    assert.equal(item?.id, alleged);
    assert.deepEqual(
      item?.reasons.map(({ code }) => code),
      ['alleged', 'pair', 'weight'],
    );
    assert.equal(item?.reasons[0]?.words, 'alleged by Kronos alone');
    assert.ok(item?.kind === 'event' && item.passage.quote.startsWith('Ruritania expelled'));
  });

  it('is narrowed down to an actor', async () => {
    assert.equal((await ask(['France'])).remaining, 0);
  });

  it('loses what is accepted, and has it back where that is undone', async () => {
    const made = await make({ action: 'accept', ids: [alleged], ...signed });
    assert.deepEqual(await waiting(), []);
    assert.equal((await ask()).reviewed, 1);
    await make({ action: 'undo', ids: [made], ...signed });
    assert.deepEqual(await waiting(), [alleged]);
    assert.equal((await ask()).reviewed, 0);
  });

  it('loses what is rejected or edited', async () => {
    for (const request of [
      { action: 'reject', ids: [alleged], ...signed },
      { action: 'edit', id: alleged, changes: ['status=denied'], ...signed },
    ] as const) {
      const made = await make(request);
      assert.deepEqual(await waiting(), [], request.action);
      await make({ action: 'undo', ids: [made], ...signed });
    }
    assert.deepEqual(await waiting(), [alleged]);
  });
});
