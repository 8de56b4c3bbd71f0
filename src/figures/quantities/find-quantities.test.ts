import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { sliceSpan } from '../../text/index.ts';
import { findMeasured, firstTold } from '../rules/find-measured.ts';
import { sampleArticle } from '../sample-article.ts';
import { findQuantities } from './find-quantities.ts';

const tables = allTables.figures;

/** "up 12 percent (exports)", one string a quantity. */
function quantitiesIn(lines: string): readonly string[] {
  return findQuantities(sampleArticle(lines), [], tables).flatMap(({ view, quantities }) =>
    quantities.map((quantity) => {
      const span = findMeasured(firstTold(quantity, quantities, view), view);
      const measured = span === null ? '' : ` (${sliceSpan(view.text, span)})`;
      return `${quantity.comparator} ${quantity.low} ${quantity.unit?.name ?? '-'}${measured}`;
    }),
  );
}

test('reads an age from what is told of a person, and no count', () => {
  const told = `She she PRON PRP 3 nsubj
  is be AUX VBZ 3 cop
  41 41 NUM CD 0 root`;
  assert.deepEqual(quantitiesIn(told), ['= 41 year of age']);
});

test('takes a change behind "by" from the verb above it, and the noun in front of that verb as what changed', () => {
  const risen = `Output output NOUN NN 4 nsubj
  is be AUX VBZ 4 aux
  to to PART TO 4 mark
  rise rise VERB VB 0 root
  by by ADP IN 7 case
  12 12 NUM CD 7 nummod
  percent percent NOUN NN 4 obl`;
  assert.deepEqual(quantitiesIn(risen), ['up 12 percent (Output)']);
});

test('gives a measure told again in brackets what the first one measures', () => {
  const twice = `Tunnels tunnel NOUN NNS 2 nsubj
  cost cost VERB VBD 0 root
  $ $ SYM $ 4 compound
  5 5 NUM CD 2 obj
  ( ( PUNCT -LRB- 8 punct
  € € SYM $ 7 compound
  4 4 NUM CD 4 appos
  ) ) PUNCT -RRB- 7 punct`;
  assert.deepEqual(quantitiesIn(twice), ['= 5 dollar (Tunnels)', '= 4 euro (Tunnels)']);
});

test('reads no count in the name of a model, and a rank in "5G"', () => {
  const named = `The the DET DT 3 det
  640 640 NUM CD 3 nummod
  Skylark Skylark PROPN NNP 4 nsubj
  flew fly VERB VBD 0 root`;
  assert.deepEqual(quantitiesIn(named), []);
  const rank = `They they PRON PRP 2 nsubj
  use use VERB VBP 0 root
  5G 5G NUM CD 2 obj`;
  assert.deepEqual(quantitiesIn(rank), ['= 5 wireless generation']);
});

test('reads money behind letters that name other things too', () => {
  const paid = `They they PRON PRP 2 nsubj
  paid pay VERB VBD 0 root
  Rs Rs SYM $ 4 compound
  500 500 NUM CD 2 obj`;
  assert.deepEqual(quantitiesIn(paid), ['= 500 indian rupee']);
});

test('joins the ends of "from 90 tons in May to 60" into one range, and leaves two countings alone', () => {
  const fallen = `Output output NOUN NN 2 nsubj
  fell fall VERB VBD 0 root
  from from ADP IN 5 case
  90 90 NUM CD 5 nummod
  tons ton NOUN NNS 2 obl
  in in ADP IN 7 case
  May May PROPN NNP 5 nmod
  to to ADP IN 9 case
  60 60 NUM CD 2 obl`;
  assert.deepEqual(quantitiesIn(fallen), ['= 60 ton (Output)']);
  const flown = `Teams team NOUN NNS 2 nsubj
  flew fly VERB VBD 0 root
  from from ADP IN 5 case
  12 12 NUM CD 5 nummod
  towns town NOUN NNS 2 obl
  to to ADP IN 8 case
  30 30 NUM CD 8 nummod
  camps camp NOUN NNS 2 obl`;
  assert.deepEqual(quantitiesIn(flown), ['= 12 town (Teams)', '= 30 camp (Teams)']);
});

test('counts the bottles in "8 250-ml bottles"', () => {
  const filled = `They they PRON PRP 2 nsubj
  filled fill VERB VBD 0 root
  8 8 NUM CD 7 nummod
  250 250 NUM CD 6 nummod
  - - PUNCT HYPH 6 punct
  ml ml NOUN NN 7 compound
  bottles bottle NOUN NNS 2 obj`;
  assert.equal(quantitiesIn(filled)[0], '= 8 bottle');
});

test('keeps "about" in "up about 9 percent"', () => {
  const risen = `Prices price NOUN NNS 3 nsubj
  are be AUX VBP 3 cop
  up up ADV RB 0 root
  about about ADV RB 5 advmod
  9 9 NUM CD 6 nummod
  percent percent NOUN NN 3 obl`;
  assert.deepEqual(quantitiesIn(risen), ['~ 9 percent (Prices)']);
});

