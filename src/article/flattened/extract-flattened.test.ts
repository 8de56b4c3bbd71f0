import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { allTables as tables } from '../../../tests/all-tables.ts';
import type { Page } from '../../page/index.ts';
import { extractFlattened } from './index.ts';

function read(source: string) {
  const page: Page = {
    pageId: 'b'.repeat(64),
    source,
    mediaType: 'text/plain',
    lengthBytes: source.length,
    charset: 'UTF-8',
    location: 'page.txt',
    url: null,
  };
  return extractFlattened(page, tables);
}

const prose = [
  'The ministers of Ruritania and Graustark signed a treaty on salt on Monday, officials in Zenda said.',
  'Under the treaty, which took four years to write, both states will lower their taxes on salt by half.',
  'Traders in the border towns cheered the news, and the price of salt fell within the hour.',
];
const headline = 'Ruritania and Graustark sign a treaty on salt';

function page(above: readonly string[], below: readonly string[] = []) {
  return read([...above, ...prose, ...below].join('\n'));
}

function reasonFor(extraction: ReturnType<typeof read>, words: string): string | undefined {
  return extraction.dropped.find(({ text }) => text.startsWith(words))?.reason;
}

describe('extractFlattened', () => {
  it('finds the headline that a breadcrumb has glued to it, and the name of the site behind', () => {
    const found = page([`Home > World${headline} -The Zenda Post`, headline, 'View']);
    assert.equal(found.headline, headline);
    assert.equal(found.outlet, 'The Zenda Post');
  });

  it('takes no menu for the headline, however its entries are parted', () => {
    for (const menu of [
      'Home  World  Salt  Court',
      'Home | World | Salt | Court',
      "Sections  Today's paper  Log in",
    ])
      assert.equal(
        page(['Zenda Post', menu, '', 'Salt treaty signed', 'Zenda Post', '4 May 2021', '']).headline,
        'Salt treaty signed',
      );
  });

  it('goes on below an advertisement near the end, and ends where other headlines begin', () => {
    const last = 'Graustark holds the chair of the council of salt until June.';
    const found = page([headline, ''], ['ADVERTISEMENT', last, 'Related', 'Strelsau opens its bridge']);
    assert.ok(found.text.endsWith(last));
    assert.ok(!page([headline, ''], ['[Advertisement]', last]).text.includes('Advertisement'));
    assert.ok(!page([headline, ''], ['ADVERTISEMENT', 'Strelsau opens its bridge']).text.includes('bridge'));
  });

  it('ends where the signature of a mail begins', () => {
    const found = page(
      [headline, ''],
      ['', '--', 'To unsubscribe, reply with STOP in the subject line.', 'Zenda Wire, PO Box 1'],
    );
    assert.ok(found.text.endsWith(prose[2] ?? ''));
    assert.equal(reasonFor(found, 'Zenda Wire'), 'signature');
  });

  it('takes the name below a way to skip the menu for the outlet', () => {
    assert.equal(
      page(['Skip to content', 'Zenda Post', 'Home', 'News', '', headline, '']).outlet,
      'Zenda Post',
    );
  });

  for (const name of ['Zenda Lantern', 'The Observer', 'Voice of Strelsau', 'Gazeta Zendańska'])
    it(`takes ${name} above the headline for the outlet`, () => {
      assert.equal(page([name, '', headline, '', 'By Jane Roe', '']).outlet, name);
    });

  for (const section of ['World News', 'Breaking news', 'Sport', 'Press the button to listen', 'Observer'])
    it(`takes ${section} above the headline for no outlet`, () => {
      assert.equal(page([section, '', headline, '']).outlet, null);
    });

  it('drops a second copy of the headline', () => {
    const found = page([headline, 'By Jane Roe', headline]);
    assert.equal(found.blocks.filter(({ kind }) => kind === 'headline').length, 1);
    assert.equal(found.text.split(headline).length, 2);
  });

  it('drops a link to another story between two paragraphs', () => {
    const [first, ...rest] = prose;
    const found = read([headline, first, '- Bakery wins prize for its rye bread', ...rest].join('\n'));
    assert.equal(reasonFor(found, 'Bakery'), 'inline-link');
  });

  it('keeps a list that a colon announces', () => {
    const last =
      'A copy of the treaty is to be shown in the museum of Zenda from next week on, a clerk said.';
    const found = read(
      [headline, ...prose, 'The treaty names two goods that go free of tax:', '- salt', '- amber', last].join(
        '\n',
      ),
    );
    assert.ok(found.text.includes('amber'));
  });

  it('drops what follows "Read also" and what readers write', () => {
    const comment = 'Sam: They should have done this years ago, if you ask me, and nobody would have paid.';
    const found = page([headline], ['Read also', 'Bakery wins prize', 'Comments (2)', 'Reply', comment]);
    assert.equal(reasonFor(found, 'Read also'), 'related-stories');
    assert.equal(reasonFor(found, 'Comments'), 'comments');
    assert.ok(!found.text.includes('Sam:'));
  });

  it('drops a label that tells who paid, and keeps prose that tells of payment', () => {
    const told = 'The tour was sponsored by the salt works of Zenda, which paid for the rooms and the boats.';
    const found = page([headline], ['Sponsored by the Salt Works', told]);
    assert.equal(reasonFor(found, 'Sponsored'), 'sponsor-label');
    assert.ok(found.text.includes(told));
  });

  it('reads two labelled dates of one line as two stamps, the publication first', () => {
    const found = page([
      headline,
      'The Zenda desk - Last updated 03-05-2024 08:15 IST - First published 02-05-2024 19:40 IST',
    ]);
    assert.deepEqual(
      found.stamps.map(({ role, value }) => [role, value]),
      [
        ['published', '2024-05-02T19:40+05:30'],
        ['modified', '2024-05-03T08:15+05:30'],
      ],
    );
  });

  it('reads a German byline and a day before month', () => {
    const found = page([headline, 'Von Karin Holm und Jens Bruck', '03.04.2025, 10:15 Uhr']);
    assert.deepEqual(found.bylines, ['Karin Holm', 'Jens Bruck']);
    assert.equal(found.stamps[0]?.days.from, '2025-04-03');
  });

  it('takes no name from a section of the site: "White House" is no byline', () => {
    assert.deepEqual(page(['White House', headline]).bylines, []);
  });

  it('leaves an article alone that has no chrome at all', () => {
    const found = read(prose.join('\n\n'));
    assert.deepEqual(found.dropped, []);
    assert.equal(found.headline, null);
  });

  it('cuts lines at carriage returns too, with the same places', () => {
    const found = read([headline, ...prose].join('\r'));
    // Blocks are parted by two signs in the text, and by one in the page.
    for (const [at, { span, pageSpan }] of found.blocks.entries())
      assert.equal(pageSpan.start + at, span.start);
    assert.equal(found.blocks.length, prose.length + 1);
  });

  it('finds the article in a page of more lines than are scored', () => {
    const found = page([headline], Array<string>(40_000).fill('Home'));
    assert.equal(found.text, [headline, ...prose].join('\n\n'));
  });

  it('finds nothing in a page of menus without throwing', () => {
    assert.equal(read('').text, '');
    assert.doesNotThrow(() => read('Home\nMenu\nSearch'));
  });

  it('tiles the text with its blocks and points into the page, whatever the page', () => {
    const lines = fc.array(
      fc.oneof(fc.constantFrom(...prose, headline, '- x', '', '\r', 'Tags:'), fc.string()),
    );
    fc.assert(
      fc.property(lines, (sample) => {
        const source = sample.join('\n');
        const found = read(source);
        const texts = found.blocks.map(({ span }) => found.text.slice(span.start, span.end));
        assert.equal(texts.join('\n\n'), found.text);
        for (const [at, { pageSpan }] of found.blocks.entries())
          assert.equal(source.slice(pageSpan.start, pageSpan.end), texts[at]);
        for (const { text, pageSpan } of found.dropped)
          assert.equal(source.slice(pageSpan.start, pageSpan.end), text);
      }),
    );
  });

  const hostile: readonly (readonly [string, string])[] = [
    ['a line of words', 'a '.repeat(100_000)],
    ['a line of dashes', `${'- '.repeat(100_000)}x`],
    ['a line of spaces after a stop', `.${' '.repeat(200_000)}x`],
    ['a line of quotes', `."${'"'.repeat(200_000)}x`],
    ['one endless word', `${headline}\n${'a'.repeat(200_000)}\n${prose.join('\n')}`],
    ['figures and dots', '1.'.repeat(100_000)],
    ['endless bullets', '- salt\n'.repeat(50_000)],
    [
      'ten thousand addresses of sites',
      Array.from({ length: 10_000 }, (_, at) => `info@salt${at}.example tells of salt ${at}`).join('\n'),
    ],
    ['menus and paragraphs by turns', `${prose[0]}\n${'Home\n'.repeat(12)}`.repeat(2_000)],
  ];
  for (const [name, source] of hostile)
    it(`is done soon with ${name}`, () => {
      const started = performance.now();
      read(source);
      assert.ok(performance.now() - started < 4000);
    });
});
