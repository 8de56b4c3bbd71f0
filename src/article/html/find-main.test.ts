import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractHtml } from './index.ts';
import { samplePage } from './sample-page.ts';

function bodyOf(source: string): string {
  return extractHtml(samplePage(source)).text;
}

const figures = [
  'Lens: 180 mm',
  'Place: the north mole',
  'Exposure: sixty times three minutes',
  'Film: none',
];
const list = `<ul>${figures.map((text) => `<li>${text}`).join('')}</ul>`;
const lead = '<p>Blue lamps over the harbour, taken from the mole on the first clear night of the year.</p>';
const aboutSite =
  'Lamp Watchers was a paper for all who look at harbour lamps. It appeared four times a year, told its readers what could be seen, and closed in the spring after twenty volumes.';

describe('the element of the article', () => {
  it('is the one around the headline where the longest text of the page presents the site', () => {
    const text = bodyOf(
      `<title>Lamps</title><article class="post"><header class="entry-header"><h1>Lamps</h1></header><div class="entry-content">${lead}${list.repeat(3)}</div></article><aside class="sidebar"><p>${aboutSite} ${aboutSite.replaceAll('a', 'e')}</p></aside>`,
    );
    assert.ok(text.includes('Place: the north mole'));
    assert.ok(!text.includes('Lamp Watchers'));
  });

  it('is the one around a text of names and figures rather than the line of rights below it', () => {
    const rights =
      '<div><p>Copyright 2018, Harbour Papers. Reproduction without a written permit is not allowed.</p></div>';
    const text = bodyOf(
      `<title>Lamps</title><article class="post"><header class="entry-header"><h1>Lamps</h1></header><div class="entry-content">${list}${list.replaceAll(': ', ' is ')}${rights}</div></article>`,
    );
    assert.ok(text.includes('Film: none'));
  });

  it('stays where the prose is, headline or not', () => {
    const story = `${aboutSite} `.repeat(6);
    const text = bodyOf(
      `<title>Lamps</title><article class="post"><h1>Lamps</h1>${list}${list}</article><div class="story"><p>${story}</p></div>`,
    );
    assert.ok(text.includes('closed in the spring'));
  });
});
