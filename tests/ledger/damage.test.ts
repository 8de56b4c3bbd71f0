// A damaged ledger: what was changed is named, what still holds is saved, and what was lost is read again from the bytes that are
// kept.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type Ledger, openDamagedLedger, openLedger } from '../../src/ledger/index.ts';
import { loadReader } from '../../src/pipeline.ts';
import { readIntoLedger, repairInto, rereadLedger } from '../../src/run/index.ts';
import { DemarcheError } from '../../src/text/index.ts';
import { damagedCopies, withSql } from './damaged-copy.ts';
import { drawFrom } from './oracle/draw.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-damage-'));
const whole = join(scratch, 'whole.db');
const reader = loadReader();
const now = () => '2026-03-01T00:00:00.000Z';
/** As many as make most of the file entries: the tables themselves take some forty pages at its beginning. */
const states = [
  'Poland',
  'Latvia',
  'China',
  'Egypt',
  'Kenya',
  'Peru',
  'Chad',
  'Cuba',
  'Iran',
  'Mali',
  'Oman',
  'Togo',
];

before(async () => {
  const folder = join(scratch, 'pages');
  mkdirSync(folder);
  for (const [index, state] of states.entries()) {
    const other = states[(index + 1) % states.length];
    const text = `${state} expelled ${index + 2} diplomats of ${other} on ${index + 1} May 2024.`;
    const more = `\n\nThe foreign minister of ${other} said that talks with ${state} would go on.`;
    writeFileSync(join(folder, `${state}.txt`), `Envoys leave ${state}\n\n${text}${more.repeat(20)}\n`);
  }
  const ledger = await openLedger(whole, { mode: 'create' });
  await readIntoLedger([folder], ledger, reader, { now: () => '2026-01-01T00:00:00.000Z' });
  await ledger.close();
});
after(() => rmSync(scratch, { recursive: true }));

let files = 0;

const damagedCopy = damagedCopies(whole, scratch);

async function withLedger<T>(path: string, work: (ledger: Ledger) => Promise<T>): Promise<T> {
  const ledger = await openLedger(path, { mode: 'existing' });
  try {
    return await work(ledger);
  } finally {
    await ledger.close();
  }
}

async function idsOf(ledger: Ledger): Promise<readonly string[]> {
  const entries = await ledger.entriesFrom(1, 10_000);
  return entries
    .filter((entry) => !(entry.kind === 'problem' && entry.content.code === 'REPAIR_LOST'))
    .map(({ id }) => id)
    .sort();
}

/** Saves what holds, reads again what was lost, and compares with the ledger before the damage. */
async function repairWhole(path: string) {
  const repaired = await openLedger(join(scratch, `repaired-${files++}.db`), { mode: 'create' });
  const damaged = await openDamagedLedger(path);
  const summary = await repairInto(damaged, repaired, { now });
  await damaged.close();
  assert.deepEqual((await repaired.verify()).faults, []);
  const problems = await repaired.ofKind('problem', {});
  assert.equal(problems.filter(({ content }) => content.code === 'REPAIR_LOST').length, summary.lost.length);
  await rereadLedger(repaired, reader, { now });
  assert.deepEqual((await repaired.verify()).faults, []);
  const [all, had] = [new Set(await idsOf(repaired)), await withLedger(whole, idsOf)];
  await repaired.close();
  return { ...summary, missing: had.filter((id) => !all.has(id)) };
}

describe('an altered entry', () => {
  const alter = (kind: string) =>
    withSql(`UPDATE entries SET content = replace(content, 'diplomats', 'elephants')
      WHERE seq = (SELECT min(seq) FROM entries WHERE kind = '${kind}' AND content LIKE '%diplomats%')`);

  for (const kind of ['event', 'article']) {
    it(`(${kind}) is named, left out of the repaired ledger, and read again`, async () => {
      const path = damagedCopy(alter(kind));
      const { faults } = await withLedger(path, (ledger) => ledger.verify());
      assert.match(faults.map(({ message }) => message).join('\n'), /content was changed/u);
      const { lost, toReread, missing } = await repairWhole(path);
      assert.match(lost[0]?.fault ?? '', /content was changed/u);
      assert.equal(toReread, 1);
      assert.deepEqual(missing, []);
    });
  }

  it('that is gone is told as missing, and read again', async () => {
    const path = damagedCopy(withSql("DELETE FROM entries WHERE kind = 'event' AND seq < 40"));
    const { lost, missing } = await repairWhole(path);
    assert.ok(lost.some(({ fault }) => fault === 'it is missing'));
    assert.deepEqual(missing, []);
  });
});

describe('watched feeds that cannot be read', () => {
  it('are told, and all else is saved', async () => {
    const { feeds, missing } = await repairWhole(damagedCopy(withSql('DROP TABLE watched_items')));
    assert.deepEqual([feeds, missing], [null, []]);
  });
});

describe('pages whose own entries are gone', () => {
  it('are read again from their bytes, under their names', async () => {
    const gone = "DELETE FROM entries WHERE kind IN ('page', 'sighting') AND seq > 20";
    const { gone: told, missing } = await repairWhole(damagedCopy(withSql(gone)));
    assert.deepEqual(missing, []);
    assert.deepEqual(told, { pages: [], unknownPages: 0, corrections: { lost: 0, of: 0 } });
  });

  it('are named as lost where the bytes are gone or changed, too', async () => {
    const pages = (change: string) =>
      withSql(`
      CREATE TEMP TABLE those AS SELECT page_id FROM sightings WHERE name IN ('Chad.txt', 'Togo.txt');
      ${change} WHERE page_id IN those;
      DELETE FROM entries WHERE kind = 'page'
        AND json_extract(content, '$.pageId') IN those`);
    for (const change of ['DELETE FROM page_bytes', 'UPDATE page_bytes SET packed = zeroblob(40)']) {
      const { gone, missing } = await repairWhole(damagedCopy(pages(change)));
      assert.deepEqual(gone.pages.flatMap(({ names }) => names).sort(), ['Chad.txt', 'Togo.txt']);
      assert.equal(gone.unknownPages, 0);
      assert.notDeepEqual(missing, []);
    }
  });
});

