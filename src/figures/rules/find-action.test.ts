import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadTables } from '../../tables/index.ts';
import { findFigures } from '../find-figures.ts';
import { sampleArticle } from '../sample-article.ts';

const tables = loadTables().figures;
const published = { from: '2024-05-10', to: '2024-05-10' };

/** "3 injured happened", one string a figure. */
function deeds(lines: string): readonly string[] {
  const context = { times: [], claims: [], published, tables };
  return findFigures(sampleArticle(lines), [], context).found.map(
    ({ low, action, status }) => `${low} ${action} ${status}`,
  );
}

test('reads the verb right before a number, which the tree takes for an adjective', () => {
  const lines = `A a DET DT 6 det
    mine mine NOUN NN 6 compound
    wounded wound VERB VBN 6 amod
    3 3 NUM CD 6 nummod
    Omani omani ADJ JJ 6 amod
    guards guard NOUN NNS 0 root`;
  assert.deepEqual(deeds(lines), ['3 injured happened']);
});

test('sends what is ordered to a place, and buys what is ordered', () => {
  const order = `Cairo Cairo PROPN NNP 2 nsubj
    ordered order VERB VBD 0 root
    6 6 NUM CD 4 nummod
    boats boat NOUN NNS 2 obj`;
  assert.deepEqual(deeds(order), ['6 bought announced']);
  const placed = `${order}
    to to ADP IN 7 case
    the the DET DT 7 det
    coast coast NOUN NN 2 obl`;
  assert.deepEqual(deeds(placed), ['6 sent announced']);
});

test('reopens what is reopened, and announces what "was to" be done', () => {
  const lines = `Amman Amman PROPN NNP 4 nsubj
    was be AUX VBD 4 cop
    to to PART TO 4 mark
    reopen reopen VERB VB 0 root
    2 2 NUM CD 6 nummod
    crossings crossing NOUN NNS 4 obj`;
  assert.deepEqual(deeds(lines), ['2 reopened announced']);
});

test('does nothing to the listed by the verb that brings their number up', () => {
  const lines = `That that PRON DT 2 nsubj
    brings bring VERB VBZ 0 root
    the the DET DT 4 det
    number number NOUN NN 2 obj
    of of ADP IN 7 case
    listed list VERB VBN 7 amod
    ships ship NOUN NNS 4 nmod
    to to ADP IN 9 case
    133 133 NUM CD 2 obl`;
  assert.deepEqual(deeds(lines), ['133 listed state']);
});
