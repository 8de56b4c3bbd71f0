import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allTables as tables } from '../../../tests/all-tables.ts';
import { describeLines } from './describe-line.ts';
import { labelLines } from './label-lines.ts';
import { splitLines } from './split-lines.ts';

/** A page with a mark at each line: h headline, + inside the article, - outside. */
const page = [
  ['-', 'Rain over Zenda today'],
  ['h', 'Ruritania signs a treaty on salt'],
  ['+', '3 May 2024, 08:15'],
  ['+', 'The ministers signed a treaty on salt on Monday, officials in Zenda said.'],
  ['-', '- Bakery wins prize for its rye bread'],
  ['-', 'Photo: Jane Roe'],
  ['-', 'Ruritania signs a treaty on salt'],
  ['+', 'Traders in the border towns cheered the news.'],
  ['+', 'In:'],
  ['-', 'Ships wait for the tide'],
  ['-', 'The owner of this site takes no blame for anything.'],
] as const;

function labels() {
  const views = describeLines(splitLines(page.map(([, text]) => text).join('\n')), tables.article);
  const inside = page.map(([mark]) => mark === '+');
  const layout = { headlineAt: 1, coreStart: 3, coreEnd: 9, inside };
  return labelLines(views, layout);
}

describe('labelLines', () => {
  it('keeps the headline and the lines of the article', () => {
    const kinds = labels().flatMap((label) => (label.kept ? [label.kind] : []));
    assert.deepEqual(kinds, ['headline', 'paragraph', 'paragraph']);
  });

  it('gives a reason for each line that it drops', () => {
    const reasons = labels().flatMap((label) => (label.kept ? [] : [label.reason]));
    assert.deepEqual(reasons, [
      'above-headline',
      'dateline',
      'inline-link',
      'caption',
      'repeated-headline',
      'empty-label',
      'related-stories',
      'apart-from-article',
    ]);
  });

  it('keeps a sentence among others for all its first word, and drops one that speaks to the reader', () => {
    const lines = [
      'The ministers of both states signed a treaty on salt on Monday.',
      'Advertisement of such treaties is rare in Zenda, and nobody knew of it before that day.',
      'Traders in the border towns of Graustark cheered the news.',
      'Download your own copy of the whole treaty with all its maps from the site of the Post.',
      'The price of salt fell within the hour in both states.',
    ];
    const views = describeLines(splitLines(lines.join('\n')), tables.article);
    const layout = { headlineAt: null, coreStart: 0, coreEnd: 5, inside: lines.map(() => true) };
    const kept = labelLines(views, layout).map((label) => label.kept);
    assert.deepEqual(kept, [true, true, true, false, true]);
  });
});
