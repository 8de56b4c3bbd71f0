import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from '../../../page/index.ts';
import { extractHtml } from '../index.ts';
import { monthOf } from './month-names.ts';
import { readDate } from './read-date.ts';
import { roleOfWords } from './stamp-words.ts';

describe('readDate', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['2019-11-19T10:00:00+0100', '2019-11-19T10:00+01:00'],
    ['2019-11-19T7:05:0Z', '2019-11-19T07:05Z'],
    ['2019-11-19 10:00', '2019-11-19T10:00'],
    ['Tue, 19 Nov 2019 10:00:00 GMT', '2019-11-19'],
    ['November 19, 2019', '2019-11-19'],
    ['19. November 2019', '2019-11-19'],
    ['19 de noviembre de 2019', '2019-11-19'],
    ['1er décembre 2019', '2019-12-01'],
    ['19 ноября 2019 г.', '2019-11-19'],
    ['5 Aralık 2019', '2019-12-05'],
    ['2019年11月19日', '2019-11-19'],
    ['١٩ نوفمبر ٢٠١٩', '2019-11-19'],
    ['19.11.19', '2019-11-19'],
    ['20191119', '2019-11-19'],
    ['November 2019', null],
    ['3 of 2020 votes', null],
    ['32.13.2019', null],
  ];
  for (const [text, day] of cases)
    it(`${day === null ? 'leaves' : 'reads'} "${text}"`, () => assert.equal(readDate(text, 'dayFirst'), day));

  it('reads "05/11/2019" in the order of the page, but "05.11.2019" always with the day first', () => {
    assert.equal(readDate('05/11/2019', 'dayFirst'), '2019-11-05');
    assert.equal(readDate('05/11/2019', 'monthFirst'), '2019-05-11');
    assert.equal(readDate('05.11.2019', 'monthFirst'), '2019-11-05');
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
    const page: Page = {
      pageId: '0'.repeat(64),
      mediaType: 'text/html',
      lengthBytes: 1,
      charset: 'utf-8',
      source,
      location: 'a',
      url,
    };
    return extractHtml(page).stamps.map(({ value, role, ruleId }) => `${value} ${role} ${ruleId}`);
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
});
