import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Extraction } from '../types.ts';
import { extractHtml } from './index.ts';
import { samplePage } from './sample-page.ts';

const extract = (source: string, url?: string): Extraction => extractHtml(samplePage(source, url));

const first = 'The envoy left the capital on Monday after three days of talks, officials said.';
const second = 'He will return in June, when the two governments mean to sign the agreement.';
const third = 'A spokeswoman for the ministry declined to say what is still in dispute.';
const body = `<p>${first}</p><p>${second}</p><p>${third}</p>`;
const text = [first, second, third];

function textsOf(extraction: Extraction, kind: string): readonly string[] {
  const blocks = extraction.blocks.filter((block) => block.kind === kind);
  return blocks.map(({ span }) => extraction.text.slice(span.start, span.end));
}

function reasonFor(extraction: Extraction, words: string): string | undefined {
  return extraction.dropped.find((part) => part.text.includes(words))?.reason;
}

describe('the text of an HTML page', () => {
  it('is the paragraphs without the chrome around them, which is kept apart with its reason', () => {
    const extraction = extract(`<nav><a href="/">Home</a></nav><main><h1>Envoy leaves</h1>${body}</main>
      <aside><p>Our other reporters followed the vote in the north all through the night.</p></aside>
      <footer><p>All of our articles may be printed for use in schools and in libraries.</p></footer>`);
    assert.deepEqual(textsOf(extraction, 'paragraph'), text);
    assert.equal(reasonFor(extraction, 'Home'), 'navigation');
    assert.equal(reasonFor(extraction, 'the vote'), 'sidebar');
    assert.equal(reasonFor(extraction, 'in schools'), 'footer');
  });

  it('begins with headline and lead and ends with captions; blocks tile it', () => {
    const extraction =
      extract(`<h1>Envoy leaves</h1><p class="standfirst">The talks end without a paper to sign.</p>
      <div class="story-body"><figure><figcaption>The envoy at the airport</figcaption></figure>${body}</div>`);
    const expected = [
      'Envoy leaves',
      'The talks end without a paper to sign.',
      ...text,
      'The envoy at the airport',
    ];
    assert.equal(extraction.text, expected.join('\n\n'));
    assert.equal(extraction.subheading, 'The talks end without a paper to sign.');
    assert.deepEqual(textsOf(extraction, 'caption'), ['The envoy at the airport']);
  });

  it('points each block to its place in the source', () => {
    const source = `<h1>Envoy leaves</h1>${body}`;
    const extraction = extract(source);
    const [block] = extraction.blocks.filter(({ kind }) => kind === 'paragraph');
    assert.ok(block !== undefined);
    assert.equal(source.slice(block.pageSpan.start, block.pageSpan.end), first);
  });

  it('keeps headings, lists, quotes and rows of data, each as what it is', () => {
    const extraction = extract(`<h1>Envoy leaves</h1><article>${body}<h2>What was agreed</h2>
      <ul><li>two ferries a day from the first of May</li></ul>
      <blockquote>We have waited long enough for this day.</blockquote>
      <table><tr><th>Port</th><th>Ferries</th></tr><tr><td>North</td><td>12</td></tr></table>${body.replaceAll('the', 'a')}</article>`);
    assert.deepEqual(textsOf(extraction, 'heading'), ['What was agreed']);
    assert.deepEqual(textsOf(extraction, 'listItem'), ['two ferries a day from the first of May']);
    assert.deepEqual(textsOf(extraction, 'quote'), ['We have waited long enough for this day.']);
    assert.ok(extraction.text.includes('North | 12'));
  });

  it('parts a text at double line breaks: "one<br><br>two"', () => {
    const extraction = extract(`<table><tr><td><a href="1">News</a><td>${text.join('<br><br>')}</table>`);
    assert.deepEqual(textsOf(extraction, 'paragraph'), text);
  });

  it('leaves out related stories, share buttons, newsletters, comments and cookie notices', () => {
    const extraction = extract(`<h1>Envoy leaves</h1><div class="article-body">${body}
      <p>Read more: <a href="/x">Ferries stay in port</a></p><p>Sign up for our newsletter and read it first.</p>
      <div class="share-bar"><span>Tell your friends about this story</span></div></div>
      <div id="comments"><p>I never believed that they would come to an agreement on any of it.</p></div>
      <div id="cookie-banner"><p>We use cookies to make this site work and to count those who come here.</p></div>`);
    assert.deepEqual(textsOf(extraction, 'paragraph'), text);
    assert.equal(reasonFor(extraction, 'Ferries'), 'related-headlines');
    assert.equal(reasonFor(extraction, 'newsletter'), 'newsletter');
    assert.equal(reasonFor(extraction, 'never believed'), 'comments');
    assert.equal(reasonFor(extraction, 'cookies'), 'cookie-notice');
  });

  it('leaves a row of teasers alone, even inside the article', () => {
    const card = (title: string): string =>
      `<div class="box"><a href="/x">${title}</a><p>${third.replace('A', title)}</p></div>`;
    const cards = ['Ferries stay in port', 'Harbour gets new lights', 'Council meets in the snow']
      .map(card)
      .join('');
    const extraction = extract(`<main><h1>Envoy leaves</h1>${body}<section>${cards}</section></main>`);
    assert.deepEqual(textsOf(extraction, 'paragraph'), text);
    assert.equal(reasonFor(extraction, 'Harbour gets'), 'teaser-list');
  });

  it('leaves out a list of headlines that closes the page under a label, links or not', () => {
    const list = '<ul><li>Jam prices rise again<li>Choir seeks two tenors</ul>';
    const extraction = extract(`<main><h1>Envoy leaves</h1>${body}<b>Elsewhere</b>${list}</main>`);
    assert.equal(reasonFor(extraction, 'Choir'), 'related-headlines');
    const named = extract(`<h1>Envoy leaves</h1>${body}<p>The treaty names two goods:</p>${list}`);
    assert.deepEqual(textsOf(named, 'listItem'), ['Jam prices rise again', 'Choir seeks two tenors']);
  });

  it('is the first of several stories that follow each other on one page', () => {
    const other = body.replaceAll('envoy', 'mayor').replaceAll('ministry', 'town');
    const stories = [
      `<h1>Envoy leaves</h1>${body}${body.replaceAll('the', 'their')}`,
      `<h1>Mayor returns</h1>${other}${other.replaceAll('the', 'his')}`,
    ];
    const extraction = extract(
      `<title>Envoy leaves</title><main>${stories.map((story) => `<article>${story}</article>`).join('')}</main>`,
    );
    assert.equal(extraction.headline, 'Envoy leaves');
    assert.ok(!extraction.text.includes('mayor'));
  });

  it('is read although a script was to show it, or the page keeps it in JSON-LD only', () => {
    const hidden = extract(`<div style="display: none"><h1>Envoy leaves</h1>${body}</div>`);
    assert.deepEqual(textsOf(hidden, 'paragraph'), text);
    const longer = [...text, ...text.map((line) => line.replace('the', 'their'))];
    const data = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'Envoy leaves',
      articleBody: longer.join('\n'),
    });
    const stored = extract(`<script type="application/ld+json">${data}</script><div id="root"></div>`);
    assert.deepEqual(textsOf(stored, 'paragraph'), longer);
  });

  it('is empty for a page without any', () => {
    assert.equal(extract('').text, '');
    assert.equal(extract('<html><body><a href="/">Home</a></body></html>').text, '');
  });
});

