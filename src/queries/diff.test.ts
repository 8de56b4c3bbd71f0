// What a newer reading of a page changed, between two instants of taking, in a real ledger.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { allTables } from '../../tests/all-tables.ts';
import { readPairKnowledge } from '../answers/index.ts';
import { openLedger } from '../ledger/index.ts';
import { expulsion, readingOf } from '../ledger/sample-readings.ts';
import { type Entry, type EventMention, makeEntry } from '../record/index.ts';
import { correctedLedger } from './corrected/index.ts';
import { askDiff, type DiffAnswer } from './diff.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarche-diff-'));
after(() => rmSync(folder, { recursive: true }));

const knowledge = readPairKnowledge(allTables.actors);
const side = (country: string, name: string) => ({ asked: name, name, country, actorId: country });
const instant = (day: number) => `2026-01-0${day}T12:00:00.000Z`;

/** A newer reading of the sample page, in which its act is another; none where `changes` are null. */
function rereading(version: string, changes: Partial<EventMention> | null): Entry[] {
  const [articleEntry] = readingOf({ headline: `Read by ${version}` }, version);
  assert.ok(articleEntry?.kind === 'article');
  const events = changes === null ? [] : [makeEntry('event', expulsion(articleEntry.id, changes))];
  const entryIds = [articleEntry, ...events].map(({ id }) => id).sort();
  const { pageId } = articleEntry.content;
  const reading = {
    pageId,
    articleId: articleEntry.id,
    version,
    entryIds,
    notices: [],
    sentences: 1,
    tokens: 11,
  };
  return [articleEntry, ...events, makeEntry('reading', reading)];
}

let files = 0;

/** What the last of the readings changed. */
async function lastChange(...readings: readonly Entry[][]): Promise<DiffAnswer> {
  const ledger = await openLedger(join(folder, `${files++}.db`), { mode: 'create' });
  for (const [at, entries] of readings.entries())
    await ledger.append(entries, { recordedAt: instant(at + 1), location: '/pages/one.txt' });
  const answer = await askDiff(
    correctedLedger(ledger),
    {
      sides: [side('RUR', 'Ruritania'), side('GRA', 'Graustark')],
      before: { clocks: { recorded: instant(readings.length - 1) }, day: '2026-02-01' },
      after: { clocks: {}, day: '2026-02-01' },
      includePossibly: false,
    },
    knowledge,
  );
  await ledger.close();
  return answer;
}

function counts({ acts, gone, changed, articles }: DiffAnswer) {
  return {
    acts: acts.length,
    gone: gone.acts.length,
    changed: changed.acts.length,
    articles: articles.length,
  };
}

describe('between two instants of taking', () => {
  it('a reading that says the same changes nothing, whatever ids its records have', async () => {
    const same = await lastChange(readingOf(), rereading('2', {}));
    assert.deepEqual(counts(same), { acts: 0, gone: 0, changed: 0, articles: 0 });
  });

  it('an act that is read otherwise is told as it was and as it is', async () => {
    const answer = await lastChange(readingOf(), rereading('2', { status: 'announced' }));
    assert.deepEqual(counts(answer), { acts: 0, gone: 0, changed: 1, articles: 1 });
    const [change] = answer.changed.acts;
    assert.deepEqual([change?.before.status, change?.after.status], ['happened', 'announced']);
  });

  it('an act that is no longer read is gone, and one that was not is new', async () => {
    assert.deepEqual(counts(await lastChange(readingOf(), rereading('2', null))), {
      ...{ acts: 0, gone: 1, changed: 0, articles: 1 },
    });
    assert.deepEqual(counts(await lastChange(rereading('0', null), readingOf())), {
      ...{ acts: 1, gone: 0, changed: 0, articles: 1 },
    });
  });
});
