import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ArticlePart } from '../../record/index.ts';
import { extractHtml } from './index.ts';
import { readPageAddress } from './page-address.ts';
import { samplePage } from './sample-page.ts';

const text = [
  'The envoy left the capital on Monday after three days of talks, officials said.',
  'He will return in June, when the two governments mean to sign the agreement.',
  'A spokeswoman for the ministry declined to say what is still in dispute.',
]
  .map((line) => `<p>${line}</p>`)
  .join('');

function partOf(
  more: string,
  url: string | null = 'https://a.example/world/talks-end-in-minsk',
): ArticlePart | null {
  const source = `<h1>Envoy leaves</h1><main>${text}</main>${more}`;
  return extractHtml(samplePage(source, url)).part;
}

describe('the part of an article', () => {
  it('is what the page shows: "Page 2 of 5", "Seite 1 von 3"', () => {
    assert.deepEqual(partOf('<div>Page 2 of 5</div>', null), { number: 2, of: 5 });
    assert.deepEqual(partOf('<div>Seite 1 von 3</div>', null), { number: 1, of: 3 });
    assert.deepEqual(partOf('<div>第2页/共4页</div>', null), { number: 2, of: 4 });
  });

  it('follows from the links to the next and the last page of the same address', () => {
    const next = '<link rel="next" href="/world/talks-end-in-minsk?page=2">';
    assert.deepEqual(partOf(next), { number: 1, of: null });
    const last = '<link rel="prev" href="/world/talks-end-in-minsk/2/">';
    assert.deepEqual(partOf(last, 'https://a.example/world/talks-end-in-minsk/3/'), { number: 3, of: null });
  });

  it('counts the numbered links below the text', () => {
    const links = [1, 2, 3].map((n) => `<a href="/world/talks-end-in-minsk/${String(n)}/">${String(n)}</a>`);
    assert.deepEqual(
      partOf(`<div>${links.join(' ')}</div>`, 'https://a.example/world/talks-end-in-minsk/2/'),
      {
        number: 2,
        of: 3,
      },
    );
  });

  it('is the number in the address, where nothing else is said', () => {
    assert.deepEqual(partOf('', 'https://a.example/talks-end-in-minsk.html?page=2'), { number: 2, of: null });
  });

  it('is none for a blog with a next entry, for pages of comments and for figures in a text', () => {
    assert.equal(partOf('<link rel="next" href="/world/ferries-stay-in-port">'), null);
    const comments = '<a href="/world/talks-end-in-minsk?page=2">Older comments</a>';
    assert.equal(partOf(`<div id="comments">${comments}</div>`), null);
    assert.equal(partOf('<p>Page 2 of 5 of the agreement is missing, officials said on Monday.</p>'), null);
  });
});

describe('page-address', () => {
  it('reads the number of a page apart from the address of the article', () => {
    const base = 'a.example/talks-end-in-minsk';
    for (const address of ['/2/', '/seite-2.html', '?page=2', '.html?page=2'])
      assert.deepEqual(readPageAddress(`https://www.a.example/talks-end-in-minsk${address}`, null), {
        base,
        number: 2,
      });
  });

  it('leaves days, slugs that end with a number and ids alone', () => {
    for (const address of ['/2019/11/2/', '/helden-auf-der-couch-2/', '/?p=3289', '/news/2'])
      assert.equal(readPageAddress(`https://a.example${address}`, null)?.number, null);
  });
});
