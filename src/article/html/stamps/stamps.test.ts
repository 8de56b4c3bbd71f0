import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allTables } from '../../../../tests/all-tables.ts';
import { extractHtml } from '../index.ts';
import { samplePage } from '../sample-page.ts';
import { readPieces } from './date-pieces.ts';
import { monthOf } from './month-names.ts';
import { readDate } from './read-date.ts';
import { roleOfWords } from './stamp-words.ts';

const { time } = allTables;

describe('readDate', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['2019-11-19T10:00:00+0100', '2019-11-19T10:00:00+01:00'],
    ['2019-11-19T7:05:0Z', '2019-11-19T07:05:00Z'],
    ['2019-11-19 10:00', '2019-11-19T10:00'],
    ['Tue, 19 Nov 2019 10:00:00 GMT', '2019-11-19T10:00:00+00:00'],
    ['19 Nov 2019, 22:11 GMT+10', '2019-11-19T22:11+10:00'],
    ['Tue Nov 19 10:00:00 EST 2019', '2019-11-19'],
    ['November 19, 2019', '2019-11-19'],
    ['19. November 2019', '2019-11-19'],
    ['19-Nov-19', '2019-11-19'],
    ['19 de noviembre de 2019', '2019-11-19'],
    ['noviembre 19 de 2019', '2019-11-19'],
    ["19 d'octubre de 2019", '2019-10-19'],
    ['1er décembre 2019', '2019-12-01'],
    ['19 ноября 2019 г.', '2019-11-19'],
    ['5 Aralık 2019', '2019-12-05'],
    ['5 KASIM 2019', '2019-11-05'],
    ['19. marraskuuta 2019', '2019-11-19'],
    ['19 ΝΟΕΜΒΡΙΟΥ 2019', '2019-11-19'],
    ['2019. november 19.', '2019-11-19'],
    ['2019 m. lapkričio 19 d.', '2019-11-19'],
    ['2019. gada 19. novembrī', '2019-11-19'],
    ['19 בנובמבר 2019', '2019-11-19'],
    ['19 تشرين الثاني/ نوفمبر 2019', '2019-11-19'],
    ['19 tháng 11, 2019', '2019-11-19'],
    ['19 พฤศจิกายน 2562', '2019-11-19'],
    ['2019年11月19日', '2019-11-19'],
    ['2019. 11. 19.', '2019-11-19'],
    ['١٩ نوفمبر ٢٠١٩', '2019-11-19'],
    ['۲۸ آبان ۱۳۹۸', '2019-11-19'],
    ['19.11.19', '2019-11-19'],
    ['20191119', '2019-11-19'],
    ['November 2019', null],
    ['Marshall 19, 2019', null],
    ['3 of 2020 votes', null],
    ['32.13.2019', null],
    ['version 19.11.2019.4', null],
    ['19 November 1847', null],
  ];
  for (const [text, value] of cases)
    it(`${value === null ? 'leaves' : 'reads'} "${text}"`, () =>
      assert.equal(readDate(text, time)?.value ?? null, value));

  it('reads "05/11/2019" in the order that is known, but "05.11.2019" always with the day first', () => {
    assert.equal(readDate('05/11/2019', { order: 'dmy' })?.value, '2019-11-05');
    assert.equal(readDate('05/11/2019', { order: 'mdy' })?.value, '2019-05-11');
    assert.equal(readDate('05.11.2019', { order: 'mdy' })?.value, '2019-11-05');
  });

  it('reads "5. listopada 2019" in the language of the page', () => {
    assert.equal(readDate('5. listopada 2019', { ...time, language: 'hr' })?.value, '2019-10-05');
    assert.equal(readDate('5. listopada 2019', { ...time, language: 'pl' })?.value, '2019-11-05');
  });
});

