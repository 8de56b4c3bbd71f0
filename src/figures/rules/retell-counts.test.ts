import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Figure } from '../../record/index.ts';
import { loadTables } from '../../tables/index.ts';
import { findFigures } from '../find-figures.ts';
import { sampleArticle } from '../sample-article.ts';

const tables = loadTables().figures;
const published = { from: '2024-05-10', to: '2024-05-10' };

function figuresIn(lines: string): readonly Figure[] {
  return findFigures(sampleArticle(lines), [], { times: [], claims: [], published, tables }).found;
}

const FREED = `Oman Oman PROPN NNP 2 nsubj
  freed free VERB VBD 0 root
  32 32 NUM CD 4 nummod
  captives captive NOUN NNS 2 obj
  ; ; PUNCT : 7 punct
  Sanaa Sanaa PROPN NNP 7 nsubj
  gave give VERB VBD 2 parataxis
  the the DET DT 9 det
  number number NOUN NN 7 obj
  as as ADP IN 11 case`;

test('counts what the earlier figure counts, by the same deed', () => {
  const [first, again] = figuresIn(`${FREED}
    34 34 NUM CD 7 obl`);
  assert.deepEqual([first?.counts, first?.action], ['captives', 'freed']);
  assert.deepEqual(
    [again?.low, again?.counts, again?.unit, again?.action],
    [34, 'captives', 'person', 'freed'],
  );
});

test('leaves a number of another size', () => {
  const figures = figuresIn(`${FREED}
    9,000 9000 NUM CD 7 obl`);
  assert.deepEqual(
    figures.map(({ low, counts }) => [low, counts]),
    [
      [32, 'captives'],
      [9000, null],
    ],
  );
});

test('relates a revised toll to the one before', () => {
  const [, revised] = figuresIn(`Floods flood NOUN NNS 2 nsubj
    killed kill VERB VBD 0 root
    187 187 NUM CD 4 nummod
    people people NOUN NNS 2 obj
    ; ; PUNCT : 9 punct
    the the DET DT 7 det
    toll toll NOUN NN 9 nsubj:pass
    was be AUX VBD 9 aux:pass
    revised revise VERB VBN 2 parataxis
    to to ADP IN 11 case
    202 202 NUM CD 9 obl`);
  assert.equal(revised?.action, 'killed');
  assert.deepEqual(
    revised?.relations?.map(({ kind, number }) => [kind, number.text]),
    [['change-from', '187']],
  );
});
