import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadTables } from '../../tables/index.ts';
import { findFigures } from '../find-figures.ts';
import { sampleArticle } from '../sample-article.ts';

const tables = loadTables().figures;

test('sums since the last January, whatever year it was read as', () => {
  const article = sampleArticle(`Tunis Tunis PROPN NNP 3 nsubj
    has have AUX VBZ 3 aux
    arrested arrest VERB VBN 0 root
    410 410 NUM CD 5 nummod
    smugglers smuggler NOUN NNS 3 obj
    since since ADP IN 7 case
    January January PROPN NNP 3 obl`);
  const start = article.text.indexOf('January');
  const time = {
    span: { start, end: start + 7 },
    text: 'January',
    type: 'DATE',
    value: '2026-01',
    interval: { from: '2026-01-01', to: '2026-01-31' },
    basis: 'resolved',
    ruleId: 'test',
  } as const;
  const published = { from: '2025-10-20', to: '2025-10-20' };
  const [figure] = findFigures(article, [], { times: [time], claims: [], published, tables }).found;
  assert.deepEqual(figure?.window, { from: '2025-01-01', to: '2025-10-20' });
  assert.equal(figure?.aggregation, 'cumulative');
});
