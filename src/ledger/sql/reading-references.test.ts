// `verify` names a reading that names what is not in the ledger, on each engine; what was taken long before it is there, too.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ledgerEngines } from '../../../tests/postgres/ledger-engines.ts';
import { makeEntry, type Reading } from '../../record/index.ts';
import { type Ledger, openLedger } from '../index.ts';
import { readingOf } from '../sample-readings.ts';

const taking = { recordedAt: '2026-01-01T00:00:00.000Z', location: null };
const engines = await ledgerEngines();

async function faultsOf(ledger: Ledger, changes: Partial<Reading>): Promise<readonly string[]> {
  const entries = readingOf();
  const [article] = entries;
  const reading = entries.at(-1);
  if (article === undefined || reading?.kind !== 'reading') throw new TypeError('no reading');
  const content = { ...reading.content, articleId: article.id, ...changes };
  await ledger.append([...entries.slice(0, -1), makeEntry('reading', content)], taking);
  const faults = (await ledger.verify()).faults.map(({ message }) => message);
  await ledger.close();
  return faults;
}

for (const { engine, skip, freshLedger } of engines) {
  describe(`what readings name in ${engine}`, { skip }, () => {
    const fresh = () => openLedger(freshLedger(), { mode: 'create' });

    it('is missed where it is not there: a record, the article, the reading before', async () => {
      const gone = 'c'.repeat(64);
      const message = 'it names the entry cccccccccccc, which is not in the ledger';
      const ids = readingOf().flatMap(({ id, kind }) => (kind === 'reading' ? [] : [id]));
      for (const changes of [{ entryIds: [...ids, gone] }, { articleId: gone }, { supersedes: gone }])
        assert.deepEqual(await faultsOf(await fresh(), changes), [message]);
    });

    it('is found wherever in the chain it stands', async () => {
      const ledger = await fresh();
      const [article] = readingOf();
      await ledger.append(article === undefined ? [] : [article], taking);
      const problems = Array.from({ length: 21_000 }, (_, number) =>
        makeEntry('problem', { pageId: null, code: 'EMPTY', message: `file ${number}` }),
      );
      await ledger.append(problems, taking);
      assert.deepEqual(await faultsOf(ledger, {}), []);
    });
  });
}
