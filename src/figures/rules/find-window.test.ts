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

const june = {
  text: 'June',
  type: 'DATE',
  value: '2025-06',
  interval: { from: '2025-06-01', to: '2025-06-30' },
  basis: 'resolved',
  ruleId: 'test',
} as const;
const september = { from: '2025-09-12', to: '2025-09-12' };

function windowOf(rows: string) {
  const article = sampleArticle(rows);
  const start = article.text.indexOf('June');
  const times = [{ ...june, span: { start, end: start + 4 } }];
  const [figure] = findFigures(article, [], { times, claims: [], published: september, tables }).found;
  return figure?.window;
}

test('a day on top of a sentence holds for the clauses that are joined below it', () => {
  const window = windowOf(`In in ADP IN 2 case
    June June PROPN NNP 4 obl
    Tunis Tunis PROPN NNP 4 nsubj
    yielded yield VERB VBD 0 root
    and and CCONJ CC 9 cc
    14 14 NUM CD 7 nummod
    sailors sailor NOUN NNS 9 nsubj:pass
    were be AUX VBD 9 aux:pass
    freed free VERB VBN 4 conj`);
  assert.deepEqual(window, june.interval);
});

test('a day inside the first clause does not', () => {
  const window = windowOf(`Tunis Tunis PROPN NNP 2 nsubj
    yielded yield VERB VBD 0 root
    in in ADP IN 4 case
    June June PROPN NNP 2 obl
    and and CCONJ CC 9 cc
    14 14 NUM CD 7 nummod
    sailors sailor NOUN NNS 9 nsubj:pass
    were be AUX VBD 9 aux:pass
    freed free VERB VBN 2 conj`);
  assert.equal(window, null);
});
