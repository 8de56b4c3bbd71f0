import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractHtml } from './index.ts';
import { samplePage } from './sample-page.ts';

const long =
  'The envoy left the capital on Monday after three days of talks on salt, and both sides were content.';

const textOf = (source: string) => extractHtml(samplePage(source)).text;

describe('a short article whose longest paragraph stands out', () => {
  it('has the short sentences above and below it', () => {
    const page = textOf(`<title>Envoy leaves</title><h1>Envoy leaves</h1><p>By Ann Lee</p>
      <p>He did not say when he will be back.</p><p>${long}</p><p>Zenda thanked him.</p><p>Nobody wept.</p>`);
    assert.ok(
      page.endsWith(`He did not say when he will be back.\n\n${long}\n\nZenda thanked him.\n\nNobody wept.`),
    );
  });

  it('has them where they stand in elements that mean nothing', () => {
    const page = textOf(`<div>Zenda Post</div><div><div>3 May 2025 by Ann Lee</div><div>${long}</div>
      <div>Zenda thanked him.</div></div>`);
    assert.equal(page, `${long}\n\nZenda thanked him.`);
  });

  it('has its headline also where that is no heading', () => {
    const page =
      textOf(`<title>Envoy leaves Zenda</title><div>Zenda Post</div><div><div>Envoy leaves Zenda</div>
      <div>3 May 2025 by Ann Lee</div><div>${long}</div></div>`);
    assert.equal(page, `Envoy leaves Zenda\n\n${long}`);
    const listed = textOf(`<title>Envoy leaves Zenda</title><div><a href="/a">Envoy leaves Zenda</a></div>
      <div><div>${long}</div></div>`);
    assert.equal(listed, long);
  });

  it('has no labels, links or boxes below it', () => {
    const page = textOf(`<h1>Envoy leaves</h1><p>${long}</p><p>More news</p><p>Read all of it.</p>`);
    assert.ok(page.endsWith(long));
    const links = textOf(`<h1>Envoy leaves</h1><p>${long}</p><p><a href="/a">Salt is dear again.</a></p>`);
    assert.ok(links.endsWith(long));
    const box = textOf(`<h1>Envoy leaves</h1><p>${long}</p><div><p>Order our letter today.</p></div>`);
    assert.ok(box.endsWith(long));
  });
});

describe('a page without any text of its own', () => {
  it('has the text that it files for machines, however short', () => {
    const filed = JSON.stringify({ '@type': 'NewsArticle', headline: 'Envoy leaves', articleBody: long });
    const page = `<script type="application/ld+json">${filed}</script><div id="root"></div>`;
    assert.ok(textOf(page).endsWith(long));
  });
});
