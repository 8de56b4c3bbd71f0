// What bare numbers count, by what is done, by the total that they are, or by whose definition; and what is no figure at all.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import type { Figure } from '../../record/index.ts';
import { findFigures } from '../find-figures.ts';
import { sampleArticle } from '../sample-article.ts';

const tables = allTables.figures;
const published = { from: '2025-09-12', to: '2025-09-12' };

function figuresIn(lines: string): readonly Figure[] {
  return findFigures(sampleArticle(lines), [], { times: [], claims: [], published, tables }).found;
}

/** "60 person injured", one string a figure. */
function readable(lines: string): readonly string[] {
  return figuresIn(lines).map(({ low, unit, action }) => `${low} ${unit} ${action}`);
}

test('counts persons in "wounded 60", and nothing in "paid 60"', () => {
  const wounded = `Shells shell NOUN NNS 2 nsubj
  wounded wound VERB VBD 0 root
  60 60 NUM CD 2 obj`;
  assert.deepEqual(readable(wounded), ['60 person injured']);
  assert.deepEqual(readable(wounded.replace('wounded wound', 'repaid repay')), []);
});

test('counts persons in "45 were arrested" and "the 23 dead", and leaves "23 dead fish" to the noun', () => {
  const arrested = `45 45 NUM CD 3 nsubj:pass
  were be AUX VBD 3 aux:pass
  arrested arrest VERB VBN 0 root`;
  assert.deepEqual(readable(arrested), ['45 person arrested']);
  const dead = `mourned mourn VERB VBD 0 root
  the the DET DT 4 det
  23 23 NUM CD 4 nummod
  dead dead ADJ JJ 1 obj`;
  assert.deepEqual(readable(dead), ['23 person killed']);
  const fish = `saw see VERB VBD 0 root
  23 23 NUM CD 4 nummod
  dead dead ADJ JJ 4 amod
  fish fish NOUN NN 1 obj`;
  assert.deepEqual(readable(fish), ['23 fish null']);
});

test('counts votes in "141 in favour" where a vote is told of', () => {
  const vote = `The the DET DT 2 det
  vote vote NOUN NN 4 nsubj
  was be AUX VBD 4 cop
  141 141 NUM CD 0 root
  in in ADP IN 6 case
  favour favour NOUN NN 4 nmod`;
  assert.deepEqual(readable(vote), ['141 vote null']);
});

test('takes what is counted from "the number of prisoners", and those killed from "the death toll"', () => {
  const number = `The the DET DT 2 det
  number number NOUN NN 5 nsubj
  of of ADP IN 4 case
  prisoners prisoner NOUN NNS 2 nmod
  rose rise VERB VBD 0 root
  to to ADP IN 7 case
  1,168 1,168 NUM CD 5 obl`;
  const [rose] = figuresIn(number);
  assert.deepEqual([rose?.unit, rose?.counts], ['person', 'prisoners']);
  const toll = `The the DET DT 3 det
  death death NOUN NN 3 compound
  toll toll NOUN NN 4 nsubj
  reached reach VERB VBD 0 root
  31 31 NUM CD 4 obj`;
  assert.deepEqual(readable(toll), ['31 person killed']);
});

test('tells a share of the soldiers from so many soldiers', () => {
  const half = `Half half NOUN NN 6 nsubj
  of of ADP IN 4 case
  the the DET DT 4 det
  soldiers soldier NOUN NNS 1 nmod
  have have AUX VBP 6 aux
  left leave VERB VBN 0 root`;
  assert.deepEqual(
    figuresIn(half).map(({ unit, counts }) => [unit, counts]),
    [['share', 'soldiers']],
  );
});

test('gives a definition to its own figure, up to where the sentence goes on', () => {
  const listed = `Chad Chad PROPN NNP 2 nsubj
  freed free VERB VBD 0 root
  9 9 NUM CD 4 nummod
  men man NOUN NNS 2 obj
  ; ; PUNCT : 7 punct
  70 70 NUM CD 7 nummod
  people people NOUN NNS 15 nsubj
  recognised recognise VERB VBN 7 acl
  as as ADP IN 10 case
  hostages hostage NOUN NNS 8 obl
  by by ADP IN 12 case
  Amnesty Amnesty PROPN NNP 8 obl
  are be AUX VBP 15 cop
  still still ADV RB 15 advmod
  held hold VERB VBN 2 parataxis`;
  assert.deepEqual(
    figuresIn(listed).map(({ low, definition }) => [low, definition]),
    [
      [9, null],
      [70, 'recognised as hostages by Amnesty'],
    ],
  );
});

test('leaves calibres, plans of so many points and multiples of another number alone', () => {
  const shells = `sent send VERB VBD 0 root
  155 155 NUM CD 4 nummod
  - - PUNCT HYPH 2 punct
  mm mm NOUN NN 5 compound
  shells shell NOUN NNS 1 obj`;
  assert.deepEqual(readable(shells), []);
  const plan = `rejected reject VERB VBD 0 root
  10 10 NUM CD 3 nummod
  - - PUNCT HYPH 2 punct
  point point NOUN NN 5 compound
  plan plan NOUN NN 1 obj`;
  assert.deepEqual(readable(plan), []);
  const rise = plan.replace('plan plan', 'rise rise');
  assert.deepEqual(readable(rise), ['10 point null']);
});

test('takes a nation for the unit of "a 27-nation bloc", to which nothing is done', () => {
  const bloc = `The the DET DT 5 det
  27 27 NUM CD 4 nummod
  - - PUNCT HYPH 2 punct
  nation nation NOUN NN 5 compound
  bloc bloc NOUN NN 6 nsubj
  signed sign VERB VBD 0 root`;
  assert.deepEqual(readable(bloc), ['27 nation null']);
});

test('tells how long something took from a bound: "$5 over two years" and "held for over two years"', () => {
  const paid = `paid pay VERB VBD 0 root
  dollars dollar NOUN NNS 1 obj
  over over ADP IN 5 case
  two two NUM CD 5 nummod
  years year NOUN NNS 1 obl`;
  assert.deepEqual(readable(paid), []);
  const held = `held hold VERB VBD 0 root
  for for ADP IN 5 case
  over over ADV RB 4 advmod
  two two NUM CD 5 nummod
  years year NOUN NNS 1 obl`;
  assert.deepEqual(readable(held), ['2 year held']);
});

test('counts troops and presidents as persons, so that they can be compared', () => {
  const sent = `sent send VERB VBD 0 root
  900 900 NUM CD 3 nummod
  troops troops NOUN NNS 1 obj`;
  assert.deepEqual(readable(sent), ['900 person sent']);
});
