// Pages without a word to machines: tables, bold lines for headings, menus and tools between bars.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractHtml } from './extract-html.ts';
import { samplePage } from './sample-page.ts';

const story = [
  'Peru closed two crossings on its border with Ecuador on Monday, the interior ministry in Lima said.',
  'Ecuador called the step a breach of the agreement that both had signed in the spring of that year.',
  'Some two hundred lorries were waiting at Huaquillas in the evening, a customs officer said by telephone.',
];
const paragraphs = story.map((text) => `<p>${text}</p>`).join('');
const broken = story.join('<br><br>');

function read(source: string, url: string | null = null) {
  const { headline, bylines, outlet, blocks, text } = extractHtml(samplePage(source, url));
  const body = blocks
    .filter(({ kind }) => kind !== 'headline')
    .map(({ span }) => text.slice(span.start, span.end));
  return { headline, bylines, outlet, body };
}

function tablePage(title: string, head: string, foot = '', name = '<b>Salt Daily</b>'): string {
  return `<html><head><title>${title}</title></head><body><table><tr><td colspan=3>${name} <a href=a>Home</a></td></tr><tr>
<td><a href=b>Peru</a><br><a href=c>Chile</a></td><td>${head}${paragraphs}<font size=1>Print this page | Send to a friend</font></td>
<td><font size=1>ADVERTISEMENT<br>Poll: Will the border open?</font></td></tr></table>${foot}</body></html>`;
}

describe('a page of tables', () => {
  it('has a bold line for its headline, and who wrote and when right below it', () => {
    const head =
      '<font size=4><b>Peru shuts two crossings</b></font><br><font>07.11.2005 09:05 / Ana Quispe</font>';
    const found = read(tablePage('Salt Daily : Peru shuts two crossings', head, '<hr>(c) 2005 Salt Daily'));
    assert.deepEqual(found, {
      headline: 'Peru shuts two crossings',
      bylines: ['Ana Quispe'],
      outlet: 'Salt Daily',
      body: story,
    });
  });

  it('is called by its dated bold line where its window names only the site', () => {
    const head =
      '<b>Peru shuts two crossings</b><br><small>Lima, 12/02/2003 | Salt News Agency</small><br><br>';
    const found = read(tablePage('Salt Daily - news', head, '', 'SALT DAILY<br>'));
    assert.equal(found.headline, 'Peru shuts two crossings');
    assert.equal(found.outlet, 'SALT DAILY');
    assert.deepEqual(found.body, story);
  });

  it('is called by the line that its title ends in, whatever sections stand before that', () => {
    const title = 'SALT DAILY | Americas | Peru shuts two crossings';
    const rows = `<table><tr><td>Tuesday, 8 November, 2005, 11:22 GMT</td></tr><tr><td><b>Peru shuts two crossings</b></td></tr><tr><td>${broken}</td></tr></table>`;
    const found = read(`<html><head><title>${title}</title></head><body>${rows}</body></html>`);
    assert.deepEqual(
      [found.headline, found.outlet, found.body],
      ['Peru shuts two crossings', 'SALT DAILY', story],
    );
  });

  it('keeps a headline of two lines whole, and a bold question above its answer', () => {
    const head = '<h1>Peru shuts two crossings:<br>what lorries do now</h1>';
    const found = read(`<title>Peru shuts two crossings: what lorries do now</title>${head}${paragraphs}`);
    assert.match(found.headline ?? '', /what lorries do now$/u);
    const asked = `<p><b>What will the drivers do?</b><br>They will wait until 3 May 2006.</p>`;
    const talk = read(
      `<title>Peru shuts two crossings on its border</title><h1>Peru shuts two crossings on its border</h1>${paragraphs}${asked}`,
    );
    assert.equal(talk.body.at(-1), 'What will the drivers do?\nThey will wait until 3 May 2006.');
  });
});

describe('a page whose great heading is the name of its site', () => {
  it('is called by the plain line that says the rest of its title', () => {
    const head = '<b>Peru shuts two crossings</b><br>Lima / 8 March 2012<br><br>';
    const found = read(
      `<title>Salt News: Peru shuts two crossings</title><center><h1>Salt News</h1></center>${head}${broken}`,
    );
    assert.deepEqual(
      [found.headline, found.outlet, found.body],
      ['Peru shuts two crossings', 'Salt News', story],
    );
  });

  it('keeps a heading that says more than the line', () => {
    const page = `<title>Peru shuts two crossings - The Salt Daily</title><h1>Peru shuts two crossings</h1><div>The Salt Daily</div>${paragraphs}`;
    assert.equal(read(page).headline, 'Peru shuts two crossings');
  });
});

