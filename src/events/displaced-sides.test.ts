// Whom a verb acts on where the words stand in another order, or where its own words name nobody else.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../tests/all-tables.ts';
import { eventsIn, knownIn, readable } from './sample-sentence.ts';

const tables = allTables.events;

function told(lines: string, states: Readonly<Record<string, string>>): readonly string[] {
  const known = Object.entries(states).map(([word, country]) => knownIn(lines, word, country));
  return readable(eventsIn(lines, tables, {}, known));
}

const rejected = (noun: string): string => `Latvia Latvia PROPN NNP 2 nsubj
  rejected reject VERB VBD 0 root
  as as SCONJ IN 4 mark
  invented invent VERB VBN 2 advcl
  ${noun} NOUN NNS 4 obj
  by by ADP IN 7 case
  Norway Norway PROPN NNP 5 nmod`;

test('reads no act in "rejected as invented accusations by Norway"', () =>
  assert.deepEqual(told(rejected('accusations accusation'), { Latvia: 'LVA', Norway: 'NOR' }), []));

test('reads no act in "rejected as baseless accusations by Norway", where a parser takes the two for one', () => {
  const lines = `Latvia Latvia PROPN NNP 2 nsubj
    rejected reject VERB VBD 0 root
    as as ADP IN 5 case
    baseless baseless ADJ JJ 5 amod
    accusations accusation NOUN NNS 2 obl
    by by ADP IN 7 case
    Norway Norway PROPN NNP 5 nmod`;
  assert.deepEqual(told(lines, { Latvia: 'LVA', Norway: 'NOR' }), []);
});

test('finds whose proposals were "rejected as invented"', () =>
  assert.deepEqual(told(rejected('proposals proposal'), { Latvia: 'LVA', Norway: 'NOR' }), [
    'REJECT/change happened: Latvia -> Norway',
  ]));

test('reads "pushing for Chad to free envoys" as asked of Chad', () => {
  const lines = `Poland Poland PROPN NNP 3 nsubj
    is be AUX VBZ 3 aux
    pushing push VERB VBG 0 root
    for for ADP IN 5 case
    Chad Chad PROPN NNP 3 obl
    to to PART TO 7 mark
    free free VERB VB 3 advcl
    envoys envoy NOUN NNS 7 obj`;
  assert.deepEqual(told(lines, { Poland: 'POL', Chad: 'TCD' }), ['REQUEST/yield ongoing: Poland -> Chad']);
});

test('leaves a decision that somebody protests to somebody else', () => {
  const lines = `Poland Poland PROPN NNP 2 nsubj
    protested protest VERB VBD 0 root
    the the DET DT 4 det
    decision decision NOUN NN 2 obj
    to to PART TO 6 mark
    bomb bomb VERB VB 4 acl
    Chad Chad PROPN NNP 6 obj`;
  assert.deepEqual(
    told(lines, { Poland: 'POL', Chad: 'TCD' }).filter((act) => act.startsWith('THREATEN')),
    [],
  );
});
