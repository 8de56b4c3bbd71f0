import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Extraction } from '../types.ts';
import { extractHtml } from './index.ts';
import { samplePage } from './sample-page.ts';

function extract(source: string): Extraction {
  return extractHtml(samplePage(source));
}

const sentences = [
  'The envoy left the capital on Monday after three days of talks with the ministers of both sides, officials said to reporters at the gate.',
  'He will return in June, when the two governments mean to sign the agreement on the ferries and on the lights of the harbour in the north.',
  'A spokeswoman for the ministry declined to say what is still in dispute between the two delegations, or when the text is to be published.',
];
const body = sentences.map((text) => `<p>${text}</p>`).join('');

function textsOf(extraction: Extraction, kind: string): readonly string[] {
  const blocks = extraction.blocks.filter((block) => block.kind === kind);
  return blocks.map(({ span }) => extraction.text.slice(span.start, span.end));
}

function reasonFor(extraction: Extraction, words: string): string | undefined {
  return extraction.dropped.find((part) => part.text.includes(words))?.reason;
}

describe('the lines of an article', () => {
  it('end where readers begin to comment, marked or not', () => {
    const comments =
      'Comments (3): Lee: I never believed that they would come to any agreement. Roe: Nor did I, to tell the truth.';
    const extraction = extract(
      `<h1>Envoy leaves</h1>${body}<div>${comments}</div><p>Poe: ${sentences[1]}</p>`,
    );
    assert.deepEqual(textsOf(extraction, 'paragraph'), sentences);
    assert.equal(reasonFor(extraction, 'never believed'), 'comments');
    assert.equal(reasonFor(extraction, 'Poe'), 'comments');
  });

  it('leave out a lead that only begins the text once more', () => {
    const cut = `${(sentences[0] ?? '').slice(0, 70)}...`;
    const lead = (text: string): Extraction =>
      extract(`<h1>Envoy leaves</h1><p class="standfirst">${text}</p><div class="story-body">${body}</div>`);
    assert.equal(reasonFor(lead(cut), cut), 'repeat');
    assert.equal(textsOf(lead('The talks on ferries have come to an end.'), 'subheading').length, 1);
  });

  it('go on below a counter of comments above them, and below "Response:"', () => {
    const extraction = extract(`<h1>Envoy leaves</h1><div>3 comments</div>${body}<p>Response:</p>${body}`);
    assert.ok(extraction.text.includes(sentences[0] ?? ''));
    const answer = extract(
      `<h1>Envoy leaves</h1>${body}<p>Response:</p><p>The ministry did not say a word.</p>`,
    );
    assert.ok(answer.text.includes('did not say a word'));
  });

  it('leave out who else worked on the text, at its end', () => {
    const extraction = extract(
      `<h1>Envoy leaves</h1>${body}<p>Bo Roe in Minsk contributed to this report.</p><p>(lee/roe)</p>`,
    );
    assert.deepEqual(textsOf(extraction, 'paragraph'), sentences);
    assert.equal(reasonFor(extraction, 'Bo Roe'), 'credits');
    assert.equal(reasonFor(extraction, '(lee'), 'credits');
  });

  it('leave out the headline again, with a kicker, but not the first heading of a section', () => {
    const extraction = extract(
      `<title>Envoy leaves Minsk</title><h1>Envoy leaves Minsk</h1><main><h2>Talks: Envoy leaves Minsk</h2>${body}</main>`,
    );
    assert.equal(reasonFor(extraction, 'Talks: Envoy'), 'headline-repeat');
    const section = extract(
      `<title>Envoy leaves Minsk</title><h1>Envoy leaves Minsk</h1><main><h2>What was agreed upon</h2>${body}</main>`,
    );
    assert.deepEqual(textsOf(section, 'heading'), ['What was agreed upon']);
  });

  it('begin with the paragraph between the headline and the box of the text', () => {
    const lead = 'Three days of talks on ferries and harbour lights have come to an end without a signature.';
    const extraction = extract(
      `<h1>Envoy leaves</h1><div>4 May</div><div class="x">${lead}</div><div>Photo</div><div class="story-body">${body}${body.replaceAll('the', 'a')}</div>`,
    );
    assert.ok(extraction.text.includes(lead));
  });

  it('keep the rows of a table in a figure, rows with days, and a question put twice', () => {
    const table =
      '<figure><table><tr><th>Day</th><th>Ferries</th></tr><tr><td>1 May 2024</td><td>12</td></tr></table></figure>';
    const question =
      '<p>What do you make of the agreement that the two governments mean to sign in June?</p>';
    const extraction = extract(
      `<h1>Envoy leaves</h1><main>${table}${body}${question}${body.replaceAll('the', 'a')}${question}<p>None.</p></main>`,
    );
    assert.ok(textsOf(extraction, 'paragraph').includes('1 May 2024 | 12'));
    assert.equal(textsOf(extraction, 'paragraph').filter((text) => text.startsWith('What do you')).length, 2);
  });

  it('keep lists of shops under the sections of a text', () => {
    const section = (name: string): string =>
      `<h2>${name}</h2>${body.replaceAll('the', name)}<ul><li>Price: 20 crowns<li><a href="https://shop.example/x">The harbour shop (${name})</a></ul>`;
    const extraction = extract(
      `<h1>Lamps</h1><main>${['Red', 'Green', 'White'].map(section).join('')}</main>`,
    );
    assert.equal(textsOf(extraction, 'listItem').length >= 3, true);
  });

  it('keep a list of links that the text leads up to, and leave out the one below "Read also:"', () => {
    const links = ['The lamp shop on the quay', 'The lamp shop at the station', 'The old lamp maker']
      .map((shop) => `<li><a href="https://shop.example/x">${shop}</a>`)
      .join('');
    const listed = extract(
      `<h1>Lamps</h1><main>${body}<p>Three shops sell them:</p><ul>${links}</ul>${body}</main>`,
    );
    assert.equal(textsOf(listed, 'listItem').length, 3);
    const others = extract(`<h1>Lamps</h1><main>${body}<p>Read also:</p><ul>${links}</ul>${body}</main>`);
    assert.equal(textsOf(others, 'listItem').length, 0);
  });

  it('leave out the list of sources at the end, but not a section on the sources of a river', () => {
    const extraction = extract(
      `<h1>Lamps</h1><main>${body}<h2>References</h2><ol><li>Lee, A. (2019). A history of lamps.<li>Roe, B. (2021). On light.</ol></main>`,
    );
    assert.deepEqual(textsOf(extraction, 'heading'), []);
    assert.equal(reasonFor(extraction, 'A history'), 'sources');
    const river = extract(
      `<title>Rivers</title><h1>Rivers</h1><main>${body}<h2>Sources</h2>${body.replaceAll('the', 'a')}${body.replaceAll('the', 'no')}</main>`,
    );
    assert.deepEqual(textsOf(river, 'heading'), ['Sources']);
  });

  it('leave out a heading under which only other stories stand, in between the text, too', () => {
    const others =
      '<ul><li><a href="/a">Ferries stay in port</a><li><a href="/b">Choir seeks two tenors</a></ul>';
    const extraction = extract(
      `<title>Lamps</title><h1>Lamps</h1><main>${body}<h3>From the coast</h3>${others}<h3>What comes next</h3>${body.replaceAll('the', 'a')}</main>`,
    );
    assert.deepEqual(textsOf(extraction, 'heading'), ['What comes next']);
  });

  it('join a large first letter to its word', () => {
    const extraction = extract(
      `<h1>Envoy leaves</h1><p><span class="dropcap">T</span> <span>he talks went on until the early morning of Monday.</span></p>${body}`,
    );
    assert.ok(extraction.text.includes('\n\nThe talks went on'));
  });

  it('take the sentences under the pictures of a gallery for its text, but not those of a page with paragraphs', () => {
    const slide = (text: string): string => `<section><h2>Stop</h2><p class="caption">${text}</p></section>`;
    const slides = sentences.map(slide).join('');
    assert.deepEqual(textsOf(extract(`<h1>Ferries</h1><main>${slides}</main>`), 'paragraph'), sentences);
    const article = extract(`<h1>Ferries</h1><main>${body.replaceAll('the', 'a')}${slides}</main>`);
    assert.equal(textsOf(article, 'caption').length, 3);
  });

  it('leave out the form for letters to the editor, but not a text that stands in a form as a whole', () => {
    const form =
      '<form><h4>Have you seen a mistake on this page of ours? Tell us what is wrong, so that we can put it right.</h4><p>Your name</p></form>';
    const extraction = extract(`<h1>Envoy leaves</h1><main>${body}${form}</main>`);
    assert.equal(reasonFor(extraction, 'seen a mistake'), 'tools');
    const whole = extract(`<form id="page"><h1>Envoy leaves</h1><main>${body}</main></form>`);
    assert.deepEqual(textsOf(whole, 'paragraph'), sentences);
  });

  it('leave out a label above two titles of others, but not a short line above the text', () => {
    const titles = '<div class="card"><a href="/a">Lamp of brass with a hook</a></div>'.repeat(3);
    const extraction = extract(
      `<h1>Envoy leaves</h1><main>${body}<div class="h2">Lamps and hooks from our shop on the quay</div><div>${titles}</div></main>`,
    );
    assert.equal(reasonFor(extraction, 'from our shop'), 'empty-heading');
    const short = extract(`<h1>Envoy leaves</h1><main><p>No deal yet</p>${body}</main>`);
    assert.ok(short.text.includes('No deal yet'));
  });

  it('keep an embedded post, but neither one that is the card of another article nor the line that names its author', () => {
    const embed = (words: string): string =>
      `<blockquote class="wp-embedded-content"><p>${words}</p></blockquote>`;
    const extraction = extract(
      `<h1>Envoy leaves</h1><main>${body}${embed('We have talked for three days, and we shall talk again.')}${embed('<a href="/b">Ferries stay in port for a third day</a>')}</main>`,
    );
    assert.equal(textsOf(extraction, 'quote').length, 1);
    assert.equal(reasonFor(extraction, 'Ferries stay'), 'related-headlines');
  });

  it('begin with the lead in a box called teaser, not with the day and place above it', () => {
    const lead = 'Three days of talks on ferries and harbour lights have come to an end without a signature.';
    const extraction = extract(
      `<h1>Envoy leaves</h1><div class="intro"><div>25 January 2022 (Lamp Press) Minsk</div><div class="teaser-text"><p>${lead}</p></div></div><div class="story-body">${body}</div>`,
    );
    assert.deepEqual(textsOf(extraction, 'subheading'), [lead]);
  });

  it('keep a lead that is marked as a heading and stands beside a picture', () => {
    const lead = 'Three days of talks on ferries and harbour lights have come to an end without a signature.';
    const extraction = extract(
      `<h1>Envoy leaves</h1><div><img src="a.jpg"><h3>${lead}</h3></div><div class="story-body">${body}</div>`,
    );
    assert.ok(extraction.text.includes(lead));
    assert.deepEqual(textsOf(extraction, 'caption'), []);
  });
});
