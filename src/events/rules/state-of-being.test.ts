import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { eventsIn, knownIn, readable } from '../sample-sentence.ts';

const tables = allTables.events;

const under = (thing: string): string => `Fiji Fiji PROPN NNP 6 nsubj
    has have AUX VBZ 6 aux
    been be AUX VBN 6 cop
    under under ADP IN 6 case
    Norwegian Norwegian ADJ JJ 6 amod
    ${thing} ${thing} NOUN NN 0 root`;

function told(lines: string): readonly string[] {
  const actors = [knownIn(lines, 'Norwegian', 'NOR'), knownIn(lines, 'Fiji', 'FJI')];
  return readable(eventsIn(lines, tables, {}, actors));
}

test('reads "Fiji has been under Norwegian embargo" as sanctions by Norway on Fiji', () =>
  assert.deepEqual(told(under('embargo')), ['SANCTION/discontinue happened: Norwegian -> Fiji']));

test('leaves "Fiji has been under Norwegian sky" alone', () => assert.deepEqual(told(under('sky')), []));

test('reads "nurses in Fiji were on strike" as a strike', () => {
  const lines = `Nurses nurse NOUN NNS 6 nsubj
    in in ADP IN 3 case
    Fiji Fiji PROPN NNP 1 nmod
    were be AUX VBD 6 cop
    on on ADP IN 6 case
    strike strike NOUN NN 0 root`;
  assert.deepEqual(readable(eventsIn(lines, tables, {}, [knownIn(lines, 'Nurses', 'FJI')])), [
    'PROTEST/strike happened: Nurses -> ',
  ]);
});
