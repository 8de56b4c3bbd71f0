import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { eventsIn, knownIn, readable } from '../sample-sentence.ts';

const tables = allTables.events;

function read(guest: string, purpose: string): readonly string[] {
  const lines = `Peru Peru PROPN NNP 2 nmod:poss
    ${guest} ${guest} NOUN NN 5 nsubj
    was be AUX VBD 5 cop
    in in ADP IN 5 case
    Oslo Oslo PROPN NNP 0 root
    for for ADP IN 7 case
    ${purpose} ${purpose} NOUN NNS 5 obl`;
  const known = [
    { ...knownIn(lines, guest, 'PER'), name: guest },
    { ...knownIn(lines, 'Oslo', 'NOR'), name: 'Oslo' },
  ];
  return readable(eventsIn(lines, tables, {}, known));
}

test('reads "Peru\'s minister was in Oslo for talks" as a visit', () => {
  assert.deepEqual(read('minister', 'talks'), ['CONSULT/visit happened: minister -> Oslo']);
});

test('reads "was in Oslo for treatment" as a visit of an envoy only, who is abroad to talk', () => {
  assert.deepEqual(read('minister', 'treatment'), []);
  assert.deepEqual(read('envoy', 'treatment'), ['CONSULT/visit happened: envoy -> Oslo']);
});

test('leaves "Peru\'s team was in Oslo for talks" alone', () => {
  assert.deepEqual(read('team', 'talks'), []);
});
