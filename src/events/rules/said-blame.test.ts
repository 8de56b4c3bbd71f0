import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { eventsIn, knownIn, readable } from '../sample-sentence.ts';

const tables = allTables.events;

const said = (who: string): string => `Poland Poland PROPN NNP 2 nsubj
    said say VERB VBD 0 root
    ${who} 5 nsubj
    was be AUX VBD 5 cop
    responsible responsible ADJ JJ 2 ccomp`;

test('reads "Poland said Norway was responsible" as blame', () =>
  assert.deepEqual(readable(eventsIn(said('Norway Norway PROPN NNP'), tables)), [
    'ACCUSE/allege happened: Poland -> Norway',
  ]));

test('leaves "Poland said it was responsible" alone', () =>
  assert.deepEqual(readable(eventsIn(said('it it PRON PRP'), tables)), []));

const armed = (whom: string): string => `Norway Norway PROPN NNP 2 nsubj
    said say VERB VBD 0 root
    Fiji Fiji PROPN NNP 5 nsubj
    had have AUX VBD 5 aux
    equipped equip VERB VBN 2 ccomp
    the the DET DT 7 det
    ${whom} NOUN NNS 5 obj`;

function blamed(lines: string): readonly string[] {
  const actors = [knownIn(lines, 'Norway', 'NOR'), knownIn(lines, 'Fiji', 'FJI')];
  return readable(eventsIn(lines, tables, {}, actors)).filter((act) => act.startsWith('ACCUSE'));
}

test('reads "Norway said Fiji had equipped the attackers" as blame', () =>
  assert.deepEqual(blamed(armed('attackers attacker')), ['ACCUSE/allege happened: Norway -> Fiji']));

test('leaves "Norway said Fiji had equipped the nurses" alone', () =>
  assert.deepEqual(blamed(armed('nurses nurse')), []));
