import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { eventsIn, readable } from '../sample-sentence.ts';

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
