import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../tests/all-tables.ts';
import { eventsIn, knownIn, readable } from './sample-sentence.ts';

const tables = allTables.events;

const DEMANDED = `Students student NOUN NNS 2 nsubj
  marched march VERB VBD 0 root
  in in ADP IN 4 case
  Riga Riga PROPN NNP 2 obl
  to to PART TO 6 mark
  demand demand VERB VB 2 advcl
  that that SCONJ IN 9 mark
  Norway Norway PROPN NNP 9 nsubj
  leave leave VERB VBP 6 ccomp`;

test('takes a protest for one against those whom its demand names: "marched to demand that Norway leave"', () =>
  assert.deepEqual(readable(eventsIn(DEMANDED, tables, {}, [knownIn(DEMANDED, 'Norway', 'NOR')])), [
    'PROTEST/demo happened: Students -> Norway',
  ]));

test('leaves it with those against whom it is said to be', () => {
  const against = DEMANDED.replace('in in ADP', 'against against ADP').replaceAll('Riga', 'Fiji');
  const actors = [knownIn(against, 'Norway', 'NOR'), knownIn(against, 'Fiji', 'FJI')];
  assert.deepEqual(readable(eventsIn(against, tables, {}, actors)), [
    'PROTEST/demo happened: Students -> Fiji',
  ]);
});
