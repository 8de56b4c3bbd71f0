import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadTables } from '../../tables/index.ts';
import { findFigures } from '../find-figures.ts';
import { sampleArticle } from '../sample-article.ts';

const tables = loadTables().figures;

function unitsIn(what: string): readonly (string | null)[] {
  const lines = `Tonga Tonga PROPN NNP 2 nsubj
    returned return VERB VBD 0 root
    the the DET DT 4 det
    ${what}
    of of ADP IN 7 case
    14 14 NUM CD 7 nummod
    soldiers soldier NOUN NNS 4 nmod`;
  const context = { times: [], claims: [], published: { from: null, to: null }, tables };
  return findFigures(sampleArticle(lines), [], context).found.map(({ unit }) => unit);
}

test('counts remains as bodies', () => {
  assert.deepEqual(unitsIn('remains remains NOUN NNS 2 obj'), ['body']);
});

test('counts those of whom something else is returned as persons', () => {
  assert.deepEqual(unitsIn('letters letter NOUN NNS 2 obj'), ['person']);
});
