import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../tests/all-tables.ts';
import { hashCue, type PairModel } from '../tables/index.ts';
import { eventsIn, knownIn, readable } from './sample-sentence.ts';

/** A model that is sure of whoever stands so to each other, and of nobody else. */
const pairModel: PairModel = {
  cues: new Map([[hashCue('way:nsubj>nmod:about<nmod:of<obj'), 100]]),
  weightStep: 0.1,
  nobody: 2,
};
const tables = { ...allTables.events, pairModel };

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

test('leaves it alone where the model is not sure enough of the pair', () => {
  const actors = [knownIn(PENNED, 'Norway', 'NOR'), knownIn(PENNED, 'Fiji', 'FJI')];
  const unsure = { ...tables, pairModel: { ...pairModel, nobody: 12 } };
  const events = eventsIn(PENNED, unsure, {}, actors);
  assert.ok(events.every(({ evidence }) => evidence.ruleId !== 'propose-acts'));
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
  assert.deepEqual(readable(eventsIn(said, allTables.events, {}, actors)), []);
});

test('leaves it alone where nobody knows who did it: "They penned an angry letter"', () => {
  const they = PENNED.replace('Norway Norway PROPN NNP', 'They they PRON PRP');
  const events = eventsIn(they, tables, {}, [knownIn(they, 'Fiji', 'FJI')]);
  assert.ok(events.every(({ evidence }) => evidence.ruleId !== 'propose-acts'));
});

test('leaves what takes nobody to task alone: "Norway rejected accusations by Fiji"', () => {
  const rejected = `Norway Norway PROPN NNP 2 nsubj
    rejected reject VERB VBD 0 root
    accusations accusation NOUN NNS 2 obj
    by by ADP IN 5 case
    Fiji Fiji PROPN NNP 3 nmod`;
  const actors = [knownIn(rejected, 'Norway', 'NOR'), knownIn(rejected, 'Fiji', 'FJI')];
  assert.deepEqual(readable(eventsIn(rejected, allTables.events, {}, actors)), []);
});
