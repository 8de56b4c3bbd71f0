import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReviewAnswer, ReviewItem } from '../../queries/index.ts';
import type { Terminal } from '../terminal.ts';
import { renderReview } from './render-review.ts';

const article = {
  ...{ id: 'a'.repeat(64), pageId: 'b'.repeat(64), headline: 'A visit', outlet: 'The Herald', url: null },
  ...{ location: '/pages/visit.txt', published: { from: '2024-04-09', to: '2024-04-09' } },
  ...{ verdict: 'contradicted' as const, caveats: [] },
};

const dated: ReviewItem = {
  ...{ id: article.id, kind: 'article', article, clues: [], priority: 0.2, doubt: 0.45, consequence: 0.5 },
  reasons: [
    { side: 'doubt', code: 'false-stamp', weight: 0.45, words: 'its article contradicts its own stamp' },
  ],
};

const other = { ...article, id: 'c'.repeat(64), headline: 'The visit' };

const linked: ReviewItem = {
  ...{ id: 'd'.repeat(64), kind: 'link', relation: 'copy', priority: 0.1, doubt: 0.5, consequence: 0.2 },
  reasons: [{ side: 'doubt', code: 'may-be-copy', weight: 0.5, words: 'they share 52 % of their text' }],
  of: [
    { id: article.id, article, act: null, passage: null },
    { id: other.id, article: other, act: null, passage: null },
  ],
};

function answerWith(items: readonly ReviewItem[], changes: Partial<ReviewAnswer> = {}): ReviewAnswer {
  return {
    ...{ sides: [], clocks: {}, day: '2026-01-01', remaining: items.length, reviewed: 0, items },
    ...{ reach: { articles: 2, older: 0 }, leftOut: { possiblyKnown: 0 } },
    ...changes,
  };
}

const terminal: Pick<Terminal, 'style' | 'widthColumns'> = { style: (_, text) => text, widthColumns: 200 };
const render = (answer: ReviewAnswer) => renderReview(answer, terminal as Terminal);

test('tells why a record waits, and the commands that rule on it', () => {
  const lines = render(answerWith([dated]));
  assert.equal(lines[0], '1 record waits for a person; 0 ruled on');
  assert.ok(lines.includes('    ? its article contradicts its own stamp'));
  assert.ok(
    lines.includes('    demarche accept aaaaaaaaaaaa | reject aaaaaaaaaaaa | edit aaaaaaaaaaaa FIELD=VALUE'),
  );
});

test('asks of two articles whether they are one text', () => {
  const lines = render(answerWith([linked]));
  assert.ok(lines.includes('  Are these one text?'));
  assert.ok(
    lines.includes(
      '    demarche accept aaaaaaaaaaaa cccccccccccc --as copy | reject aaaaaaaaaaaa cccccccccccc --as copy',
    ),
  );
});

test('says how many more wait, and which articles were not looked through', () => {
  const lines = render(
    answerWith([dated], { remaining: 40, reviewed: 3, reach: { articles: 500, older: 70 } }),
  );
  assert.deepEqual(lines.slice(0, 2), [
    '40 records wait for a person, the first 1 below; 3 ruled on',
    '70 older articles were not looked through (--all looks through all)',
  ]);
});
