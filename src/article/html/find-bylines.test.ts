import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractHtml } from './index.ts';
import { labelledNames, namesInBrackets, namesOfLine, signedNames } from './rules/byline-phrases.ts';
import { samplePage } from './sample-page.ts';

function bylinesOf(source: string): readonly string[] {
  return extractHtml(samplePage(source, 'https://saltdaily.example/1')).bylines;
}

const paragraphs = `<p>The envoy left the capital on Monday after three days of talks, officials said.</p>
  <p>He will return in June, when the two governments mean to sign the agreement.</p>`;
const article = (head: string, above = '', below = ''): string =>
  `${head}<main><h1>Envoy leaves</h1>${above}${paragraphs}${below}</main>`;
const author = (name: string): string => `<meta name="author" content="${name}">`;
const jsonLd = (fields: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Envoy leaves', ...fields })}</script>`;

describe('the bylines', () => {
  it('name who signs the text where the site names itself as the author', () => {
    const site = '<meta property="og:site_name" content="Salt Daily">';
    assert.deepEqual(
      bylinesOf(article(site + author('Salt Daily'), '<p><strong>Ann Lee/Jo Roe</strong></p>')),
      ['Ann Lee', 'Jo Roe'],
    );
    assert.deepEqual(bylinesOf(article(site + author('Salt Daily'))), ['Salt Daily']);
  });

  it('name a person rather than the firm that runs the site', () => {
    assert.deepEqual(bylinesOf(article(author('Salzwerke GmbH'), '<h5>Von Uta Berg</h5>')), ['Uta Berg']);
  });

  it('spell out a first name by what is told of its bearer, and by nobody else', () => {
    const person = { '@type': 'Person', name: 'Uta', description: 'Uta Berg writes about salt.' };
    assert.deepEqual(bylinesOf(article(jsonLd({ author: person }))), ['Uta Berg']);
    assert.deepEqual(bylinesOf(article(author('Uta'), '', '<p><em>Jo Roe</em></p>')), ['Uta']);
    assert.deepEqual(
      bylinesOf(
        article(
          author('uta.berg'),
          '',
          '<p>In the south the people of the coast are waiting for what he brings home. (Uta K. Berg)</p>',
        ),
      ),
      ['Uta K. Berg'],
    );
  });

  it('name all authors where some data name but the first', () => {
    const head = jsonLd({ author: { name: 'Ann Lee' }, creator: ['Ann Lee', 'Jo Roe'] });
    assert.deepEqual(bylinesOf(article(head)), ['Ann Lee', 'Jo Roe']);
  });

  it('take a name beside the words of its date', () => {
    const line = '<div><span>Uta Berg |</span> <span>05.04.2025 - Updated: 06.04.2025</span></div>';
    assert.deepEqual(bylinesOf(article('', line)), ['Uta Berg']);
  });

  it('find a label in a box that stands apart', () => {
    const box =
      '<aside><h3>Written by Ann Lee</h3><p>She has followed the talks for the Salt Daily.</p></aside>';
    assert.deepEqual(bylinesOf(article('', '', box)), ['Ann Lee']);
  });

  it('take the text of a link to all that somebody wrote for the name in it', () => {
    assert.deepEqual(bylinesOf(article('', '<a href="/author/ann">All posts by Ann Lee</a>')), ['Ann Lee']);
  });

  it('leave alone what the article is filed under, and the accounts of the outlet', () => {
    const tags = ['Marsh', 'Coast', 'News', 'Talks', 'Envoys']
      .map((tag) => `<a href="/people/x">${tag}</a>`)
      .join(' ');
    assert.deepEqual(bylinesOf(article('', `<div>${tags}</div>`)), []);
    const account = '<a href="https://www.youtube.com/user/saltdaily">Salt Videos</a>';
    assert.deepEqual(bylinesOf(article('', account)), []);
  });
});

describe('a line that tells who wrote', () => {
  it('may have its date before the label', () => {
    assert.deepEqual(namesOfLine('05.02.2020 - Redaktion: Uta Berg (Salzamt)'), ['Uta Berg']);
    assert.deepEqual(namesOfLine('Posted on 3 May 2020 by Ann Lee'), ['Ann Lee']);
  });

  it('names nobody behind what the text is filed under', () => {
    assert.deepEqual(namesOfLine('Posted by Ann Lee under Salt, Coast | Tags: Lamps, Mole'), ['Ann Lee']);
    assert.deepEqual(namesOfLine('By Ann Lee and Bo Under'), ['Ann Lee', 'Bo Under']);
  });

  it('is not one that names the author of something else', () => {
    assert.deepEqual(namesOfLine('Saltmarsh von Uta Berg'), []);
    assert.deepEqual(labelledNames('Author of the year'), []);
    assert.deepEqual(labelledNames('Written by Ann Lee'), ['Ann Lee']);
  });

  it('may be nothing but names', () => {
    assert.deepEqual(signedNames('ANN LEE and Jo Roe'), ['ANN LEE', 'Jo Roe']);
    assert.deepEqual(signedNames('Ann Lee left.'), []);
  });

  it('may end in a name in brackets, which a body of states is not', () => {
    assert.deepEqual(namesInBrackets('So it goes on the coast. (Uta Berg) +++'), ['Uta Berg']);
    assert.deepEqual(namesInBrackets('So said the alliance (NATO)'), []);
  });
});
