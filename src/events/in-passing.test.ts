import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../tests/all-tables.ts';
import { eventsIn, readable } from './sample-sentence.ts';

const tables = allTables.events;

const leaving = (object: string): string => `Poland Poland PROPN NNP 2 nsubj
    left leave VERB VBD 0 root
    , , PUNCT , 4 punct
    condemning condemn VERB VBG 2 advcl
    ${object} 4 obj`;

test('leaves alone what a side clause does to a thing: "left, condemning delays"', () =>
  assert.deepEqual(readable(eventsIn(leaving('delays delay NOUN NNS'), tables)), []));

test('reads what a side clause does to somebody: "left, condemning Norway"', () =>
  assert.deepEqual(readable(eventsIn(leaving('Norway Norway PROPN NNP'), tables)), [
    'ACCUSE/disapprove happened: Poland -> Norway',
  ]));

test('reads a side clause that counts people: "left, wounding nine soldiers"', () => {
  const lines = `Rebels rebel NOUN NNS 2 nsubj
    left leave VERB VBD 0 root
    , , PUNCT , 4 punct
    wounding wound VERB VBG 2 advcl
    nine nine NUM CD 6 nummod
    soldiers soldier NOUN NNS 4 obj`;
  assert.equal(eventsIn(lines, tables)[0]?.type, 'ASSAULT');
});

test('reads what somebody is accused of: "accused Norway of shelling a school"', () => {
  const lines = `Poland Poland PROPN NNP 2 nsubj
    accused accuse VERB VBD 0 root
    Norway Norway PROPN NNP 2 obj
    of of SCONJ IN 5 mark
    shelling shell VERB VBG 2 advcl
    a a DET DT 7 det
    school school NOUN NN 5 obj`;
  assert.deepEqual(
    eventsIn(lines, tables).map(({ type }) => type),
    ['ACCUSE', 'ASSAULT'],
  );
});
