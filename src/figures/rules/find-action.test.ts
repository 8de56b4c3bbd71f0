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

test('does nothing to the persons for whom something is suspended', () => {
  const lines = `Courses course NOUN NNS 6 nsubj:pass
    for for ADP IN 4 case
    640 640 NUM CD 4 nummod
    Omanis Omani PROPN NNPS 1 nmod
    are be AUX VBP 6 aux:pass
    suspended suspend VERB VBN 0 root`;
  assert.deepEqual(deeds(lines), ['640 null state']);
});

test('does nothing by the thing of which a share is told, and raises no share that is made up', () => {
  const lines = `Fish fish NOUN NN 2 nsubj
    makes make VERB VBZ 0 root
    up up ADP RP 2 compound:prt
    7 7 NUM CD 5 nummod
    % % NOUN NN 2 obj
    of of ADP IN 8 case
    our our PRON PRP$ 8 nmod:poss
    exports export NOUN NNS 5 nmod`;
  const context = { times: [], claims: [], published, tables };
  const [share] = findFigures(sampleArticle(lines), [], context).found;
  assert.deepEqual([share?.comparator, share?.action], ['=', null]);
});

test('counts who left, not those whom something left so, nor those who left for a place to which they are sent', () => {
  const left = `Nine 9 NUM CD 2 nummod
    envoys envoy NOUN NNS 3 nsubj
    left leave VERB VBD 0 root
    Oman Oman PROPN NNP 3 obj`;
  assert.deepEqual(deeds(left), ['9 left happened']);
  const placed = `${left}
    for for ADP IN 6 case
    Fiji Fiji PROPN NNP 3 obl`;
  assert.deepEqual(deeds(placed), ['9 null happened']);
  const struck = `Fire fire NOUN NN 2 nsubj
    left leave VERB VBD 0 root
    9 9 NUM CD 4 nummod
    guards guard NOUN NNS 2 obj
    homeless homeless ADJ JJ 2 xcomp`;
  assert.deepEqual(deeds(struck), ['9 null happened']);
});
