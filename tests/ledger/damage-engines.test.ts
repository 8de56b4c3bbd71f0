// A ledger of which entries are gone, on both engines: what still holds is saved, and what is lost for good is told by the indexes.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openDamagedLedger, openLedger } from '../../src/ledger/index.ts';
import { loadReader } from '../../src/pipeline.ts';
import { correctedLedger, makeCorrections, proposeVerdict } from '../../src/queries/index.ts';
import { readIntoLedger, repairInto, rereadLedger } from '../../src/run/index.ts';
import { ledgerEngines } from '../postgres/ledger-engines.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-lost-'));
const pages = join(scratch, 'pages');
after(() => rmSync(scratch, { recursive: true }));

const reader = loadReader();
const now = () => '2026-03-01T00:00:00.000Z';
const texts = {
  'ferry.txt':
    'Malta stops a ferry\n\nPublished: 6 March 2024\n\nMalta detained four sailors of Tunisia on Tuesday, 5 March 2024.\n',
  'quay.txt':
    'Sailors go home\n\nPublished: 9 April 2024\n\nMalta released four sailors of Tunisia on Monday, 8 April 2024.\n',
  'visit.txt':
    'A visit in Valletta\n\nPublished: 9 May 2024\n\nThe president of Tunisia met the president of Malta in Valletta on 8 May 2024.\n',
};

before(() => {
  mkdirSync(pages);
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(pages, name), text);
});

for (const { engine, skip, freshLedger, tamper } of await ledgerEngines()) {
  describe(`a ledger in ${engine} of which entries are gone`, { skip }, () => {
    const address = skip === false ? freshLedger() : '';

    before(async () => {
      const ledger = await openLedger(address, { mode: 'create' });
      await readIntoLedger([pages], ledger, reader, { now });
      const [act] = await ledger.findings({ kinds: ['event'], clocks: {} });
      const signature = { author: 'Ada', reason: 'a test', made: now() };
      const made = await proposeVerdict(correctedLedger(ledger), 'accept', act?.entry.id ?? '', signature);
      await makeCorrections(ledger, made, new Date(now()));
      await ledger.feeds.add('https://wire.example/feed', now());
      await ledger.close();
    });

    it('is saved but for a page without its bytes and what people said, which are named', async () => {
      const quay = "(SELECT page_id FROM sightings WHERE name = 'quay.txt')";
      await tamper(address, `DELETE FROM page_bytes WHERE page_id IN ${quay}`);
      await tamper(address, "DELETE FROM entries WHERE kind IN ('page', 'correction')");
      const [from, to] = [
        await openDamagedLedger(address),
        await openLedger(freshLedger(), { mode: 'create' }),
      ];
      const { lost, gone, feeds } = await repairInto(from, to, { now });
      assert.ok(lost.length >= Object.keys(texts).length + 1);
      assert.deepEqual(
        gone.pages.flatMap(({ names }) => names),
        ['quay.txt'],
      );
      assert.deepEqual([gone.unknownPages, gone.corrections], [0, { lost: 1, of: 1 }]);
      assert.deepEqual([feeds, (await to.feeds.all())[0]?.address], [1, 'https://wire.example/feed']);
      await rereadLedger(to, reader, { now });
      assert.deepEqual((await to.verify()).faults, []);
      const articles = await to.articleHeads({});
      assert.deepEqual(articles.map(({ headline }) => headline).sort(), [
        'A visit in Valletta',
        'Malta stops a ferry',
      ]);
      await Promise.all([from.close(), to.close()]);
    });
  });
}
