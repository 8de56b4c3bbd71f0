// How many acts a list leaves out, counted by months, is what is left out of the whole list: under random clocks, where pages are read
// again and days are known in part, and in a ledger that an older program wrote.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { randomBySeed } from '../../scripts/train/random.ts';
import { keyMaker } from '../../src/cli/open-ledger.ts';
import { type Clocks, type Ledger, openLedger } from '../../src/ledger/index.ts';
import { expulsion, readingOf } from '../../src/ledger/sample-readings.ts';
import { migrations } from '../../src/ledger/sql/migrations.ts';
import { type Entry, makeEntry } from '../../src/record/index.ts';
import { listedKey } from '../../src/stories/index.ts';
import { addDays } from '../../src/time/index.ts';
import { ledgerEngines } from '../postgres/ledger-engines.ts';

const readings = 90;
/** With fewer pages than readings some are read again, and the acts of the reading before are told no more. */
const fewPages = 75;
const days = 300;
const all = Number.MAX_SAFE_INTEGER;

type Random = () => number;

function drawDay(random: Random): string {
  return addDays('2024-01-01', Math.floor(random() * days));
}

/** A reading of one of the pages, with acts of two on days about the one that it was told on, or on none; the reading last. */
function drawReading(random: Random, number: number, pages: number): readonly Entry[] {
  const page = pages < readings ? Math.floor(random() * pages) : number;
  const pageId = page.toString(16).padStart(64, '0');
  const from = drawDay(random);
  const published =
    random() < 0.2 ? { from: null, to: null } : { from, to: addDays(from, random() < 0.5 ? 0 : 2) };
  const [article, , reading] = readingOf({ pageId, dating: { ...datingOf(), published } }, String(number));
  if (article?.kind !== 'article' || reading?.kind !== 'reading') throw new TypeError('no sample');
  const acts = Array.from({ length: 1 + Math.floor(random() * 3) }, () => {
    const day = addDays(from, -Math.floor(random() * 60));
    const occurred =
      random() < 0.2 ? { from: null, to: null } : { from: day, to: addDays(day, random() < 0.5 ? 0 : 40) };
    return makeEntry('event', expulsion(article.id, { occurred }));
  });
  const entries = [...new Map([article, ...acts].map((entry) => [entry.id, entry])).values()];
  const entryIds = entries.map(({ id }) => id).sort();
  return [...entries, makeEntry('reading', { ...reading.content, entryIds })];
}

function datingOf() {
  const [article] = readingOf();
  if (article?.kind !== 'article') throw new TypeError('no sample');
  return article.content.dating;
}

async function write(ledger: Ledger, random: Random, pages: number): Promise<void> {
  for (let number = 0; number < readings; number += 1) {
    const recordedAt = `${addDays('2024-06-01', number)}T06:00:00.000Z`;
    await ledger.append(drawReading(random, number, pages), { recordedAt, location: `${number}.txt` });
  }
}

function drawClocks(random: Random): Clocks {
  return {
    ...(random() < 0.5 ? { on: drawDay(random) } : {}),
    ...(random() < 0.5 ? { known: drawDay(random) } : {}),
    ...(random() < 0.5
      ? { recorded: `${addDays('2024-06-01', Math.floor(random() * readings))}T12:00:00.000Z` }
      : {}),
  };
}

/** Each count of what a list leaves out beside the length of the whole list. */
async function assertCounts(ledger: Ledger, random: Random): Promise<void> {
  let counted = 0;
  for (let asked = 0; asked < 40; asked += 1) {
    const use = random() < 0.5 ? ('between' as const) : ('together' as const);
    const clocks = drawClocks(random);
    const includePossibly = random() < 0.5;
    const withoutPages = random() < 0.2 ? ['1'.padStart(64, '0')] : [];
    const question = { keys: [listedKey('RUR', 'GRA')], use, clocks, includePossibly, withoutPages };
    const whole = await ledger.listedActs({ ...question, most: all });
    const most = 1 + Math.floor(random() * 9);
    const newest = await ledger.listedActs({ ...question, most });
    const length = whole?.leads.length ?? 0;
    assert.equal(newest?.older, Math.max(0, length - most), JSON.stringify([question, most]));
    assert.equal(whole?.older, 0);
    counted += newest?.older ?? 0;
  }
  assert.ok(counted > 0);
}

for (const { engine, skip, freshLedger, tamper, setVersion } of await ledgerEngines()) {
  describe(`acts by months in ${engine}`, { skip }, () => {
    for (const [what, pages] of [
      ['each page is read once', readings],
      ['pages are read again', fewPages],
    ] as const)
      it(`are as many as the list has, whatever the clocks, where ${what}`, async () => {
        const random = randomBySeed(5);
        const ledger = await openLedger(freshLedger(), { mode: 'create', keys: keyMaker() });
        await write(ledger, random, pages);
        await assertCounts(ledger, random);
        assert.deepEqual((await ledger.verify()).faults, []);
        await ledger.close();
      });

    it('are summed up from the lists of an older ledger, which stay', async () => {
      const random = randomBySeed(6);
      const address = freshLedger();
      const older = await openLedger(address, { mode: 'create', keys: keyMaker() });
      await write(older, random, readings);
      await older.close();
      const before = migrations.findIndex(({ sql }) => sql.includes('CREATE TABLE act_months'));
      await tamper(
        address,
        `DROP TABLE act_months; DROP TABLE class_months; DROP TABLE kind_sums; DROP TABLE act_packs; DROP TABLE act_pack_state; DROP TABLE watched_items; DROP TABLE watched_feeds; ${setVersion(before)}`,
      );
      const ledger = await openLedger(address, { mode: 'existing', keys: keyMaker() });
      await assertCounts(ledger, random);
      assert.deepEqual((await ledger.verify()).faults, []);
      await ledger.close();
    });

    it('that are wrong are a fault', async () => {
      const address = freshLedger();
      const ledger = await openLedger(address, { mode: 'create', keys: keyMaker() });
      await write(ledger, randomBySeed(7), fewPages);
      await tamper(
        address,
        'UPDATE act_months SET acts = acts + 1 WHERE month = (SELECT min(month) FROM act_months)',
      );
      const { faults } = await ledger.verify();
      assert.deepEqual(
        faults.map(({ message }) => message),
        ['the index "act_months" does not sum up the acts of its lists'],
      );
      await ledger.close();
    });
  });
}