describe('what a page says of its article', () => {
  const ld = (object: object): string =>
    `<script type="application/ld+json">${JSON.stringify(object)}</script>`;

  it('takes the headline without the name of the site and without the kicker in the heading', () => {
    const named = extract(
      `<title>Envoy leaves | The Daily</title><meta property="og:site_name" content="The Daily">${body}`,
    );
    assert.equal(named.headline, 'Envoy leaves');
    assert.equal(named.outlet, 'The Daily');
    const kicker = extract(
      `<title>Envoy leaves Minsk</title><h1><span class="kicker">Talks</span> Envoy leaves Minsk</h1>${body}`,
    );
    assert.equal(kicker.headline, 'Envoy leaves Minsk');
  });

  it('takes names from JSON-LD, from meta elements and from the line under the headline', () => {
    assert.deepEqual(
      extract(
        `${ld({ '@type': 'NewsArticle', headline: 'x', author: [{ name: 'Ann Lee' }, { name: 'Bo Roe' }] })}${body}`,
      ).bylines,
      ['Ann Lee', 'Bo Roe'],
    );
    assert.deepEqual(extract(`<meta name="author" content="Ann Lee">${body}`).bylines, ['Ann Lee']);
    assert.deepEqual(extract(`<h1>Envoy leaves</h1><div>By Ann Lee and Bo Roe</div>${body}`).bylines, [
      'Ann Lee',
      'Bo Roe',
    ]);
  });

  it('takes section, tags, language and address', () => {
    const extraction = extract(`<html lang="de-AT"><meta property="article:section" content="Welt">
      <meta name="keywords" content="Hafen, Fähre"><link rel="canonical" href="https://zeitung.example/a">${body}`);
    assert.equal(extraction.section, 'Welt');
    assert.deepEqual(extraction.tags, ['Hafen', 'Fähre']);
    assert.equal(extraction.declaredLanguage, 'de');
    assert.equal(extraction.canonicalUrl, 'https://zeitung.example/a');
  });

  it('reads JSON-LD with a trailing comma, a line break in a string and a comment around it', () => {
    const broken =
      '<!-- {"@type": "NewsArticle", "headline": "Envoy\nleaves", "datePublished": "2024-03-06", } -->';
    const extraction = extract(`<script type="application/ld+json">${broken}</script>${body}`);
    assert.equal(extraction.headline, 'Envoy leaves');
    assert.equal(extraction.stamps[0]?.value, '2024-03-06');
  });
});

describe('a hostile page', () => {
  it('is read to its end, however deep it nests', () => {
    const deep = '<div>'.repeat(100_000);
    assert.deepEqual(textsOf(extract(`${deep}${body}${'</div>'.repeat(100_000)}`), 'paragraph'), text);
  });

  it('gives blocks that tile the text and places inside the source, wherever it breaks off', () => {
    const source = `<title>Envoy leaves</title><h1>Envoy &amp; staff leave</h1><div class=story>${body}<ul><li>One &eacute;<li>Two</ul></div>`;
    for (let end = 0; end <= source.length; end += 7) {
      const extraction = extract(source.slice(0, end));
      const parts = extraction.blocks.map(({ span }) => extraction.text.slice(span.start, span.end));
      assert.equal(parts.join('\n\n'), extraction.text);
      for (const { pageSpan } of [...extraction.blocks, ...extraction.dropped])
        assert.ok(
          pageSpan.start < pageSpan.end && pageSpan.end <= end,
          `${pageSpan.start}-${pageSpan.end} of ${end}`,
        );
    }
  });
});
