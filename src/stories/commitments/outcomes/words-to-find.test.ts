import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../../tests/all-tables.ts';
import { sampleReport } from '../../reports/sample-report.ts';
import { knowCommitments } from '../knowledge.ts';
import { wordsToFind } from './words-to-find.ts';

const knowledge = knowCommitments(allTables);
const works =
  'harbour bridge school clinic market airport quarry museum stadium library dam mill jetty lighthouse'.split(
    ' ',
  );
const places =
  'Levuka Savusavu Labasa Nadi Lautoka Rakiraki Korovou Navua Sigatoka Tavua Vatia Bua Nabouwalu Dama'.split(
    ' ',
  );

function promise(place: string, at: number) {
  return sampleReport({
    ...{ id: `a${at}`, day: `2024-01-${10 + at}`, by: ['NOR'], to: ['FJI'], trigger: 'promised' },
    quote: `Norway promised to build a ${works[at % works.length]} at ${place} for Fiji`,
    event: { type: 'AGREE', act: null, status: 'announced' },
  });
}

test('looks for the words of every open promise, of equal words for those after the first', () => {
  const reports = [...places, 'Levuka'].map(promise);
  const found = wordsToFind(reports, knowledge, { on: '2024-06-01' });
  assert.deepEqual(
    found.map(({ words }) => words).toSorted(),
    places.map((name) => name.toLowerCase()).toSorted(),
  );
  assert.equal(found.find(({ words }) => words === 'levuka')?.after, '2024-01-10');
});
