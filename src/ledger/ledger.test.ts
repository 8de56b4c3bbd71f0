// The ledger on each engine: what is appended comes back, by the three clocks, and what is changed behind its back shows.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ledgerEngines } from '../../tests/postgres/ledger-engines.ts';
import { type Entry, makeEntry } from '../record/index.ts';
import { type Ledger, openLedger } from './index.ts';
import { expulsion, readingOf } from './sample-readings.ts';

const between = [
  { country: 'RUR', actorId: 'RUR' },
  { country: 'GRA', actorId: 'GRA' },
];

for (const { engine, skip, freshLedger, tamper } of await ledgerEngines()) {
  describe(engine, { skip }, () => {
    async function ledgerWith(...readings: Entry[][]): Promise<{ ledger: Ledger; address: string }> {
      const address = freshLedger();
      const ledger = await openLedger(address, { mode: 'create' });
      for (const [day, entries] of readings.entries())
        await ledger.append(entries, {
          recordedAt: `2026-01-0${day + 1}T12:00:00.000Z`,
          location: '/pages/one.txt',
        });
      return { ledger, address };
    }

    describe('appending', () => {
      it('takes each content once: the same reading again adds nothing', async () => {
        const { ledger } = await ledgerWith(readingOf());
        const again = await ledger.append(readingOf(), {
          recordedAt: '2026-02-01T00:00:00.000Z',
          location: null,
        });
        assert.deepEqual(again, { added: [], known: 3 });
        assert.deepEqual(await ledger.countByKind({}), { article: 1, event: 1, reading: 1 });
        await ledger.close();
      });

      it('never lets the recorded clock run backwards', async () => {
        const { ledger } = await ledgerWith(readingOf());
        const later = readingOf({ pageId: 'b'.repeat(64) });
        await ledger.append(later, { recordedAt: '1999-01-01T00:00:00.000Z', location: null });
        assert.equal((await ledger.entry(later[0]?.id ?? ''))?.recordedAt, '2026-01-01T12:00:00.000Z');
        await ledger.close();
      });

      it('takes all of a batch or none of it', async () => {
        const { ledger } = await ledgerWith();
        const broken = {
          ...readingOf()[1],
          content: {
            toJSON: () => {
              throw new Error('unwritable');
            },
          },
        } as unknown as Entry;
        await assert.rejects(
          ledger.append([...readingOf().slice(0, 1), broken], {
            recordedAt: '2026-01-01T00:00:00.000Z',
            location: null,
          }),
        );
        assert.deepEqual(await ledger.countByKind({}), {});
        assert.equal((await ledger.verify()).faults.length, 0);
        await ledger.close();
      });
    });

    describe('two writers at once', () => {
      it('take turns: nothing is lost, nothing taken twice, the chain is whole', async () => {
        const { ledger, address } = await ledgerWith();
        const other = await openLedger(address, { mode: 'existing' });
        const pages = Array.from({ length: 20 }, (_, page) =>
          readingOf({ pageId: page.toString(16).padStart(64, '0') }),
        );
        const taking = { recordedAt: '2026-01-01T00:00:00.000Z', location: null };
        const write = async (writer: Ledger, some: readonly Entry[][]) => {
          let added = 0;
          for (const page of some) added += (await writer.append(page, taking)).added.length;
          return added;
        };
        const counts = await Promise.all([write(ledger, pages), write(other, pages.toReversed())]);
        assert.equal(counts[0] + counts[1], pages.flat().length);
        const { entries, faults } = await other.verify();
        assert.deepEqual([entries, faults], [pages.flat().length, []]);
        await Promise.all([ledger.close(), other.close()]);
      });
    });

    describe('the three clocks', () => {
      it('leaves out by --on what had not begun on that day', async () => {
        const { ledger } = await ledgerWith(readingOf());
        const on = async (day: string) =>
          (await ledger.findings({ kinds: ['event'], participants: between, clocks: { on: day } })).length;
        assert.deepEqual([await on('2024-05-02'), await on('2024-05-03')], [0, 1]);
        await ledger.close();
      });

      it('tells what was surely known on a day from what was only possibly known', async () => {
        const { ledger } = await ledgerWith(readingOf());
        const known = async (day: string) =>
          (await ledger.findings({ kinds: ['event'], clocks: { known: day } })).map(
            (finding) => finding.onlyPossiblyKnown,
          );
        assert.deepEqual(await known('2024-05-03'), []);
        assert.deepEqual(await known('2024-05-04'), [true]);
        assert.deepEqual(await known('2024-05-06'), [false]);
        await ledger.close();
      });

      it('holds an undated article for known from the day on which we read it', async () => {
        const undated = {
          published: { from: null, to: null },
          method: 'none',
          verdict: 'unknown',
          stamp: null,
          clues: [],
        } as const;
        const { ledger } = await ledgerWith(readingOf({ dating: { ...undated, clues: [] } }));
        const known = async (day: string) =>
          (await ledger.findings({ kinds: ['event'], clocks: { known: day } })).map(
            (finding) => finding.onlyPossiblyKnown,
          );
        assert.deepEqual(await known('2025-12-31'), [true]);
        assert.deepEqual(await known('2026-01-01'), [false]);
        await ledger.close();
      });

      it('answers from the newest reading, and by --recorded from the one that stood then', async () => {
        const { ledger } = await ledgerWith(readingOf(), readingOf({ headline: 'Envoys expelled' }, '2'));
        const headlines = async (clocks: { recorded?: string }) =>
          (await ledger.articles(clocks)).map(
            (stored) => stored.kind === 'article' && stored.content.headline,
          );
        assert.deepEqual(await headlines({}), ['Envoys expelled']);
        assert.deepEqual(await headlines({ recorded: '2026-01-01T23:59:59.999Z' }), [null]);
        assert.equal((await ledger.findings({ kinds: ['event'], clocks: {} })).length, 1);
        await ledger.close();
      });
    });

    describe('entries of a kind', () => {
      it('are all that were taken by an instant, also those that no reading holds any more', async () => {
        const { ledger } = await ledgerWith(readingOf(), readingOf({ headline: 'Envoys expelled' }, '2'));
        const headlines = async (clocks: { recorded?: string }) =>
          (await ledger.ofKind('article', clocks)).map(({ content }) => content.headline);
        assert.deepEqual(await headlines({}), [null, 'Envoys expelled']);
        assert.deepEqual(await headlines({ recorded: '2026-01-01T23:59:59.999Z' }), [null]);
        assert.deepEqual(await ledger.ofKind('correction', {}), []);
        await ledger.close();
      });
    });

    describe('the names of a page', () => {
      it('are its file name, its path and the end of it, with "_" and "%" for themselves', async () => {
        const { ledger } = await ledgerWith();
        const location = '/pages/a_b.txt';
        const sighting = makeEntry('sighting', { pageId: 'a'.repeat(64), name: 'a_b.txt' });
        await ledger.append([sighting], { recordedAt: '2026-01-01T00:00:00.000Z', location });
        for (const name of ['a_b.txt', 'a_b', 'pages/a_b.txt', location])
          assert.deepEqual(await ledger.pageIdsAt(name), ['a'.repeat(64)], name);
        for (const name of ['_b.txt', 'b.txt', '%', 'axb.txt', 'pages/a%', 'a', 'a_', '', 'ages/a_b.txt'])
          assert.deepEqual(await ledger.pageIdsAt(name), [], name);
        await ledger.close();
      });
    });

    describe('an article', () => {
      it('is found by the beginning of its file name where nothing is called so', async () => {
        const { ledger } = await ledgerWith(readingOf(), readingOf({ pageId: 'b'.repeat(64) }));
        const sight = (pageId: string, name: string) =>
          ledger.append([makeEntry('sighting', { pageId, name })], {
            ...{ recordedAt: '2026-01-01T00:00:00.000Z', location: `/pages/${name}` },
          });
        await sight('a'.repeat(64), 'letter.txt');
        await sight('b'.repeat(64), 'letter-2.html');
        const found = async (asked: string) =>
          (await ledger.articlesNamed(asked, {})).flatMap((entry) =>
            entry.kind === 'article' ? [entry.content.pageId[0]] : [],
          );
        assert.deepEqual(await found('letter'), ['a']);
        assert.deepEqual(await found('letter-'), ['b']);
        assert.deepEqual((await found('lett')).sort(), ['a', 'b']);
        for (const name of ['', 'etter', 'l_tter', 'lette%']) assert.deepEqual(await found(name), [], name);
        await ledger.close();
      });
    });

    describe('versions that read', () => {
      it('come with their readings, the one that read last first', async () => {
        const b = { pageId: 'b'.repeat(64) };
        const { ledger } = await ledgerWith(readingOf({}, '2'), readingOf(), readingOf(b));
        assert.deepEqual(await ledger.readBy(), [
          { version: '1', readings: 2, lastAt: '2026-01-03T12:00:00.000Z' },
          { version: '2', readings: 1, lastAt: '2026-01-01T12:00:00.000Z' },
        ]);
        await ledger.close();
      });

      it('are none in a new ledger', async () => {
        const { ledger } = await ledgerWith();
        assert.deepEqual(await ledger.readBy(), []);
        await ledger.close();
      });
    });

    describe('pages to read again', () => {
      it('are those whose newest reading is of another version', async () => {
        const { ledger } = await ledgerWith(readingOf(), readingOf({ pageId: 'b'.repeat(64) }, '2'));
        const pageIds = async (version: string) =>
          (await ledger.pagesToReread(version)).map(({ pageId }) => pageId[0]);
        assert.deepEqual(
          [await pageIds('1'), await pageIds('2'), await pageIds('3')],
          [['b'], ['a'], ['a', 'b']],
        );
        await ledger.close();
      });
    });

    describe('verify', () => {
      const tampering: [string, string][] = [
        [
          'a changed content',
          "UPDATE entries SET content = replace(content, 'two envoys', 'ten envoys') WHERE kind = 'article'",
        ],
        ['a removed entry', "DELETE FROM entries WHERE kind = 'event'"],
        ['a removed end', "DELETE FROM entries WHERE kind = 'reading'"],
        ['another time of recording', "UPDATE entries SET recorded_at = '2025-01-01T00:00:00.000Z'"],
        ['another place of finding', "UPDATE entries SET location = '/elsewhere.txt' WHERE seq = 2"],
        ['a changed index', "UPDATE participants SET country = 'RUS' WHERE country = 'RUR'"],
        ['a changed index of words', 'UPDATE search_fresh SET ordinal = 7'],
        ['a kind that is none', "UPDATE entries SET kind = 'constructor' WHERE kind = 'reading'"],
        [
          'a swapped order',
          'UPDATE entries SET seq = CASE seq WHEN 1 THEN -2 WHEN 2 THEN -1 END WHERE seq < 3; UPDATE entries SET seq = -seq WHERE seq < 0',
        ],
      ];
      for (const [what, sql] of tampering) {
        it(`finds ${what}`, async () => {
          const { ledger, address } = await ledgerWith(readingOf());
          assert.deepEqual((await ledger.verify()).faults, []);
          await tamper(address, sql);
          assert.notDeepEqual((await ledger.verify()).faults, []);
          await ledger.close();
        });
      }

      it('finds a quote that is not in its article', async () => {
        const [articleEntry] = readingOf();
        const event = expulsion(articleEntry?.id ?? '');
        const misquoted = makeEntry('event', {
          ...event,
          evidence: { ...event.evidence, quote: 'Ruritania invaded Graustark' },
        });
        const { ledger } = await ledgerWith([articleEntry as Entry, misquoted]);
        assert.match((await ledger.verify()).faults[0]?.message ?? '', /quote is not in its article/u);
        await ledger.close();
      });
    });
  });
}
