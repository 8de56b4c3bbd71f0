import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allTables } from '../../../../tests/all-tables.ts';
import { extractHtml } from '../index.ts';
import { samplePage } from '../sample-page.ts';

const { time } = allTables;
const prose =
  '<p>The envoy of Graustark left the capital after three days of talks on salt, and no minister came to see him off.</p>';
const filler = '<div>More of the capital</div>'.repeat(14);

/** Day, role and rule of all stamps of a page. */
function stamps(source: string): readonly string[] {
  const { stamps: found } = extractHtml(samplePage(`<body>${source}</body>`), new Map(), time);
  return found.map(({ value, role, ruleId }) => `${value} ${role} ${ruleId}`);
}

describe('the dates of visible lines', () => {
  it('are read in the rows of an imprint parted by breaks, where a label says what they are', () => {
    const imprint = (rows: readonly string[]): string =>
      `<article><h1>Envoy leaves</h1>${prose.repeat(4)}</article><footer><p>${rows.join('<br>')}<br>Printed by the Royal Press of Strelsau, at the sign of the lion, in the old town by the river gate, for the court and for all who read.</p></footer>`;
    assert.deepEqual(stamps(imprint(['First published: 5 March 2024', 'Readers: 61'])), [
      '2024-03-05 published visible-date',
    ]);
    assert.deepEqual(stamps(imprint(['5 March 2024', 'Readers: 61'])), []);
  });

  it('count as near the headline in the last line above it, and not further up', () => {
    const meta = '<meta name="date" content="2024-02-02">';
    const byline = '5 March 2024 - from our own reporter in Strelsau';
    const first = (source: string): string => stamps(meta + source)[0] ?? '';
    assert.match(first(`<div>${byline}</div><h1>Envoy leaves</h1>${prose}`), /^2024-03-05/u);
    assert.match(first(`<div>${byline}</div><div>News</div><h1>Envoy leaves</h1>${prose}`), /^2024-02-02/u);
  });

  it('are of other stories below a short text, though the headline is near', () => {
    const box = '<b>See also:</b><br><a href=a>12 Jan 02 | Court</a><br><a href=b>Envoy arrives</a>';
    const rows = ['Tuesday, 14 May, 2002, 11:22 GMT 12:22 UK', '<h1>Envoy leaves</h1>', prose + prose];
    const story = rows.map((row) => `<tr><td>${row}</td></tr>`).join('');
    const page = `<table><tr><td><table>${story}</table></td><td>${box}</td></tr></table>`;
    assert.match(stamps(page)[0] ?? '', /^2002-05-14/u);
    assert.match(
      stamps(`<div><h1>Envoy leaves</h1><div>12 Jan 2002</div>${prose}${prose}</div>`)[0] ?? '',
      /^2002-01-12/u,
    );
  });

  it('are of the article right below the headline, whatever they stand in, and below pictures and tags', () => {
    const page = (below: string): string =>
      stamps(`<h1>Envoy leaves</h1>${below}${prose.repeat(4)}`)[0] ?? '';
    const meta = '<meta name="date" content="2024-02-02">';
    assert.match(page(`${meta}<footer>5 March 2024 News of the court</footer>`), /^2024-03-05/u);
    assert.match(page(`${meta}${filler}<div>5 March 2024</div>`), /^2024-03-05/u);
    assert.match(page(`${meta}${prose.repeat(3)}${filler}<footer>5 March 2024</footer>`), /^2024-02-02/u);
  });

  it('are left alone where they end something: "must be handed in by 15 June 2024"', () => {
    const page = (line: string): readonly string[] => stamps(`<h1>Visas</h1><p>${line}</p>${prose}`);
    assert.deepEqual(page('Applications must be handed in by 15 June 2024, the ministry said.'), []);
    assert.deepEqual(page('Einsendeschluss: 15.06.2024 (Poststempel)'), []);
    assert.deepEqual(page('By Ann Lee, 15 June 2024'), ['2024-06-15 unclear visible-date']);
  });

  it('are left alone below a label of something else: "Joined" tells of who wrote', () => {
    const member = (label: string): string =>
      `<h1>Where is the envoy?</h1><dl><dt>${label}</dt><dd>11 May 2017</dd></dl>${prose}`;
    assert.deepEqual(stamps(member('Joined')), []);
    assert.deepEqual(stamps(member('Zenda')), ['2017-05-11 unclear visible-date']);
  });

  it('are read in a sentence only where nothing else dates the page, with a label beside the date', () => {
    const page = (line: string): readonly string[] =>
      stamps(
        `<article><h1>Envoy leaves</h1>${prose.repeat(4)}</article><div class="sidebar"><p>${line}</p></div>`,
      );
    const names = 'the capital, the old court, the river, the salt, the two ministers and all of their kin';
    assert.deepEqual(page(`Envoy leaves was posted on 5 March 2024 at 11:03 pm and filed under ${names}.`), [
      '2024-03-05T23:03 published visible-date',
    ]);
    assert.deepEqual(
      page(
        `The bridge was closed on 5 March 2024 by order of the king, and a notice was posted of ${names}.`,
      ),
      [],
    );
  });

  it('are of its last entry on a live blog that states the day of its first', () => {
    const page = (type: string): string =>
      stamps(
        `<script type="application/ld+json">{"@type":"${type}","headline":"x","datePublished":"2024-02-02"}</script><h1>Envoy leaves</h1><time datetime="2024-03-05">5 March 2024</time>${prose}`,
      )[0] ?? '';
    assert.match(page('LiveBlogPosting'), /^2024-02-02 published/u);
    assert.match(page('NewsArticle'), /^2024-03-05/u);
  });
});
