import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ArticleRecord, DatingClue } from '../record/index.ts';
import { briefOf } from './page-brief.ts';

function clue(kind: DatingClue['kind'], quote: string, from: string | null, to: string | null): DatingClue {
  return { ruleId: 'r', kind, quote, span: null, implies: { from, to }, note: '' };
}

const span = { start: 0, end: 4 };
const article: ArticleRecord = {
  pageId: 'a'.repeat(64),
  headline: 'Salt',
  subheading: null,
  bylines: [],
  outlet: null,
  section: null,
  tags: [],
  language: 'en',
  canonicalUrl: null,
  form: 'article',
  part: null,
  statedPublished: null,
  statedModified: null,
  text: 'Salt\n\nThe treaty was signed.',
  blocks: [
    { kind: 'headline', span, pageSpan: span },
    { kind: 'paragraph', span: { start: 6, end: 28 }, pageSpan: { start: 6, end: 28 } },
  ],
  dropped: [
    { text: 'Home', pageSpan: span, reason: 'navigation' },
    { text: 'Share', pageSpan: span, reason: 'share-buttons' },
    { text: 'News', pageSpan: span, reason: 'navigation' },
  ],
  dating: {
    published: { from: '2023-02-20', to: '2023-03-05' },
    method: 'text-clues',
    verdict: 'contradicted',
    stamp: { from: '2025-04-14', to: '2025-04-14' },
    clues: [
      clue('stamp', '14 April 2025', '2025-04-14', '2025-04-14'),
      clue('text', 'since 2014', '2014-01-01', null),
      clue('text', 'a year after', '2023-02-10', '2023-03-20'),
      clue('text', 'a year after', '2023-02-10', '2023-03-20'),
    ],
  },
  notices: [],
};

describe('briefOf', () => {
  it('says which clue contradicts the days that the article is dated to', () => {
    assert.deepEqual(
      briefOf(article).clues.stamp.map(({ contradicts }) => contradicts),
      [true],
    );
  });

  it('puts the clues first that set an end of the days, and says which', () => {
    const sets = { ...article.dating, published: { from: '2014-01-01', to: '2023-03-20' } };
    assert.deepEqual(
      briefOf({ ...article, dating: sets }).clues.text.map(({ quote, sets: end }) => [quote, end]),
      [
        ['a year after', 'end'],
        ['since 2014', 'start'],
      ],
    );
  });

  it('holds a later change for no contradiction', () => {
    const changed = {
      ...clue('stamp', 'Updated 1 May', '2023-05-01', '2023-05-01'),
      note: 'it was changed then',
    };
    const dating = { ...article.dating, clues: [changed] };
    const [brief] = briefOf({ ...article, dating }).clues.stamp;
    assert.deepEqual([brief?.contradicts, brief?.isChange], [false, true]);
  });

  it('calls a stamp of the publication, and words that speak of change, no change', () => {
    const told = {
      ...clue('text', 'the law was changed', '2023-02-10', null),
      note: 'the law was changed then',
    };
    const dating = { ...article.dating, clues: [...article.dating.clues, told] };
    const { stamp, text } = briefOf({ ...article, dating }).clues;
    assert.ok([...stamp, ...text].every(({ isChange }) => !isChange));
  });

  it('puts the narrowest clue of the text first, and the same one once', () => {
    assert.deepEqual(
      briefOf(article).clues.text.map(({ quote, times }) => [quote, times]),
      [
        ['a year after', 2],
        ['since 2014', 1],
      ],
    );
  });

  it('counts words, blocks and what was left out', () => {
    const { words, blocks, dropped } = briefOf(article);
    assert.equal(words, 5);
    assert.deepEqual(blocks, [
      { kind: 'headline', count: 1 },
      { kind: 'paragraph', count: 1 },
    ]);
    assert.deepEqual(dropped[0], { reason: 'navigation', count: 2, lengthChars: 8 });
  });
});
