import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { type SampleFacts, sampleReport } from '../reports/sample-report.ts';
import { knowStanding } from './knowledge.ts';
import { namedIn, packedMovesVersion, packMoves, toldMoves, unpackMoves } from './pack-moves.ts';
import { readMoves } from './read-moves.ts';

const knowledge = knowStanding(allTables);

const sentences = [
  ['imposed', 'Norway imposed sanctions on Fiji until 9 March 2024'],
  ['lifted', 'Norway lifted its sanctions on barley from Fiji'],
  ['closed', 'Norway closed its embassy in Fiji'],
  ['extended', 'Norway extended the sanctions on Fiji until 20 March 2024'],
  ['reopened', 'Norway reopened its embassy in Fiji'],
  ['expelled', 'Norway expelled the ambassador of Fiji'],
] as const;

const reports = sentences.map(([trigger, quote], at) => {
  const facts: SampleFacts = { id: `r${at}`, day: '2024-02-01', by: ['NOR'], to: ['FJI'], trigger, quote };
  return sampleReport({ ...facts, event: { type: 'SANCTION', status: 'happened' } });
});

test('moves come out of the line as they were read', () => {
  for (const report of reports) {
    const moves = readMoves(report, knowledge);
    assert.ok(moves.length > 0, report.text);
    assert.deepEqual(unpackMoves(packMoves(report, moves)), toldMoves(report, moves));
  }
});

test('who takes part stands beside them, each once', () => {
  const [report] = reports;
  assert.ok(report);
  const { actors, recipients } = report.event;
  const twice = { actors: [...actors, ...actors], recipients };
  assert.deepEqual(namedIn(twice), { countries: ['NOR', 'FJI'], actorIds: ['NOR', 'FJI'] });
});

test('another reading or another form of the line is another version', () => {
  const lines = reports.map((report) => packMoves(report, readMoves(report, knowledge)));
  const digest = createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 12);
  assert.deepEqual([packedMovesVersion, digest], ['8', 'd2652147f31c']);
});
