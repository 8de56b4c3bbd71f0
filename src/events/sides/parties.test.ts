import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { eventsIn, knownIn, readable } from '../sample-sentence.ts';

const tables = allTables.events;

const gift = `Poland Poland PROPN NNP 2 nsubj
  promised promise VERB VBD 0 root
  tanks tank NOUN NNS 2 obj
  to to ADP IN 5 case
  Norway Norway PROPN NNP 2 obl`;

const withoutReceiver = gift.split('\n').slice(0, 3).join('\n');

/** Tanks that the actors stage takes for those of a state. */
function told(lines: string, owner: string): readonly string[] {
  const tanks = { ...knownIn(lines, 'tanks', owner), actorId: null };
  const poland = knownIn(lines, 'Poland', 'POL');
  const norway = lines.includes('Norway') ? [knownIn(lines, 'Norway', 'NOR')] : [];
  return readable(eventsIn(lines, tables, {}, [poland, tanks, ...norway]));
}

test('takes things of the state that acts for no party: "Poland promised its tanks"', () =>
  assert.deepEqual(told(withoutReceiver, 'POL'), ['AGREE announced: Poland -> ']));

test('names the state that receives them', () =>
  assert.deepEqual(told(gift, 'POL'), ['AGREE announced: Poland -> Norway']));

test('leaves a matter out of those to whom something is said: "Poland praised the text"', () => {
  const praised = (object: string): string => `Poland Poland PROPN NNP 2 nsubj
    praised praise VERB VBD 0 root
    ${object} NOUN NNS 2 obj`;
  const said = (lines: string): readonly string[] =>
    readable(eventsIn(lines, tables, {}, [knownIn(lines, 'Poland', 'POL')]));
  assert.deepEqual(said(praised('texts text')), ['SUPPORT happened: Poland -> ']);
  assert.deepEqual(said(praised('soldiers soldier')), ['SUPPORT happened: Poland -> soldiers']);
});

test('takes "months of fighting" for what did it, and no time', () => {
  const lines = `Poland Poland PROPN NNP 0 root
    where where ADV WRB 6 advmod
    months month NOUN NNS 6 nsubj
    of of ADP IN 5 case
    fighting fighting NOUN NN 3 nmod
    killed kill VERB VBD 1 acl:relcl
    soldiers soldier NOUN NNS 6 obj`;
  assert.deepEqual(
    eventsIn(lines, tables, {}, [knownIn(lines, 'Poland', 'POL')]).flatMap(({ actors }) => actors),
    [],
  );
});
