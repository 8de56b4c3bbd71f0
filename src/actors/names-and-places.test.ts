// Names of people that begin with the name of a place, people of whom the text says which state is theirs, and places with rulers of their own.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allTables } from '../../tests/all-tables.ts';
import { analyse, loadLanguageModel } from '../language/index.ts';
import { findActors } from './index.ts';

const model = loadLanguageModel();
const day = '2025-06-10';

/** "Petra Vogt: AUT", one string a mention. */
function read(text: string): readonly string[] {
  const analysis = analyse({ articleId: 'sample', text }, model);
  const { found } = findActors(analysis, { from: day, to: day }, allTables.actors);
  return found.map((mention) => `${mention.text}: ${mention.country}`);
}

describe('a first name that is the name of a place', () => {
  it('is no place before a surname', () => {
    assert.deepEqual(
      read('Chancellor Petra Vogt of Austria warned Turkey.')[0],
      'Chancellor Petra Vogt: AUT',
    );
    assert.ok(!read('Muse Bihi Abdi met the envoy of Kenya.').some((each) => each.startsWith('Muse: ')));
  });

  it('is none where the words behind the name tell what the person is', () => {
    const names = read('Fiji expelled Chad Orlin, an Australian aid worker, on Monday.');
    assert.ok(names.includes('Chad Orlin: AUS'), names.join('; '));
    assert.ok(read('Iran jailed Jordan Webb, a Canadian student, in May.').includes('Jordan Webb: CAN'));
  });

  it('is the place before the name of its president', () =>
    assert.ok(read('Chad President Mahamat Deby met an envoy.')[0]?.endsWith(': TCD')));
});

describe('a person whom no table knows', () => {
  it('is of the state behind the name', () => {
    assert.deepEqual(
      read('Prime Minister Ana Holt of Denmark met an envoy.')[0],
      'Prime Minister Ana Holt: DNK',
    );
    assert.deepEqual(read('Senator Joe Hale of Texas met an envoy.')[0], 'Senator Joe Hale: USA');
    assert.deepEqual(read('Premier Koo Jun-ho of South Korea met an envoy.')[0], 'Premier Koo Jun-ho: KOR');
  });
});

describe('a territory with rulers of its own', () => {
  it('is an actor of its own', () => {
    assert.deepEqual(read('Somaliland freed two Somali officials.').slice(0, 1), ['Somaliland: XSL']);
    assert.deepEqual(read('Tiraspol said no.'), ['Tiraspol: XTR']);
    assert.deepEqual(read('The Abkhaz leader met the Georgian envoy.').slice(0, 2), [
      'Abkhaz leader: XAB',
      'Abkhaz: XAB',
    ]);
    assert.deepEqual(read('Turkish Cypriot officials left.'), [
      'Turkish Cypriot officials: XNC',
      'Turkish Cypriot: XNC',
    ]);
    assert.deepEqual(read('Greek Cypriot officials left.'), [
      'Greek Cypriot officials: CYP',
      'Greek Cypriot: CYP',
    ]);
  });
});

describe('two of one name', () => {
  const idsOf = (text: string) => {
    const analysis = analyse({ articleId: 'sample', text }, model);
    const { found, problems } = findActors(analysis, { from: day, to: day }, allTables.actors);
    return [
      found.flatMap(({ actorId }) => (actorId?.startsWith('person:') ? [actorId] : [])),
      problems.length,
    ];
  };

  it('are told apart by the office of the day, without a warning', () =>
    assert.deepEqual(idsOf('President Ferdinand Marcos told China to leave.'), [
      ['person:ferdinand-marcos-jr'],
      0,
    ]));

  it('are not where the text tells of the past', () =>
    assert.deepEqual(idsOf('In 1972 then-President Ferdinand Marcos declared martial law.')[0], [
      'person:ferdinand-marcos',
    ]));
});