describe('readPieces', () => {
  const pieces = (line: string): readonly string[] =>
    readPieces(line, time).map(({ value, role }) => `${value} ${role}`);
  it('gives each date of a line the role of its own label', () => {
    assert.deepEqual(pieces('Last changed: 5 May 2020, first published 3 May 2020'), [
      '2020-05-05 modified',
      '2020-05-03 published',
    ]);
    assert.deepEqual(pieces('Ann Lee | May 3, 2020 | Updated 08:24 IST'), ['2020-05-03 unclear']);
    assert.deepEqual(pieces('2020.05.03 last update'), ['2020-05-03 modified']);
  });
  for (const line of [
    'Was gilt seit dem 3. Mai 2020?',
    'The tunnel is closed from 24 April to 2 October 2017',
    'Open 12-14 March 2020',
    '2025年1月11日(土)～3月23日(日)・Museum',
    '© 1996-Thu Dec 15 06:14:35 EST 2016 The Zenda Post',
    'Jo Roe February 23, 2017 at 12:33 pm Reply',
  ])
    it(`leaves "${line}" alone`, () => assert.deepEqual(pieces(line), []));
  it('reads "27.1.2022 - Bei der Wahl" and "06/01/2026 - 13:55", which are no ranges', () => {
    assert.deepEqual(pieces('27.1.2022 - Bei der Wahl'), ['2022-01-27 unclear']);
    assert.deepEqual(pieces('26/01/2026 - 13:55'), ['2026-01-26T13:55 unclear']);
    assert.deepEqual(pieces('14.30 - 3 May 2020'), ['2020-05-03T14:30 unclear']);
    assert.deepEqual(pieces('3 May 2020 - 5 min read'), ['2020-05-03 unclear']);
  });
});

describe('monthOf', () => {
  it('takes the longest beginning: "marraskuuta" is not March', () => {
    assert.equal(monthOf('marraskuuta'), 11);
    assert.equal(monthOf('März'), 3);
    assert.equal(monthOf('kuu'), null);
  });
});

describe('stamp-words', () => {
  it('tells what a date dates', () => {
    assert.equal(roleOfWords('Published: 3 May 2020'), 'published');
    assert.equal(roleOfWords('Aktualisiert am 4. Mai'), 'modified');
    assert.equal(roleOfWords('3 May 2020'), 'unclear');
  });
});

