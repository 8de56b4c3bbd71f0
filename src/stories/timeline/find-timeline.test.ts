import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { allTables as tables } from '../../../tests/all-tables.ts';
import { weighWords } from '../words/word-weights.ts';
import { findTimeline } from './find-timeline.ts';
import { readDaySentences } from './read-day-sentences.ts';
import type { DatedText } from './types.ts';

const knowledge = { weights: weighWords(tables.stories.wordCounts), time: tables.time };

function article(articleId: string, day: string, text: string): DatedText {
  return { articleId, text, reported: { from: day, to: day } };
}

const articles = [
  article(
    'a',
    '2024-05-03',
    'Prosecutors in Varna charged Dimitar Kolev on Thursday. A fair opens on 1 June.',
  ),
  article('b', '2024-05-20', 'Kolev, who was charged on 2 May, denies everything.'),
  article(
    'c',
    '2024-05-21',
    'The quake of 4 March 1977 was recalled. Kolev was charged in Varna on 2 May 2024.',
  ),
  article('d', '2024-05-21', 'The quake of 4 March 1977 damaged Varna.'),
];

describe('readDaySentences', () => {
  const read = (text: string) =>
    readDaySentences(article('a', '2024-05-20', text), ['kolev'], tables.time).filter(
      ({ view }) => view !== 'published',
    );

  it('tells the days of a text, and which are looked back on', () => {
    assert.deepEqual(
      read('Kolev spoke yesterday. He was charged on 2 May.').map(({ day, view, namesSubject }) => [
        day,
        view,
        namesSubject,
      ]),
      [
        ['2024-05-19', 'told', true],
        ['2024-05-02', 'looked back', false],
      ],
    );
  });

  it('leaves months and years alone', () => {
    assert.deepEqual(read('Kolev was elected in May 2021, and again in 2023.'), []);
  });

  it('takes an article without a day', () => {
    const undated = {
      articleId: 'a',
      text: 'Kolev was charged on 2 May 2024.',
      reported: { from: null, to: null },
    };
    assert.deepEqual(
      readDaySentences(undated, [], tables.time).map(({ day, view }) => [day, view]),
      [['2024-05-02', 'told']],
    );
  });
});

describe('findTimeline', () => {
  it('puts the day first of which most articles tell something of the subject', () => {
    const [first] = findTimeline(articles, { subject: 'Dimitar Kolev' }, knowledge);
    assert.equal(first?.day, '2024-05-02');
    assert.equal(first?.articles, 3);
  });

  it('gives each day a sentence of its article that tells of it', () => {
    const day = findTimeline(articles, { subject: 'Dimitar Kolev' }, knowledge).find(
      (one) => one.day === '1977-03-04',
    );
    const text = articles.find(({ articleId }) => articleId === day?.sentence.articleId)?.text ?? '';
    assert.match(text.slice(day?.sentence.start, day?.sentence.end), /^The quake of 4 March 1977/u);
  });

  it('is the same whatever the order of the articles', () => {
    const expected = findTimeline(articles, { subject: 'Kolev' }, knowledge);
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (order) => {
        assert.deepEqual(findTimeline(order, { subject: 'Kolev' }, knowledge), expected);
      }),
    );
  });
});