test('takes who plans for who lays off, and a fall below nothing for a fall', () => {
  const planned = `Nokia Nokia PROPN NNP 2 nsubj
  announced announce VERB VBD 0 root
  plans plan NOUN NNS 2 obj
  to to PART TO 5 mark
  hire hire VERB VB 3 acl
  40 40 NUM CD 7 nummod
  clerks clerk NOUN NNS 5 obj`;
  assert.deepEqual(quantitiesIn(planned), ['= 40 clerk (Nokia)']);
});

test('counts what was counted before in "compared with 25 last year", and compares in one unit', () => {
  const cars = `Sales sale NOUN NNS 2 nsubj
  reached reach VERB VBD 0 root
  300 300 NUM CD 4 nummod
  cars car NOUN NNS 2 obj
  compared compare VERB VBN 7 case
  with with ADP IN 5 fixed
  25 25 NUM CD 2 obl
  last last ADJ JJ 9 amod
  year year NOUN NN 2 obl`;
  assert.deepEqual(quantitiesIn(cars), ['= 300 car (Sales)', '= 25 car (Sales)']);
  const prices = `Prices price NOUN NNS 2 nsubj
  rose rise VERB VBD 0 root
  5 5 NUM CD 4 nummod
  percent percent NOUN NN 2 obj
  compared compare VERB VBN 7 case
  with with ADP IN 5 fixed
  3 3 NUM CD 2 obl`;
  assert.deepEqual(quantitiesIn(prices), ['up 5 percent (Prices)', '= 3 percent (Prices)']);
});

test('measures what a verb does something to by so much', () => {
  const cut = `Nokia Nokia PROPN NNP 2 nsubj
  cut cut VERB VBD 0 root
  its its PRON PRP$ 4 nmod:poss
  workforce workforce NOUN NN 2 obj
  by by ADP IN 7 case
  5 5 NUM CD 7 nummod
  percent percent NOUN NN 2 obl`;
  assert.deepEqual(quantitiesIn(cut), ['down 5 percent (its workforce)']);
});

test('takes the media for the kind of partner in "9 media partners"', () => {
  const partners = `9 9 NUM CD 3 nummod
  media medium NOUN NNS 3 compound
  partners partner NOUN NNS 0 root`;
  assert.deepEqual(quantitiesIn(partners), ['= 9 partner']);
});

test('reads half an inch as a length, pounds that are paid as money, and pounds that weigh as none', () => {
  const half = `half half NUM CD 3 nummod
  an a DET DT 3 det
  inch inch NOUN NN 0 root`;
  assert.deepEqual(quantitiesIn(half), ['= 0.5 inch']);
  const paid = `He he PRON PRP 2 nsubj
  paid pay VERB VBD 0 root
  300 300 NUM CD 4 nummod
  pounds pound NOUN NNS 2 obj`;
  assert.deepEqual(quantitiesIn(paid), ['= 300 pound sterling']);
  const weighs = `It it PRON PRP 2 nsubj
  weighs weigh VERB VBZ 0 root
  300 300 NUM CD 4 nummod
  pounds pound NOUN NNS 2 obj`;
  assert.deepEqual(quantitiesIn(weighs), ['= 300 pound-mass']);
});

test('reads a move and where it ended as two', () => {
  const moved = `Oil oil NOUN NN 2 nsubj
  rose rise VERB VBD 0 root
  4 4 NUM CD 4 nummod
  points point NOUN NNS 2 obj
  to to ADP IN 7 case
  90 90 NUM CD 7 nummod
  points point NOUN NNS 2 obl`;
  assert.deepEqual(quantitiesIn(moved), ['up 4 point (Oil)', '= 90 point (Oil)']);
});

test('reads the age that somebody turned', () => {
  const turned = `Weber Weber PROPN NNP 2 nsubj
  turned turn VERB VBD 0 root
  38 38 NUM CD 2 xcomp
  last last ADJ JJ 5 amod
  week week NOUN NN 2 obl`;
  assert.deepEqual(quantitiesIn(turned), ['= 38 year of age (Weber)']);
});

test('counts persons in "4 of the dead"', () => {
  const dead = `4 4 NUM CD 6 nsubj
  of of ADP IN 4 case
  the the DET DT 4 det
  dead dead ADJ JJ 1 nmod
  were be AUX VBD 6 cop
  children child NOUN NNS 0 root`;
  assert.deepEqual(quantitiesIn(dead), ['= 4 person']);
});

test('reads degrees in "12 C when", feet in "30\' when" and yen in "Y=5,000"', () => {
  const cold = `at at ADP IN 3 case
  12 12 NUM CD 3 nummod
  C C NOUN NN 5 obl
  when when SCONJ WRB 5 advmod
  read read VERB VBN 0 root`;
  assert.deepEqual(quantitiesIn(cold), ['= 12 celsius']);
  const high = `at at ADP IN 2 case
  30' 30' NUM CD 0 root
  when when SCONJ WRB 4 advmod
  read read VERB VBN 2 acl`;
  assert.deepEqual(quantitiesIn(high), ['= 30 foot']);
  const share = `cost cost VERB VBD 0 root
  Y= y= SYM $ 3 compound
  5,000 5,000 NUM CD 1 obj`;
  assert.deepEqual(quantitiesIn(share), ['= 5000 japanese yen']);
});
