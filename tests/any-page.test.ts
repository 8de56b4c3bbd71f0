// Reads pages that nobody thought of: random bytes, and soups of markup and text. The seed is fixed, so a failure stays.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readArticle } from '../src/article/index.ts';
import { isUnreadable, pageFromBytes } from '../src/page/index.ts';
import { makeEntry } from '../src/record/index.ts';
import { loadTables } from '../src/tables/index.ts';

const tables = loadTables();
const runs = { seed: 20250911, numRuns: 300 };

const markup = fc.constantFrom(
  '<p>',
  '</p>',
  '<div class="related">',
  '</div>',
  '<article>',
  '<h1>',
  '</h1>',
  '<ul><li>',
  '<table><td>',
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '<template>',
  '<svg><title>',
  '<time datetime="2025-02-31">',
  '<meta property="article:published_time" content="yesterday">',
  '<script type="application/ld+json">{"@type":["NewsArticle"],"datePublished":{"a":[7]}}</script>',
  '&#0;',
  '&#27;',
  '</e h',
  '<br>',
  '&#x1F600;',
  '&nosuch;',
);
const words = fc.constantFrom(
  'The ministers of Chad and Niger met in Agadez on Monday and spoke about wells, the agency said.',
  'Read also',
  'Published: 31 February 2025 25:61',
  'By',
  '\r\n',
  '\r',
  '\n\n',
  '\u0000',
  '\u001b[31m',
  '\ud83d',
  '\u202e',
  '"',
  ' ',
);
const soup = fc.array(fc.oneof(markup, words, fc.string()), { maxLength: 40 }).map((parts) => parts.join(''));

/** Soups that once gave a record that its schema refuses. */
const metBefore: [string][] = [['<p></e h']];

/** Reads bytes to the end and checks what always holds. */
function checkReading(bytes: Uint8Array, location: string): void {
  const page = pageFromBytes(bytes, { location });
  if (isUnreadable(page)) {
    assert.match(page.code, /^[A-Z_]+$/u);
    return;
  }
  const { article, problems } = readArticle(page, tables);
  assert.ok(article !== null || problems.length > 0, 'neither an article nor a problem');
  for (const problem of problems) makeEntry('problem', problem);
  if (article === null) return;
  makeEntry('article', article);
  const pieces = article.blocks.map(({ span }) => article.text.slice(span.start, span.end));
  assert.equal(pieces.join('\n\n'), article.text);
  assert.doesNotMatch(article.text, /(?![\t\n])\p{Cc}/u);
  const { from, to } = article.dating.published;
  assert.ok(from === null || to === null || from <= to, 'published before it was published');
  for (const { pageSpan } of [...article.blocks, ...article.dropped])
    assert.ok(
      0 <= pageSpan.start && pageSpan.start <= pageSpan.end && pageSpan.end <= page.source.length,
      'outside of its page',
    );
}

describe('any page at all', () => {
  it('gives an article or a problem for random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => checkReading(bytes, 'a.html')),
      runs,
    );
  });

  it('gives an article or a problem for a soup of markup', () => {
    fc.assert(
      fc.property(soup, (text) => checkReading(Buffer.from(text), 'a.html')),
      { ...runs, examples: metBefore },
    );
  });

  it('gives an article or a problem for a soup in a file of text', () => {
    fc.assert(
      fc.property(soup, (text) => checkReading(Buffer.from(text), 'a.txt')),
      runs,
    );
  });

  it('reads the same bytes to the same article, whenever', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const page = pageFromBytes(Buffer.from(text), { location: 'a.html' });
        if (!isUnreadable(page)) assert.deepEqual(readArticle(page, tables), readArticle(page, tables));
      }),
      { ...runs, numRuns: 100 },
    );
  });
});
