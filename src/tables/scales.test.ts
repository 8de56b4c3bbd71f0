import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { eventTypeSchema } from '../record/index.ts';
import { dataFolder } from './load-tables.ts';
import { readScaleTable } from './scales.ts';

const scaleOf = readScaleTable(dataFolder);

test('a release of prisoners is material cooperation, CAMEO 0841', () => {
  assert.deepEqual(scaleOf({ type: 'RETREAT', mode: 'release', contexts: [] }), {
    quad: 2,
    score: 6.5,
    cameo: '0841',
    goldstein: 7,
  });
});

test('what is given tells the code of aid, and arms beat the general code', () => {
  assert.equal(scaleOf({ type: 'AID', mode: null, contexts: ['diplomatic', 'military'] }).cameo, '072');
  assert.equal(scaleOf({ type: 'AID', mode: null, contexts: [] }).cameo, '070');
});

test('a mode without a row has the scale of its type', () => {
  assert.equal(scaleOf({ type: 'PROTEST', mode: 'vandalize', contexts: [] }).score, -5);
});

test('every type has a scale, on the side of its quarter', () => {
  for (const type of eventTypeSchema.options) {
    const { quad, score } = scaleOf({ type, mode: null, contexts: [] });
    assert.ok(quad <= 2 ? score > 0 : score <= 0, type);
  }
});

test('a table without a row for a type is refused with the type named', () => {
  const folder = mkdtempSync(join(tmpdir(), 'scales-'));
  mkdirSync(join(folder, 'events'));
  for (const name of ['scores.tsv', 'cameo.tsv'])
    writeFileSync(
      join(folder, 'events', name),
      readFileSync(new URL(`events/${name}`, dataFolder), 'utf8').replace(/^AID\t\t.*\n/gmu, ''),
    );
  assert.throws(() => readScaleTable(pathToFileURL(`${folder}/`)), /AID has no row without a mode/u);
  rmSync(folder, { recursive: true });
});