/** Fills part of the file with other bytes. */
function overwrite(at: number, length: number): (path: string) => void {
  return (path) => writeFileSync(path, readFileSync(path).fill(0x2a, at, at + length));
}

/** The number of the page on which the last tables of the file are listed; https://www.sqlite.org/fileformat2.html, section 1.6. */
function lastListedOn(path: string): number {
  const page = readFileSync(path);
  assert.equal(page[100], 5, 'the list of tables takes several pages');
  return page.readUInt32BE(108);
}

describe('a file of which SQLite reads nothing', () => {
  it('for its header is gone, is mended: all else is whole', async () => {
    for (const bytes of [16, 100]) {
      const path = damagedCopy(overwrite(0, bytes));
      const before = readFileSync(path);
      await assert.rejects(openLedger(path, { mode: 'existing' }), DemarcheError);
      const { lost, missing } = await repairWhole(path);
      assert.deepEqual([lost, missing], [[], []]);
      assert.deepEqual(readFileSync(path), before);
    }
  });

  it('for the list of its tables is gone, is read all the same', async () => {
    const path = damagedCopy((copy) => {
      const bytes = readFileSync(copy).readUInt16BE(16);
      overwrite((lastListedOn(copy) - 1) * bytes, bytes)(copy);
    });
    await assert.rejects(openLedger(path, { mode: 'existing' }), DemarcheError);
    const { lost, missing } = await repairWhole(path);
    assert.deepEqual([lost, missing], [[], []]);
  });

  it('for it is no ledger, is refused', async () => {
    const path = damagedCopy((copy) => writeFileSync(copy, 'a shopping list '.repeat(1000)));
    await assert.rejects(openDamagedLedger(path), { code: /^(?:NOT_A_LEDGER|LEDGER_DAMAGED)$/u });
    const other = damagedCopy((copy) => rmSync(copy));
    withSql('CREATE TABLE recipes (name TEXT)')(other);
    await assert.rejects(openDamagedLedger(other), { code: 'NOT_A_LEDGER' });
  });
});

describe('a damaged ledger of an older version', () => {
  it('is read as it is: its tables are not brought up to date', async () => {
    const path = damagedCopy(
      withSql('DROP TABLE kind_sums; PRAGMA user_version = 3; DELETE FROM entries WHERE seq = 30'),
    );
    const { lost, gone, missing } = await repairWhole(path);
    assert.ok(lost.some(({ seq }) => seq === 30));
    assert.deepEqual([gone.unknownPages, missing], [null, []]);
    withSql('CREATE TABLE kind_sums (x)')(path);
  });
});

describe('altered indexes', () => {
  it('are made afresh in place', async () => {
    const path = damagedCopy(
      withSql("DELETE FROM participants; UPDATE records SET occurred_from = '1999-01-01'"),
    );
    await withLedger(path, async (ledger) => {
      assert.ok((await ledger.verify()).faults.length > 0);
      await ledger.refillIndexes();
      assert.deepEqual((await ledger.verify()).faults, []);
    });
  });
});

/** The words of an error that a person can act on; fails on any other. */
async function toldBy(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return '';
  } catch (error) {
    assert.ok(error instanceof DemarcheError, String(error));
    return `${error.code}: ${error.message}`;
  }
}

describe('a file that was cut short', () => {
  for (const share of [0.9, 0.6, 0.3]) {
    it(`after ${share * 100} % of it is told, and what can be read is saved`, async () => {
      const path = damagedCopy((copy) => truncateSync(copy, Math.floor(readFileSync(copy).length * share)));
      assert.match(await toldBy(() => withLedger(path, (ledger) => ledger.verify())), /^LEDGER_DAMAGED: /u);
      const { kept, lost, gone, missing } = await repairWhole(path);
      assert.ok(lost.length > 0);
      const all = await withLedger(whole, idsOf);
      assert.ok(kept < all.length, `${kept} of ${all.length}`);
      assert.equal(missing.length > 0, gone.pages.length + (gone.unknownPages ?? 0) > 0);
    });
  }
});

describe('a byte that is flipped anywhere', () => {
  it('is named, or changes no entry and no answer', async () => {
    const clocks = {};
    const answers = (ledger: Ledger) =>
      Promise.all([idsOf(ledger), ledger.findings({ kinds: ['event'], clocks })]);
    const right = await withLedger(whole, answers);
    let named = 0;
    for (let seed = 1; seed <= 40; seed += 1) {
      const path = damagedCopy((copy) => {
        const bytes = readFileSync(copy);
        const at = drawFrom(seed).number(bytes.length);
        bytes[at] = (bytes[at] ?? 0) ^ 0xff;
        writeFileSync(copy, bytes);
      });
      const told = await toldBy(() =>
        withLedger(path, async (ledger) => {
          if ((await ledger.verify()).faults.length > 0) throw new DemarcheError('FAULTS', 'named', '');
          assert.deepEqual(await answers(ledger), right, `flip ${seed} shows nowhere but in an answer`);
        }),
      );
      named += told === '' ? 0 : 1;
    }
    assert.ok(named > 20, `only ${named} of 40 flips were named`);
  });
});
