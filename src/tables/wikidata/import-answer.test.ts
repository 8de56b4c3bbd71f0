import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { readActorTables } from '../actors.ts';
import { dataFolder } from '../load-tables.ts';
import { folderUrl } from '../own-tables.ts';
import { compareHoldings } from './compare-holdings.ts';
import { parseAnswer } from './parse-answer.ts';
import { writeOwnTables } from './write-own-tables.ts';

const path = join(import.meta.dirname, '../../../tests/fixtures/wikidata-answer.json');
const text = readFileSync(path, 'utf8');
const holdings = parseAnswer(text, 'answer.json');
const comparison = compareHoldings(holdings, readActorTables(dataFolder));

const changed = (change: (binding: Record<string, unknown>) => void): string => {
  const answer = JSON.parse(text) as { results: { bindings: Record<string, unknown>[] } };
  const [first] = answer.results.bindings;
  assert.ok(first !== undefined);
  change(first);
  return JSON.stringify(answer);
};

describe('parseAnswer', () => {
  it('reads days as exactly as Wikidata knows them, and leaves out who has no start', () => {
    const found = holdings.find(({ name }) => name === 'Paula Probe');
    assert.deepEqual([found?.from, found?.to], ['2019-06', '2021-03']);
    assert.equal(
      holdings.find(({ name }) => name === 'No Start'),
      undefined,
    );
  });

  it('leaves out a tenure that ended nobody knows when', () => {
    const ended = changed((binding) => {
      binding['end'] = { type: 'bnode', value: 't42' };
    });
    assert.equal(parseAnswer(ended, 'answer.json').length, holdings.length - 1);
  });

  it('keeps the other names that are in Latin letters and more than one word', () => {
    const found = holdings.find(({ qid }) => qid === 'Q990000003');
    assert.deepEqual(found?.aliases, ['Sigrun Daemisdottir']);
  });

  it('says what is wrong with a file that is no answer', () => {
    assert.throws(() => parseAnswer('<html>', 'answer.json'), /answer\.json is no JSON/u);
    assert.throws(() => parseAnswer('{"results":{}}', 'answer.json'), /answer\.json: results\.bindings: /u);
  });

  it('names the binding and the field at fault', () => {
    const noKind = changed((binding) => {
      binding['kind'] = { value: 'mayor' };
    });
    assert.throws(() => parseAnswer(noKind, 'answer.json'), /results\.bindings\.0\.kind\.value/u);
    const noDay = changed((binding) => {
      binding['start'] = { value: 'long ago' };
    });
    assert.throws(() => parseAnswer(noDay, 'answer.json'), /bindings\.0\.start: "long ago" is no day/u);
    const noItem = changed((binding) => {
      binding['item'] = { value: 'http://example.org/Q1' };
    });
    assert.throws(() => parseAnswer(noItem, 'answer.json'), /bindings\.0\.item: .* is no item/u);
  });
});

describe('compareHoldings', () => {
  it('adds who came into office, with a row for a person who is new', () => {
    const [, added] = comparison.added;
    assert.equal(added?.office, 'office:isl-prime-minister');
    assert.equal(added?.from, '2026-03-14');
    assert.equal(comparison.persons.find(({ id }) => id === added?.person)?.wikidata, 'Q990000003');
  });

  it('ends a tenure of ours that lasted, under its own id', () => {
    assert.deepEqual(
      comparison.ended.map(({ id, to }) => [id, to]),
      [['tenure:isl-prime-minister:kristrun-frostadottir:2024-12-21', '2026-03-14']],
    );
  });

  it('reports a day that differs from ours, and keeps ours', () => {
    assert.deepEqual(comparison.differing, [
      {
        office: 'office:svn-prime-minister',
        person: 'person:robert-golob',
        ours: { from: '2022-06-01', to: '' },
        theirs: { from: '2022-06-25', to: '' },
      },
    ]);
  });

  it('leaves alone whom another row excludes, unknown offices, old holders and persons without a gender', () => {
    const reasons = comparison.left.map(({ name, reason }) => `${name}: ${reason}`);
    assert.deepEqual(reasons, [
      'Old Holder: ended before 2000',
      'Sam Sample: a new person whose gender Wikidata does not tell',
      'Jean Exemple: person:emmanuel-macron holds office:fra-president in that time',
      'Ann Other: no office of our tables is surely this one',
    ]);
  });

  it('counts what our tables say already, a king where queen and king are one seat among it', () => {
    assert.equal(comparison.same, 2);
  });
});

describe('writeOwnTables', () => {
  const folder = mkdtempSync(join(tmpdir(), 'own-tables-'));
  after(() => rmSync(folder, { recursive: true }));

  it('writes tables that are read over ours, and finds nothing new the second time', () => {
    writeOwnTables(folderUrl(folder), comparison, dataFolder);
    const tables = readActorTables(dataFolder, folderUrl(folder));
    const [last] = (tables.tenuresByOffice.get('office:isl-prime-minister') ?? []).slice(-1);
    assert.equal(tables.persons.get(last?.personId ?? '')?.name, 'Sigrún Dæmisdóttir');
    const again = compareHoldings(holdings, tables);
    assert.deepEqual([again.added, again.ended, again.persons], [[], [], []]);
  });

  it('writes nothing where the rows do not fit into our tables', () => {
    const [row] = comparison.added;
    assert.ok(row !== undefined);
    const nowhere = join(folder, 'deeper');
    const misfit = { ...comparison, added: [{ ...row, office: 'office:no-such-office' }] };
    assert.throws(() => writeOwnTables(folderUrl(nowhere), misfit, dataFolder), /no-such-office/u);
    assert.equal(existsSync(nowhere), false);
  });
});
