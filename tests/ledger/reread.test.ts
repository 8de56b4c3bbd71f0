// The pages of a ledger read again by another version: new readings stand, old ones are still answered by the recorded clock.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import { loadReader, type Reader } from '../../src/pipeline.ts';
import { readIntoLedger, rereadLedger } from '../../src/run/index.ts';
import { ledgerEngines } from '../postgres/ledger-engines.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-reread-'));
after(() => rmSync(scratch, { recursive: true }));

const reader = loadReader();

/** A reader whose tables do not know a verb any more. */
function withoutVerb(lemma: string): Reader {
  const { events } = reader.tables;
  const verbs = new Map([...events.verbs].filter(([key]) => key !== lemma));
  return { ...reader, version: `no-${lemma}`, tables: { ...reader.tables, events: { ...events, verbs } } };
}

const newer = withoutVerb('expel');
let folders = 0;

/** A ledger of two pages, one of them in an encoding that only its headers tell. */
async function ledgerOfTwo(address: string): Promise<{ ledger: Ledger; folder: string }> {
  const folder = join(scratch, `pages-${folders++}`);
  mkdirSync(folder);
  writeFileSync(
    join(folder, 'visit.txt'),
    'Poland expels diplomats\n\nPoland expelled two diplomats of Belarus on 3 May 2024.\n',
  );
  const html =
    '<html><body><h1>Łotwa</h1><p>Latvia expelled an envoy of Russia on 4 May 2024.</p></body></html>';
  writeFileSync(join(folder, 'envoy.html'), Buffer.from(html.replace('Ł', '\u00a3'), 'latin1'));
  writeFileSync(join(folder, 'envoy.html.headers'), 'Content-Type: text/html; charset=iso-8859-2\n');
  const ledger = await openLedger(address, { mode: 'create' });
  await readIntoLedger([folder], ledger, reader, { now: () => '2026-01-01T00:00:00.000Z' });
  return { ledger, folder };
}

const again = { now: () => '2026-02-01T00:00:00.000Z' };

async function actTypes(ledger: Ledger, recorded?: string): Promise<readonly string[]> {
  const clocks = recorded === undefined ? {} : { recorded };
  const findings = await ledger.findings({ kinds: ['event'], clocks });
  return findings.flatMap(({ entry }) =>
    entry.kind === 'event' ? [`${entry.content.type} ${entry.content.mode}`] : [],
  );
}

for (const { engine, skip, freshLedger } of await ledgerEngines()) {
  describe(`a second reading in ${engine}`, { skip }, () => {
    it('needs no files, takes the place of the first, and leaves it to the recorded clock', async () => {
      const { ledger, folder } = await ledgerOfTwo(freshLedger());
      rmSync(folder, { recursive: true });
      const first = await actTypes(ledger);
      assert.ok(first.includes('SANCTION expel'), first.join());
      const { found, read, changed, superseded } = await rereadLedger(ledger, newer, again);
      assert.deepEqual([found, read, changed], [2, 2, 2]);
      assert.equal(superseded, first.length);
      assert.deepEqual(await actTypes(ledger), []);
      assert.deepEqual(await actTypes(ledger, '2026-01-31T00:00:00.000Z'), first);
      assert.deepEqual((await ledger.verify()).faults, []);
      await ledger.close();
    });

    it('by the same version finds nothing to do', async () => {
      const { ledger } = await ledgerOfTwo(freshLedger());
      assert.equal((await rereadLedger(ledger, reader, again)).found, 0);
      await ledger.close();
    });

    it('by a version that only calls itself otherwise adds nothing but its readings', async () => {
      const { ledger } = await ledgerOfTwo(freshLedger());
      const { read, changed, superseded, added } = await rereadLedger(
        ledger,
        { ...reader, version: 'same' },
        again,
      );
      assert.deepEqual([read, changed, superseded, added], [2, 0, 0, { reading: 2 }]);
      await ledger.close();
    });

    it('keeps the headers that tell the encoding', async () => {
      const { ledger } = await ledgerOfTwo(freshLedger());
      await rereadLedger(ledger, newer, again);
      const headlines = (await ledger.articles({})).map((it) => it.kind === 'article' && it.content.headline);
      assert.ok(headlines.includes('Łotwa'), headlines.join());
      await ledger.close();
    });

    it('brings back the first version where that reads once more', async () => {
      const { ledger } = await ledgerOfTwo(freshLedger());
      const first = await actTypes(ledger);
      await rereadLedger(ledger, newer, again);
      await rereadLedger(ledger, reader, { now: () => '2026-03-01T00:00:00.000Z' });
      assert.deepEqual((await actTypes(ledger)).toSorted(), first.toSorted());
      assert.deepEqual(await actTypes(ledger, '2026-02-15T00:00:00.000Z'), []);
      assert.deepEqual((await ledger.verify()).faults, []);
      await ledger.close();
    });

    it('goes on where it was stopped', async () => {
      const { ledger } = await ledgerOfTwo(freshLedger());
      const stop = new AbortController();
      const { read, stoppedEarly } = await rereadLedger(ledger, newer, {
        ...again,
        onPage: () => stop.abort(),
        signal: stop.signal,
      });
      assert.deepEqual([read, stoppedEarly], [1, true]);
      const { found, stoppedEarly: stoppedAgain } = await rereadLedger(ledger, newer, again);
      assert.deepEqual([found, stoppedAgain], [1, false]);
      await ledger.close();
    });

    it('leaves a page alone whose bytes were not kept, and says so', async () => {
      const { ledger } = await ledgerOfTwo(freshLedger());
      const other = await openLedger(freshLedger(), { mode: 'create' });
      const entries = await ledger.entriesWithPrefix('', 1000);
      await other.append(entries, { recordedAt: '2026-01-01T00:00:00.000Z', location: '/gone/page.txt' });
      const before = await actTypes(other);
      const { read, unreadable } = await rereadLedger(other, newer, again);
      assert.equal(read, 0);
      assert.match(unreadable[0]?.message ?? '', /bytes are not kept .* read it again from its file/u);
      assert.deepEqual(await actTypes(other), before);
      await Promise.all([ledger.close(), other.close()]);
    });
  });
}
