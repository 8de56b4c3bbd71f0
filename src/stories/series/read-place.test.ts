import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { indexStateNames } from '../reports/named-states.ts';
import { mayBeOnePlace, readPlace } from './read-place.ts';

const names = {
  names: indexStateNames(allTables.actors),
  capitals: new Set(['Sanaa']),
};

/** The place behind the first number of a sentence. */
function placeIn(quote: string): string | undefined {
  const digits = /\d+/u.exec(quote);
  const start = digits?.index ?? 0;
  const number = { text: digits?.[0] ?? '', span: { start, end: start + (digits?.[0].length ?? 0) } };
  const evidence = { articleId: 'a', span: { start: 0, end: quote.length }, quote, ruleId: 'sample' };
  return readPlace({ number, evidence }, names)?.name;
}

test('reads the town, the region or the state behind a count', () => {
  assert.equal(placeIn('Shells killed 33 people in Taiz on Monday.'), 'Taiz');
  assert.equal(placeIn('It keeps 800 men near the port of Assab.'), 'Assab');
  assert.equal(placeIn('Shells killed 33 people in northern Yemen.'), 'YEM');
  assert.equal(placeIn('Shells killed 33 people in Sanaa.'), 'Sanaa');
});

test('leaves days, and places of another clause or number', () => {
  assert.equal(placeIn('Shells killed 33 people in March.'), undefined);
  assert.equal(placeIn('Shells killed 33 people, a doctor in Taiz said.'), undefined);
  assert.equal(placeIn('Shells killed 33 people and hurt 12 in Taiz.'), undefined);
});

test('tells two towns apart, but no town from what may hold it', () => {
  const town = (name: string) => ({ kind: 'place' as const, name });
  assert.equal(mayBeOnePlace(town('Taiz'), town('Mocha')), false);
  assert.equal(mayBeOnePlace(town('Taiz'), town('Taiz Province')), true);
  assert.equal(mayBeOnePlace(town('Taiz'), { kind: 'state', name: 'YEM' }), true);
  assert.equal(mayBeOnePlace(town('Taiz'), null), true);
});
