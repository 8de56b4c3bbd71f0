import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractHtml } from './index.ts';
import { samplePage } from './sample-page.ts';

function formOf(source: string, url: string | null = null): string {
  return extractHtml(samplePage(source, url)).form;
}

const entries = [
  'The delegations have arrived at the palace, where the host received them one by one.',
  'The first round is over; neither side wished to speak to the reporters who wait outside.',
  'The envoy says that the talks go on through the night, with a break for a late supper.',
  'A spokeswoman denies that one of the delegations has left the table for good tonight.',
].map((text, at) => `<p>${String(18 + at)}:${String(10 + at)}</p><p>${text}</p>`);
const timed = entries.join('');
const paragraphs = [
  'The envoy left the capital on Monday after three days of talks, officials said to those who had waited for him at the airport.',
  'He will return in June, when the two governments mean to sign the agreement on the ferries and on the lights of the harbour.',
  'A spokeswoman for the ministry declined to say what is still in dispute between the two sides, or who is to blame for that.',
]
  .map((text) => `<p>${text}</p>`)
  .join('');
const titles = [
  'Ferries stay in port for a third day',
  'Harbour gets its new lights at last',
  'Council meets in the deepest snow',
  'Choir seeks two tenors for the spring',
  'Jam prices rise again in the north',
  'Old mill to become a school of music',
  'Rowers win their fourth race in a row',
  'Bridge closed until the end of May',
  'Museum shows the letters of a king',
];
const teasers = titles.map((title) => `<div class="item"><h3><a href="/x">${title}</a></h3></div>`).join('');

describe('the form of a page', () => {
  it('is a live blog where JSON-LD says so, or where timed entries follow each other under "live"', () => {
    const data = '{"@type": "LiveBlogPosting", "headline": "Talks"}';
    assert.equal(
      formOf(`<script type="application/ld+json">${data}</script><h1>Talks</h1>${paragraphs}`),
      'live-blog',
    );
    assert.equal(formOf(`<h1>Live: talks in the palace</h1><main>${timed}</main>`), 'live-blog');
    assert.equal(
      formOf(`<h1>Talks</h1><main>${timed}</main>`, 'https://a.example/newsblog/talks'),
      'live-blog',
    );
  });

  it('is an article where a chronicle of one evening stands in it, and where readers comment at given times', () => {
    assert.equal(formOf(`<h1>How the talks went</h1><main>${paragraphs}${timed}</main>`), 'article');
    const comments = `<div id="comments">${timed}</div>`;
    assert.equal(
      formOf(`<h1>Live: talks in the palace</h1><main>${paragraphs}</main>${comments}`),
      'article',
    );
  });

  it('is a listing on the front page and on the page of a section', () => {
    const front = `<body class="home"><h1>The Daily</h1><p>News of the coast since the year 1884.</p>${teasers}`;
    assert.equal(formOf(front, 'https://daily.example/'), 'listing');
    const section = `<meta property="og:type" content="website"><body class="archive category"><h1>Coast</h1>${teasers}`;
    assert.equal(formOf(section, 'https://daily.example/coast/'), 'listing');
  });

  it('is an article however many teasers stand around its text, and however short it is where it says so', () => {
    assert.equal(
      formOf(`<body class="home"><h1>Envoy leaves</h1>${paragraphs}${teasers}`, 'https://daily.example/'),
      'article',
    );
    const stated = `<meta property="og:type" content="article"><body class="archive"><h1>Envoy leaves</h1>${teasers}`;
    assert.equal(formOf(stated, 'https://daily.example/'), 'article');
  });
});