describe('the stamps of a page', () => {
  const body =
    '<p>The envoy left the capital on Monday after three days of talks, officials said.</p>'.repeat(3);
  const stamps = (source: string, url: string | null = null): readonly string[] => {
    return extractHtml(samplePage(source, url)).stamps.map(
      ({ value, role, ruleId }) => `${value} ${role} ${ruleId}`,
    );
  };

  it('come from JSON-LD, meta elements, microdata, time elements, visible lines and the address', () => {
    const ld =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","datePublished":"2024-03-06"}</script>';
    assert.deepEqual(stamps(ld + body), ['2024-03-06 published json-ld']);
    assert.deepEqual(stamps(`<meta property="article:published_time" content="2024-03-06">${body}`), [
      '2024-03-06 published meta-published',
    ]);
    assert.equal(
      stamps(`<span itemprop="datePublished" content="2024-03-06"></span>${body}`)[0],
      '2024-03-06 published microdata',
    );
    assert.equal(
      stamps(`<h1>Envoy leaves</h1><time datetime="2024-03-06">today</time>${body}`)[0],
      '2024-03-06 unclear time-element',
    );
    assert.equal(
      stamps(`<h1>Envoy leaves</h1><div>Published 6 March 2024</div>${body}`)[0],
      '2024-03-06 published visible-date',
    );
    assert.deepEqual(stamps(body, 'https://a.example/2024/03/06/envoy'), ['2024-03-06 published url']);
  });

  it("leaves out today's date of the page's head", () => {
    assert.deepEqual(stamps(`<span>Today: Monday, 15 January 2018</span><h1>Envoy leaves</h1>${body}`), []);
  });

  it('put the day that the page shows before the same evening told in Greenwich time', () => {
    const meta = '<meta property="article:published_time" content="2024-03-07T02:25:00Z">';
    assert.match(
      stamps(`${meta}<h1>Envoy leaves</h1><div>March 6, 2024 9:25 pm</div>${body}`)[0] ?? '',
      /^2024-03-06/u,
    );
  });

  it('put changes behind and leave other dates alone', () => {
    const meta = '<meta property="article:modified_time" content="2024-03-09">';
    const found = stamps(
      `${meta}<h1>Envoy leaves</h1><div>6 March 2024</div><div>Member since 3 May 2012</div>${body}`,
    );
    assert.deepEqual(found, ['2024-03-06 unclear visible-date', '2024-03-09 modified meta-modified']);
  });

  it('settle "02/03/2024" by another date of the page, by the order of its dates, or by its country', () => {
    const shown = '<h1>Envoy leaves</h1><div>02/03/2024</div>';
    const first = (source: string, url?: string): string | undefined => stamps(source, url)[0]?.split(' ')[0];
    assert.equal(
      first(`<meta property="article:published_time" content="2024-03-02">${shown}${body}`),
      '2024-03-02',
    );
    assert.equal(first(`${shown}<div class="date">Updated 25/03/2024</div>${body}`), '2024-03-02');
    assert.equal(first(`${shown}${body}`, 'https://a.example.co.uk/envoy'), '2024-03-02');
    assert.equal(first(`<html lang="en-US">${shown}${body}`), '2024-02-03');
    assert.equal(first(`<html lang="de">${shown}${body}`, 'https://a.com/envoy'), '2024-03-02');
  });

  it('keep both days of "02/03/2024" where nothing settles it', () => {
    assert.equal(
      stamps(`<html lang="en"><h1>Envoy leaves</h1><div>02/03/2024</div>${body}`, 'https://a.com/envoy')[0],
      '[2024-02-03,2024-03-02] unclear visible-date',
    );
  });

  it('take the role of a time element from the label before it', () => {
    const found = stamps(
      `<h1>Envoy leaves</h1><p>Last updated: <time datetime="2024-03-09">9 March</time></p>${body}`,
    );
    assert.equal(found[0], '2024-03-09 modified time-element');
  });

  it('come with months of addresses, which bear out a day or are all that there is', () => {
    const url = 'https://a.example/2024/03/envoy';
    assert.deepEqual(stamps(`<h1>Envoy leaves</h1><div>6 March 2024</div>${body}`, url), [
      '2024-03-06 unclear visible-date',
      '2024-03 unclear url-month',
    ]);
    assert.deepEqual(stamps(body, url), ['2024-03 unclear url-month']);
    const picture = '<meta property="og:image" content="https://a.example/files/2024/03/a.jpg">';
    assert.deepEqual(stamps(`${picture}<h1>Envoy leaves</h1><div>6 March 2024</div>${body}`), [
      '2024-03-06 unclear visible-date',
      '2024-03 unclear picture-month',
    ]);
    assert.deepEqual(stamps(picture + body), []);
  });

  it('come from meta elements of any name that says what they date', () => {
    const meta = (name: string): string => `<meta name="${name}" content="2024-03-06">`;
    assert.deepEqual(stamps(meta('zenda:publicationDate') + body), ['2024-03-06 published meta-published']);
    assert.deepEqual(stamps(meta('zenda_last_updated') + body), ['2024-03-06 modified meta-modified']);
    assert.deepEqual(stamps(meta('event-start-date') + body), []);
  });

  it('come from titles and long lines only where nothing else dates the page', () => {
    const title = '<title>Envoy leaves (6 March 2024) | Zenda Post</title>';
    assert.deepEqual(stamps(title + body), ['2024-03-06 unclear title-date']);
    assert.deepEqual(stamps(`${title}<h1>Envoy leaves</h1><div>7 March 2024</div>${body}`), [
      '2024-03-07 unclear visible-date',
    ]);
  });

  it('do not take the month of a picture for one of publication beside a day of change', () => {
    const picture = '<meta property="og:image" content="https://a.example/files/2024/03/a.jpg">';
    assert.deepEqual(stamps(`${picture}<h1>Envoy leaves</h1><div>Updated: 6 March 2024</div>${body}`), [
      '2024-03-06 modified visible-date',
    ]);
  });

  it('put the day that the page shows by its headline before another one in its data, but not before two', () => {
    const shown = '<h1>Envoy leaves</h1><div>6 March 2024</div>';
    const meta = '<meta property="article:published_time" content="2024-02-02">';
    const ld =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","datePublished":"2024-02-02"}</script>';
    assert.match(stamps(meta + shown + body)[0] ?? '', /^2024-03-06/u);
    assert.match(stamps(meta + ld + shown + body)[0] ?? '', /^2024-02-02/u);
  });

  it('put the day that two parts made apart agree on before another that one part shows', () => {
    const meta = '<meta property="article:published_time" content="2024-03-06">';
    const shown = '<h1>Envoy leaves</h1><time datetime="2025-01-05">5 January 2025</time>';
    const told = '<p>ZENDA, 6 March 2024 - The envoy left the capital after three days of talks.</p>';
    assert.match(stamps(meta + shown + told + body)[0] ?? '', /^2024-03-06/u);
    const address = 'https://a.example/2024/03/06/envoy';
    assert.match(stamps(meta + shown + body, address)[0] ?? '', /^2024-03-06/u);
    assert.match(stamps(meta + shown + body)[0] ?? '', /^2025-01-05/u);
  });

  it('leave out the dates of a sidebar and of a last visit, though nothing else dates the page', () => {
    const news = (tag: string): string =>
      `<${tag}><h3>Latest news</h3><ul><li><a href="/x">The duke weds in Strelsau</a> <time datetime="2024-08-02">2 August 2024</time></li></ul></${tag}>`;
    const article = `<article><h1>Envoy leaves</h1>${body}</article>`;
    assert.deepEqual(stamps(`${article}${news('aside')}`), []);
    assert.deepEqual(stamps(`${article}${news('footer')}`), []);
    const byline = '<aside><a href="/hentzau">Rupert of Hentzau</a> <span>2 August 2024</span></aside>';
    assert.deepEqual(stamps(`${article}${byline}`), ['2024-08-02 unclear visible-date']);
    assert.deepEqual(stamps(`${article}<p>Last visited: 5 August 2024</p>`), []);
    assert.deepEqual(stamps(`${article}<footer>Published: 5 August 2024</footer>`), [
      '2024-08-05 published visible-date',
    ]);
  });

  it('come from the dateline of a report, a notice of a correction above it or not', () => {
    const page = (...paragraphs: readonly string[]): readonly string[] =>
      stamps(
        `<article><h1>Envoy leaves</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}${body}</article>`,
      );
    const tail =
      'The envoy of Graustark left the capital after three days of talks on salt, and the ministers of both states told reporters that they would meet again before the summer.';
    const notice = '(Corrects the day of the talks to March 1 from March 2, 2024, in the second paragraph.)';
    const found = ['2024-03-06 unclear dateline'];
    assert.deepEqual(page(notice, `ZENDA, March 6, 2024 (Ruritanian News) - ${tail}`), found);
    assert.deepEqual(page(notice, `Port of Zenda, 6 March 2024 (RNA) — ${tail}`), found);
    assert.deepEqual(page(notice, `ZENDA/STRELSAU – 6 March 2024 – ${tail}`), found);
    assert.deepEqual(page(tail, `On March 6, 2024 - a Monday - ${tail}`), []);
    assert.deepEqual(page(tail, `Zenda, March 6, 2024 was the day. ${tail}`), []);
  });

  it('come from the years of Japanese eras', () => {
    assert.deepEqual(stamps(`<h1>Envoy leaves</h1><div>更新日：令和6年3月6日</div>${body}`), [
      '2024-03-06 modified visible-date',
    ]);
  });
});
