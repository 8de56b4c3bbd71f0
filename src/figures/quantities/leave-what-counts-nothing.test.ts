import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { sampleArticle } from '../sample-article.ts';
import { findQuantities } from './find-quantities.ts';

const tables = allTables.figures;

function valuesIn(lines: string): readonly (number | null)[] {
  return findQuantities(sampleArticle(lines), [], tables).flatMap(({ quantities }) =>
    quantities.map(({ low }) => low),
  );
}

test('leaves the number of "a Falcon 9 rocket" and reads that of "Airbus bought 9 rockets"', () => {
  const named = `A a DET DT 4 det
  Falcon Falcon PROPN NNP 4 compound
  9 9 NUM CD 4 nummod
  rocket rocket NOUN NN 5 nsubj
  left leave VERB VBD 0 root`;
  assert.deepEqual(valuesIn(named), []);
  const bought = `Airbus Airbus PROPN NNP 2 nsubj
  bought buy VERB VBD 0 root
  9 9 NUM CD 4 nummod
  rockets rocket NOUN NNS 2 obj`;
  assert.deepEqual(valuesIn(bought), [9]);
});

test('leaves the tens of a life and reads seconds', () => {
  const life = `women woman NOUN NNS 0 root
  in in ADP IN 4 case
  their their PRON PRP$ 4 nmod:poss
  50s 50 NOUN NNS 1 nmod`;
  assert.deepEqual(valuesIn(life), []);
  const lap = `It it PRON PRP 2 nsubj
  took take VERB VBD 0 root
  50 50 NUM CD 4 nummod
  seconds second NOUN NNS 2 obj`;
  assert.deepEqual(valuesIn(lap), [50]);
});

test('leaves marks and numbered pictures, reads "1/2 pound"', () => {
  const mark = `Rating rating NOUN NN 0 root
  8/10 8/10 NUM CD 1 nummod`;
  assert.deepEqual(valuesIn(mark), []);
  const pound = `1/2 1/2 NUM CD 2 nummod
  pound pound NOUN NN 0 root`;
  assert.deepEqual(valuesIn(pound), [0.5]);
});

test('leaves "the two met", reads "the two men met"', () => {
  const pair = `The the DET DT 2 det
  two two NUM CD 3 nsubj
  met meet VERB VBD 0 root`;
  assert.deepEqual(valuesIn(pair), []);
  const men = `The the DET DT 3 det
  two two NUM CD 3 nummod
  men man NOUN NNS 4 nsubj
  met meet VERB VBD 0 root`;
  assert.deepEqual(valuesIn(men), [2]);
});

test('reads trucks on a road, and no address in it', () => {
  const road = `40 40 NUM CD 2 nummod
  trucks truck NOUN NNS 3 nsubj
  blocked block VERB VBD 0 root
  the the DET DT 5 det
  road road NOUN NN 3 obj`;
  assert.deepEqual(valuesIn(road), [40]);
  const address = `Meet meet VERB VB 0 root
  at at ADP IN 5 case
  16 16 NUM CD 5 nummod
  Harbour Harbour PROPN NNP 5 compound
  Road Road PROPN NNP 1 obl`;
  assert.deepEqual(valuesIn(address), []);
});

test('reads "60-80 per cent" and "$95-109" as ranges, and no score in them', () => {
  const share = `60-80 60-80 NUM CD 3 nummod
  per per ADP IN 3 case
  cent cent NOUN NN 0 root`;
  assert.deepEqual(valuesIn(share), [60]);
  const price = `$ $ SYM $ 2 compound
  95-109 95-109 NUM CD 0 root`;
  assert.deepEqual(valuesIn(price), [95]);
  const score = `won win VERB VBD 0 root
  3-1 3-1 NUM CD 1 obj`;
  assert.deepEqual(valuesIn(score), []);
});

test('leaves marks of things, and what is named in a list behind a naming word', () => {
  for (const mark of ['B61-12', '8-K', 'P5+1', '2+2', '2S19', '7.62x54', 'COP29', '4K'])
    assert.deepEqual(valuesIn(`${mark} ${mark} NOUN NN 0 root`), [], mark);
  assert.deepEqual(valuesIn('EUR30 EUR30 NUM CD 0 root'), [30]);
  const listed = `Resolutions resolution NOUN NNS 5 nsubj
  1718 1718 NUM CD 1 nummod
  and and CCONJ CC 4 cc
  2397 2397 NUM CD 2 conj
  ban ban VERB VBP 0 root`;
  assert.deepEqual(valuesIn(listed), []);
  const counted = `Resolutions resolution NOUN NNS 6 nsubj
  1718 1718 NUM CD 1 nummod
  and and CCONJ CC 5 cc
  30 30 NUM CD 5 nummod
  letters letter NOUN NNS 1 conj
  fell fall VERB VBD 0 root`;
  assert.deepEqual(valuesIn(counted), [30]);
});

test('leaves a number that is dialled, a wave and a place in a name, and reads reservists who are called', () => {
  const dialled = `Call call VERB VB 0 root
  112 112 NUM CD 1 obj
  or or CCONJ CC 4 cc
  911 911 NUM CD 2 conj`;
  assert.deepEqual(valuesIn(dialled), []);
  const called = `They they PRON PRP 2 nsubj
  call call VERB VBP 0 root
  300 300 NUM CD 4 nummod
  reservists reservist NOUN NNS 2 obj`;
  assert.deepEqual(valuesIn(called), [300]);
  assert.deepEqual(valuesIn(`98.6 98.6 NUM CD 2 nummod\n  FM FM PROPN NNP 0 root`), []);
  const division = `The the DET DT 4 det
  4th 4th ADJ JJ 4 amod
  Tank Tank NOUN NN 4 compound
  Division Division PROPN NNP 0 root`;
  assert.deepEqual(valuesIn(division), []);
});
