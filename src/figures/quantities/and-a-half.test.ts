// Numbers whose parts stand apart: a unit and a half, one sign for two ends, a unit told for the last of a list.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { sampleArticle } from '../sample-article.ts';
import { findQuantities } from './find-quantities.ts';

const tables = allTables.figures;

/** "1.5..1.5 year", one string a quantity. */
function quantitiesIn(lines: string): readonly string[] {
  return findQuantities(sampleArticle(lines), [], tables).flatMap(({ quantities }) =>
    quantities.map(({ low, high, unit }) => `${low}..${high} ${unit?.name ?? '-'}`),
  );
}

test('adds the half of "a year and a half" and "two years and a half", and leaves "half of the chairs"', () => {
  const year = `a a DET DT 2 det
  year year NOUN NN 0 root
  and and CCONJ CC 5 cc
  a a DET DT 5 det
  half half NOUN NN 2 conj`;
  assert.deepEqual(quantitiesIn(year), ['1.5..1.5 year']);
  assert.deepEqual(
    quantitiesIn(year.replace('a a DET DT 2 det\n  year', 'two two NUM CD 2 nummod\n  years')),
    ['2.5..2.5 year'],
  );
  const chairs = `a a DET DT 2 det
  table table NOUN NN 0 root
  and and CCONJ CC 4 cc
  half half NOUN NN 2 conj
  of of ADP IN 7 case
  the the DET DT 7 det
  chairs chair NOUN NNS 4 nmod`;
  assert.deepEqual(quantitiesIn(chairs), ['0.5..0.5 chair']);
});

test('gives both ends of "between $3 and 5 billion" the sign of the first, and leaves "$5 to 12 men" apart', () => {
  const between = `between between ADP IN 3 case
  $ $ SYM $ 3 compound
  3 3 NUM CD 0 root
  and and CCONJ CC 5 cc
  5 5 NUM CD 3 conj
  billion billion NUM CD 5 flat`;
  assert.deepEqual(quantitiesIn(between), ['3000000000..5000000000 dollar']);
  const paid = `paid pay VERB VBD 0 root
  $ $ SYM $ 3 compound
  5 5 NUM CD 1 obj
  to to ADP IN 6 case
  12 12 NUM CD 6 nummod
  men man NOUN NNS 1 obl`;
  assert.deepEqual(quantitiesIn(paid), ['5..5 dollar', '12..12 man']);
});

test('reads "500-1000 men" and "€500-600 million" as ranges, and "555-1234" as a number that is dialled', () => {
  const men = `500-1000 500-1000 NUM CD 2 nummod
  men man NOUN NNS 0 root`;
  assert.deepEqual(quantitiesIn(men), ['500..1000 man']);
  const money = `€ € SYM $ 2 compound
  500-600 500-600 NUM CD 3 compound
  million million NUM CD 0 root`;
  assert.deepEqual(quantitiesIn(money.replace('€ € SYM $ 2 compound\n  500', '€500')), [
    '500000000..600000000 euro',
  ]);
  assert.deepEqual(quantitiesIn('555-1234 555-1234 NUM CD 0 root'), []);
});

test('gives all sides of "10 by 25 metres" their unit, and what it was before in "to 41% from 45"', () => {
  const pool = `10 10 NUM CD 4 nummod
  by by ADP IN 3 case
  25 25 NUM CD 4 nummod
  metres metre NOUN NNS 0 root`;
  assert.deepEqual(quantitiesIn(pool), ['10..10 metre', '25..25 metre']);
  const fell = `to to ADP IN 3 case
  41 41 NUM CD 3 nummod
  % % SYM NN 0 root
  from from ADP IN 5 case
  45 45 NUM CD 3 nmod`;
  assert.deepEqual(quantitiesIn(fell), ['41..41 percent', '45..45 percent']);
});

test('reads "18 or older" as an age, "3.8 GPA" as no pressure, and nothing in "half past six"', () => {
  const older = `18 18 NUM CD 0 root
  or or CCONJ CC 3 cc
  older old ADJ JJR 1 conj`;
  assert.deepEqual(quantitiesIn(older), ['18..18 year of age']);
  const grade = `3.8 3.8 NUM CD 2 nummod
  GPA gpa NOUN NN 0 root`;
  assert.deepEqual(quantitiesIn(grade), ['3.8..3.8 gpa']);
  assert.deepEqual(
    quantitiesIn(`half half NOUN NN 0 root
  past past ADP IN 3 case
  six six NUM CD 1 nmod`).filter((read) => read.startsWith('0.5')),
    [],
  );
});
