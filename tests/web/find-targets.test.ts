// Where the words typed into the palette lead.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findTargets } from '../../web/src/palette/find-targets.ts';

const actors = [
  { code: 'BLR', name: 'Belarus' },
  { code: 'USA', name: 'United States' },
  { code: 'KOR', name: 'South Korea' },
  { code: 'PRK', name: 'North Korea' },
  { code: 'JPN', name: 'Japan' },
  { code: 'CIV', name: 'Côte d’Ivoire' },
];

const pathsOf = (typed: string) => findTargets(typed, actors).map(({ path }) => path);
const first = (typed: string) => findTargets(typed, actors)[0];

test('two names or codes lead to their pair, whichever comes first', () => {
  for (const typed of ['Belarus USA', 'usa belarus', 'BLR–USA', 'belarus and united states', 'blr, usa'])
    assert.equal(first(typed)?.path, '/pair/BLR/USA', typed);
});

test('a name of several words is one of the two', () => {
  assert.equal(first('south korea japan')?.path, '/pair/JPN/KOR');
  assert.equal(first('japan north korea')?.path, '/pair/JPN/PRK');
});

test('a name of which only the beginning or a later word is typed leads to the actor, accents or not', () => {
  assert.deepEqual(first('bela')?.search, { a: 'BLR' });
  assert.deepEqual(
    findTargets('korea', actors)
      .filter(({ path }) => path === '/standing')
      .map(({ search }) => search.a),
    ['KOR', 'PRK'],
  );
  assert.deepEqual(first('cote d')?.search, { a: 'CIV' });
});

test('an actor is no pair with itself', () => {
  assert.ok(!pathsOf('belarus blr').some((path) => path.startsWith('/pair')));
});

test('a screen is found by its name; all are shown where nothing is typed', () => {
  assert.equal(first('review')?.path, '/review');
  assert.equal(pathsOf('').length, 9);
});

test('the words themselves can always be looked for', () => {
  const last = findTargets('ferry timetable', actors).at(-1);
  assert.deepEqual([last?.path, last?.search], ['/search', { words: 'ferry timetable' }]);
});
