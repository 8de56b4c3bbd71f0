import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../tests/all-tables.ts';
import { eventsIn, knownIn, readable } from './sample-sentence.ts';

const tables = allTables.events;

const PENNED = `Norway Norway PROPN NNP 2 nsubj
  penned pen VERB VBD 0 root
  an an DET DT 5 det
  angry angry ADJ JJ 5 amod
  letter letter NOUN NN 2 obj
  of of ADP IN 7 case
  complaint complaint NOUN NN 5 nmod
  about about ADP IN 9 case
  Fiji Fiji PROPN NNP 7 nmod`;

test('reads "Norway penned an angry letter of complaint about Fiji" without a row for "pen"', () => {
  const actors = [knownIn(PENNED, 'Norway', 'NOR'), knownIn(PENNED, 'Fiji', 'FJI')];
  const events = eventsIn(PENNED, tables, {}, actors);
  assert.deepEqual(readable(events), ['ACCUSE/allege happened: Norway -> Fiji']);
  assert.equal(events[0]?.evidence.ruleId, 'propose-acts');
});

test('leaves it alone where one side is not known', () => {
  const events = eventsIn(PENNED, tables, {}, [knownIn(PENNED, 'Norway', 'NOR')]);
  assert.deepEqual(
    events.filter(({ evidence }) => evidence.ruleId === 'propose-acts'),
    [],
  );
});

test('leaves what is only said alone: "Norway noted that Fiji liked the angry letter"', () => {
  const said = `Norway Norway PROPN NNP 2 nsubj
    noted note VERB VBD 0 root
    that that SCONJ IN 5 mark
    Fiji Fiji PROPN NNP 5 nsubj
    liked like VERB VBD 2 ccomp
    the the DET DT 8 det
    angry angry ADJ JJ 8 amod
    letter letter NOUN NN 5 obj`;
  const actors = [knownIn(said, 'Norway', 'NOR'), knownIn(said, 'Fiji', 'FJI')];
  assert.deepEqual(readable(eventsIn(said, tables, {}, actors)), []);
});
