import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { knowSeries } from './find-series.ts';
import { type CountedPlace, mayBeOnePlace, readPlace } from './read-place.ts';

const knowledge = knowSeries(allTables);

function placeIn(quote: string): CountedPlace | null {
  const number = /\d+/u.exec(quote);
  const start = number?.index ?? 0;
  const span = { start, end: start + (number?.[0].length ?? 0) };
  const evidence = { articleId: 'a', span: { start: 0, end: quote.length }, quote, ruleId: 'sample' };
  return readPlace({ number: { text: number?.[0] ?? '', span }, evidence }, knowledge);
}

test('takes a territory with rulers of its own for a place like a town, and not for a state', () => {
  const territory = placeIn('Russia has stationed 1500 soldiers in Transnistria.');
  const town = placeIn('Russia has stationed 800 soldiers in Gudauta.');
  assert.deepEqual(territory, { kind: 'place', name: 'Transnistria' });
  assert.equal(mayBeOnePlace(territory, town), false);
  assert.equal(placeIn('Russia has stationed 800 soldiers in Belarus.')?.kind, 'state');
});
