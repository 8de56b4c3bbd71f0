import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables as tables } from '../../tests/all-tables.ts';
import type { Page } from '../page/index.ts';
import { makeEntry } from '../record/index.ts';
import { readArticle } from './index.ts';

function textPage(source: string): Page {
  const pageId = 'a'.repeat(64);
  return {
    pageId,
    source,
    mediaType: 'text/plain',
    lengthBytes: source.length,
    charset: 'UTF-8',
    location: 'talks.txt',
    url: null,
  };
}

const talks = `Home
World
Envoys of Ruritania and Graustark meet on the border
The foreign ministers of Ruritania and Graustark met on the border on Monday, officials said.
They spoke for two hours about the trade in salt, and agreed to meet again within a month.
Read also
Bakery wins prize
Comments (2)`;

test('reads a page of text into an article whose blocks tile its text', () => {
  const { article } = readArticle(textPage(talks), tables);
  assert.equal(article?.headline, 'Envoys of Ruritania and Graustark meet on the border');
  assert.equal(article.language, 'en');
  assert.deepEqual(
    article.blocks.map(({ kind, pageSpan }) => [kind, talks.slice(pageSpan.start, pageSpan.end).slice(0, 6)]),
    [
      ['headline', 'Envoys'],
      ['paragraph', 'The fo'],
      ['paragraph', 'They s'],
    ],
  );
  assert.equal(
    article.blocks.map(({ span }) => article.text.slice(span.start, span.end)).join('\n\n'),
    article.text,
  );
});

test('says of each dropped line where it stood and why it was dropped', () => {
  const { article } = readArticle(textPage(talks), tables);
  const dropped = article?.dropped.map(({ text, reason }) => [text, reason]);
  assert.deepEqual(dropped?.at(0), ['Home', 'navigation']);
  assert.deepEqual(dropped?.at(-1), ['Comments (2)', 'comments']);
});

test('makes a record that its schema accepts', () => {
  const { article } = readArticle(textPage(talks), tables);
  assert.ok(article);
  assert.equal(makeEntry('article', article).content.pageId, 'a'.repeat(64));
});

test('says of the front of a section that it is a list of headlines', () => {
  const cards = ['Salt treaty signed', 'Bridge to reopen', 'King in Hentzau', 'Envoy recalled', 'Fair ends']
    .map((title, at) => {
      const teaser = `<p>What ${title.toLowerCase()} means for Zenda</p><time>Yesterday</time>`;
      return `<div class=card><h2><a href=/${at}>${title} in Zenda this week</a></h2>${teaser}</div>`;
    })
    .join('');
  const nav = '<nav>Home World Business Opinion Sport</nav>';
  const foot = '<footer>Contact us About Terms</footer>';
  const source = `<html><head><title>World news | Zenda Times</title></head><body>${nav}${cards}${foot}</body></html>`;
  const { article, problems } = readArticle({ ...textPage(source), mediaType: 'text/html' }, tables);
  assert.equal(article, null);
  assert.match(problems[0]?.message ?? '', /no text of one article; it looks like a list of headlines/u);
});

test('gives no article for a page that a site sends in place of one', () => {
  const sorry = '<p>We are sorry. What you look for may have been moved, or it may never have been here.</p>';
  const source = `<html><head><title>Page not found | Zenda Times</title></head><body><h1>404</h1>${sorry}</body></html>`;
  const { article, problems } = readArticle({ ...textPage(source), mediaType: 'text/html' }, tables);
  assert.equal(article, null);
  assert.equal(problems[0]?.code, 'NO_ARTICLE');
  assert.match(problems[0]?.message ?? '', /in place of an article/u);
});

test('gives no article but a problem for a page without words', () => {
  const { article, problems } = readArticle(textPage(' \n\n'), tables);
  assert.equal(article, null);
  assert.equal(problems[0]?.code, 'NO_ARTICLE');
});

test('keeps what a page without text says in its metadata, and says that the text is missing', () => {
  const source = `<html><head><meta property="og:title" content="Envoys meet in Vilnius">
    <meta property="article:published_time" content="2024-05-03T08:00:00+03:00"></head>
    <body><div id="app"></div><script src="app.js"></script></body></html>`;
  const { article, problems } = readArticle({ ...textPage(source), mediaType: 'text/html' }, tables);
  assert.equal(article?.headline, 'Envoys meet in Vilnius');
  assert.equal(article?.dating.published.from, '2024-05-03');
  assert.equal(article?.text, '');
  assert.equal(problems[0]?.code, 'NO_TEXT');
});

test('takes the headline of a feed where the page has none, and only there', () => {
  const headlineOf = (source: string) => {
    const headers = 'WARC-Date: 2024-03-07T05:06:07Z\nFeed-Title: Envoys meet, at last';
    const page = { ...textPage(source), mediaType: 'text/html' as const, headers };
    return readArticle(page, tables).article?.headline;
  };
  const said =
    '<p>The foreign ministers of Ruritania and Graustark met on the border on Monday, officials of both sides said.</p>';
  assert.equal(headlineOf(`<article>${said}</article>`), 'Envoys meet, at last');
  assert.equal(headlineOf(`<article><h1>Talks on salt</h1>${said}</article>`), 'Talks on salt');
});
