import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { sampleArticle } from '../sample-article.ts';
import { findQuantities } from './find-quantities.ts';

const tables = allTables.figures;

/** "3.2 death per 100,000 people", one string a quantity. */
function quantitiesIn(lines: string): readonly string[] {
  return findQuantities(sampleArticle(lines), [], tables).flatMap(({ quantities }) =>
    quantities.map(({ low, unit }) => `${low} ${unit?.name ?? '-'}`),
  );
}

test('reads what counted things are told by, and no figure in the base of the rate', () => {
  const rate = `3.2 3.2 NUM CD 2 nummod
  deaths death NOUN NNS 0 root
  per per ADP IN 5 case
  100,000 100,000 NUM CD 5 nummod
  people people NOUN NNS 2 nmod`;
  assert.deepEqual(quantitiesIn(rate), ['3.2 death per 100,000 people']);
  const daily = `40 40 NUM CD 2 nummod
  raids raid NOUN NNS 0 root
  a a DET DT 4 det
  day day NOUN NN 2 obl`;
  assert.deepEqual(quantitiesIn(daily), ['40 raid per day']);
});

test('leaves "12 men a year ago" to its day', () => {
  const ago = `freed free VERB VBD 0 root
  12 12 NUM CD 3 nummod
  men man NOUN NNS 1 obj
  a a DET DT 5 det
  year year NOUN NN 6 obl
  ago ago ADV RB 1 advmod`;
  assert.deepEqual(quantitiesIn(ago), ['12 man']);
});

test('reads "per thousand cubic metres" and "$20-a-day"', () => {
  const gas = `90 90 NUM CD 2 nummod
  euros euro NOUN NNS 0 root
  per per ADP IN 6 case
  thousand thousand NUM CD 6 nummod
  cubic cubic ADJ JJ 6 amod
  metres metre NOUN NNS 2 nmod`;
  assert.deepEqual(quantitiesIn(gas), ['90 euro per thousand cubic metre']);
  const pass = `$ $ SYM $ 2 compound
  20 20 NUM CD 7 nummod
  - - PUNCT HYPH 2 punct
  a a DET DT 6 det
  - - PUNCT HYPH 6 punct
  day day NOUN NN 7 compound
  pass pass NOUN NN 0 root`;
  assert.deepEqual(quantitiesIn(pass.replace('20 20', '20-a-day 20')), ['20 dollar per day']);
});

test('tells newton-metres from nanometres, and metres told with their way from millions', () => {
  assert.deepEqual(quantitiesIn('560Nm 560nm NOUN NN 0 root'), ['560 newton-metre']);
  assert.deepEqual(quantitiesIn('7nm 7nm NOUN NN 0 root'), ['7 nanometre']);
  const tall = `1.85 1.85 NUM CD 2 nummod
  m m NOUN NN 3 obl
  tall tall ADJ JJ 0 root`;
  assert.deepEqual(quantitiesIn(tall), ['1.85 metre']);
});

test('takes "A $40 plan" for dollars of no country, and reads the level of an index in its points', () => {
  const plan = `A a DET DT 4 det
  $ $ SYM $ 3 compound
  40 40 NUM CD 4 nummod
  plan plan NOUN NN 0 root`;
  assert.deepEqual(quantitiesIn(plan), ['40 dollar']);
  const level = `Nikkei Nikkei PROPN NNP 2 nsubj
  lost lose VERB VBD 0 root
  120 120 NUM CD 4 nummod
  points point NOUN NNS 2 obj
  to to ADP IN 6 case
  21,300 21,300 NUM CD 2 obl`;
  assert.deepEqual(quantitiesIn(level), ['120 point', '21300 point']);
  assert.deepEqual(quantitiesIn(level.replace('Nikkei Nikkei', 'Libya Libya')), ['120 point', '21300 -']);
});

test('reads ages of persons told by a noun, with a limit or as a range, and no age of a place', () => {
  const blogger = `The the DET DT 2 det
  blogger blogger NOUN NN 6 nsubj
  , , PUNCT , 4 punct
  31 31 NUM CD 2 appos
  , , PUNCT , 4 punct
  left leave VERB VBD 0 root`;
  assert.deepEqual(quantitiesIn(blogger), ['31 year of age']);
  assert.deepEqual(quantitiesIn(blogger.replace('blogger blogger', 'harbour harbour')), ['31 -']);
  const children = `children child NOUN NNS 0 root
  under under ADP IN 3 case
  12 12 NUM CD 1 nmod`;
  assert.deepEqual(quantitiesIn(children), ['12 year of age']);
});
