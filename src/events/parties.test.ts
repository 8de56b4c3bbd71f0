import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadTables } from '../tables/index.ts';
import { eventsIn, knownIn, readable } from './sample-sentence.ts';

const tables = loadTables().events;

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
  assert.deepEqual(told(withoutReceiver, 'POL'), ['AGREE happened: Poland -> ']));

test('names the state that receives them', () =>
  assert.deepEqual(told(gift, 'POL'), ['AGREE happened: Poland -> Norway']));
