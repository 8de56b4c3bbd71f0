// Of many articles those of the last days are read, whole days together.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type Ledger, openLedger } from '../ledger/index.ts';
import { readingOf } from '../ledger/sample-readings.ts';
import { type NewestWanted, newestArticles } from './newest-articles.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarche-newest-'));
/** Two articles of each of the first days of May, and one without a day, which was taken on the 20th. */
const days = ['01', '01', '02', '02', '03', '03', '04', '04', null];
let ledger: Ledger;

before(async () => {
  ledger = await openLedger(join(folder, 'days.db'), { mode: 'create' });
  for (const [number, day] of days.entries()) {
    const from = day === null ? null : `2024-05-${day}`;
    const dating = { published: { from, to: from }, method: 'test', verdict: 'inferred' as const };
    const [article, , reading] = readingOf({
      pageId: number.toString(16).padStart(64, '0'),
      dating: { ...dating, stamp: null, clues: [] },
    });
    if (article === undefined || reading === undefined) throw new TypeError('no reading');
    await ledger.append([article, reading], { recordedAt: '2024-05-20T00:00:00.000Z', location: null });
  }
});
after(async () => {
  await ledger.close();
  rmSync(folder, { recursive: true });
});

async function ask(wanted: Partial<NewestWanted>) {
  const asked = { clocks: {}, until: '2024-06-01', most: 3, ...wanted };
  const newest = await newestArticles(ledger, asked);
  return newest === null ? null : [newest.articleIds.length, newest.toldAfter];
}

describe('the newest articles', () => {
  it('are whole days, of which the last that was left out is told', async () => {
    assert.deepEqual(await ask({}), [3, '2024-05-03']);
    assert.deepEqual(await ask({ most: 4 }), [5, '2024-05-02']);
  });

  it('are those told by a day', async () => {
    assert.deepEqual(await ask({ until: '2024-05-03' }), [4, '2024-05-01']);
  });

  it('are of what was known by a day, or possibly was', async () => {
    assert.deepEqual(await ask({ clocks: { known: '2024-05-03' } }), [3, '2024-05-02']);
  });

  it('are no choice where all can be read', async () => {
    assert.equal(await ask({ most: 9 }), null);
    assert.equal(await ask({ most: 3, clocks: { known: '2024-05-01' } }), null);
  });
});