describe('the name of a site that only its page shows', () => {
  it('stands in the heading above the menu, and is not the headline', () => {
    const page = `<title>Salt Coast Online</title><h2>Salt Coast Online</h2><p><a href=1>News</a> <a href=2>Sport</a></p><h3>Peru shuts two crossings</h3><i>Lima, 8 November 2005</i><blockquote>${paragraphs}</blockquote>`;
    const found = read(page);
    assert.deepEqual([found.headline, found.outlet], ['Peru shuts two crossings', 'Salt Coast Online']);
    assert.deepEqual(found.body, story);
  });

  it('is that of its address in its own spelling', () => {
    const page = `<title>Peru shuts two crossings</title><header>SALT LEDGER</header><main><h1>Peru shuts two crossings</h1>${paragraphs}</main><footer>© Salt Ledger 2005 · Privacy</footer>`;
    assert.equal(read(page, 'https://saltledger.example/a').outlet, 'Salt Ledger');
  });

  it('is neither the maker of its software nor a section', () => {
    const page = `<title>Peru shuts two crossings</title><div>World</div><h1>Peru shuts two crossings</h1>${paragraphs}<p>Powered by Boards © 2005 Boards Group</p>`;
    assert.equal(read(page).outlet, null);
  });
});

describe('who wrote', () => {
  const page = (line: string) =>
    `<title>Peru shuts two crossings</title><h1>Peru shuts two crossings</h1>${line}${paragraphs}`;
  const namedIn = (line: string) => read(page(line)).bylines;

  it('stands beside the day, with a place or the minutes that reading takes', () => {
    assert.deepEqual(namedIn('<p>Omar al-Masri / Amman<br>Posted on: 6 July 2011</p>'), ['Omar al-Masri']);
    assert.deepEqual(namedIn('<p>Ana Quispe, Lima<br>9 February 2016</p>'), ['Ana Quispe']);
    assert.deepEqual(namedIn('<div>Ana Quispe · Aug 11, 2022 · 2 min read</div>'), ['Ana Quispe']);
    assert.deepEqual(namedIn('<div>by Rania al-Sabbagh</div>'), ['Rania al-Sabbagh']);
    assert.deepEqual(namedIn('<div>Ana Quispe</div><div>23 Sep 2015 18:20</div>'), ['Ana Quispe']);
  });

  it('is no button, and no place beside a day', () => {
    assert.deepEqual(namedIn('<div>By Luis Rojas | March 3, 2008 | Comments (3) | Email | Print</div>'), [
      'Luis Rojas',
    ]);
    assert.deepEqual(namedIn('<p>Lima, 9 February 2016</p>'), []);
    assert.deepEqual(namedIn('<div>Ana Quispe</div><div>Lorries wait</div>'), []);
  });
});

describe('what sites put around a text', () => {
  const page = (above: string, below: string, between = '') =>
    `<title>Peru shuts two crossings</title>${above}<div><h1>Peru shuts two crossings</h1><p>${story[0]}</p>${between}<p>${story[1]}</p><p>${story[2]}</p></div>${below}`;
  const bodyOf = (...parts: Parameters<typeof page>) => read(page(...parts)).body;

  it('leaves out the banner of a copy, rights and tools', () => {
    const banner =
      '<div>This is a saved copy of http://salt.example/a.htm as it looked on 12 Feb 2016. The page may have changed since.</div>';
    const tools =
      '<p>Views: 1204 | Rating: 4/5 | Send to a friend</p><p>Copyright 1998 Salt Daily. All rights reserved.</p>';
    assert.deepEqual(bodyOf(banner, tools), story);
  });

  it('leaves out a topic right above the headline', () => {
    assert.deepEqual(
      read(
        `<title>Peru shuts two crossings</title><div><h4>National</h4><h1>Peru shuts two crossings</h1>${paragraphs}</div>`,
      ).body,
      story,
    );
  });

  it('leaves out a box of headlines under a label, linked or not', () => {
    const boxes = [
      '<div><div>More on this story</div><div>Chile backs Peru in border quarrel</div><div>Lorries turn back</div></div>',
      '<div><b>Related stories</b><br><a href=1>Chile backs Peru</a><br><b>Poll</b><br>Will the border open?<br>Yes<br>No</div>',
    ];
    for (const box of boxes) assert.deepEqual(bodyOf('', '', box), story);
  });

  it('keeps a sentence that begins like a tool, and a box that holds a sentence', () => {
    const print = 'Print shops in Lima ran out of paper for the forms that customs asked for, a trader said.';
    assert.ok(bodyOf('', '', `<p>${print}</p>`).includes(print));
    const box =
      '<div><div>More on this story</div><div>Chile sent a note to both of them on Sunday evening.</div></div>';
    assert.ok(bodyOf('', '', box).includes('Chile sent a note to both of them on Sunday evening.'));
  });
});
