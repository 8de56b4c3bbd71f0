import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractArticle } from './extract.ts';
import { makeNews } from './made-news.ts';
import { madePage } from './made-page.ts';

describe('pages made for measuring', () => {
  it('are the same in every run, and no two are the same', () => {
    for (const form of ['html', 'text', 'short'] as const) {
      assert.equal(madePage(7, form), madePage(7, form));
      assert.notEqual(madePage(7, form), madePage(8, form));
    }
  });

  it('are as large as pages of news sites, and leave no place of a phrase empty', () => {
    for (let number = 0; number < 10; number += 1) {
      const html = madePage(number, 'html');
      assert.ok(html.length > 15_000 && html.length < 220_000, `${html.length}`);
      assert.doesNotMatch(madePage(number, 'text'), /\{\w\}|undefined/u);
    }
  });

  it('hold their article where others find it, too', () => {
    const letters = makeNews(3, 'full').paragraphs.join('').length;
    const found = extractArticle(madePage(3, 'html'));
    assert.ok(found > 0.9 * letters && found < 1.3 * letters, `${found} of ${letters}`);
  });
});
