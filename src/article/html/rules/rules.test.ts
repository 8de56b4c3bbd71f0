import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PageElement } from '../page-tree.ts';
import { readNaming } from '../read-naming.ts';
import { isAuthorBio } from './author-bio.ts';
import { authorNames, looksPersonal } from './author-names.ts';
import { boilerplateReason } from './boilerplate-phrases.ts';
import { namesBesideDate, namesOfLine } from './byline-phrases.ts';
import { captionHint } from './caption-hint.ts';
import { chromeHint } from './chrome-hints.ts';
import { isEndCredit } from './end-credits.ts';
import { isErrorPage } from './error-pages.ts';
import { isHeadLine } from './head-lines.ts';

function element(name: string, hint: string): PageElement {
  return {
    kind: 'element',
    index: 1,
    name,
    attributes: {},
    parent: 0,
    hint,
    naming: readNaming(hint),
    at: 1,
    start: 0,
  };
}

describe('chrome-hints', () => {
  it('reads "related-posts", "share-bar" and the element nav', () => {
    assert.equal(chromeHint(element('div', 'related-posts'))?.reason, 'related-headlines');
    assert.equal(chromeHint(element('div', 'box share-bar'))?.reason, 'share-buttons');
    assert.equal(chromeHint(element('nav', ''))?.reason, 'navigation');
  });

  it('leaves "unrelated", "article-body related" and the names of whole pages alone', () => {
    assert.equal(chromeHint(element('div', 'unrelated')), null);
    assert.equal(chromeHint(element('div', 'article-body related')), null);
    assert.equal(chromeHint(element('body', 'has-sidebar menu')), null);
  });

  it('reads nothing into an element that is called like a part of JavaScript', () => {
    assert.equal(chromeHint(element('constructor', '')), null);
  });
});

describe('caption-hint', () => {
  it('reads "wp-caption-text"; leaves "captioned-article" alone', () => {
    assert.match('wp-caption-text', captionHint);
    assert.doesNotMatch('captioned-article', captionHint);
  });
});

describe('boilerplate-phrases', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['Read more: Envoy leaves Minsk', 'related-headlines'],
    ['Lesen Sie auch: Fähren bleiben im Hafen', 'related-headlines'],
    ['(Image: Agency)', 'caption'],
    ['4 min read', 'reading-time'],
    ['Advertisement', 'advertisement'],
    ['Sign up for our newsletter', 'newsletter'],
    ['© 2024 The Daily. All rights reserved.', 'rights-notice'],
    ['We may earn a commission from links on this page.', 'commercial-notice'],
    ['Für diese Links erhalten wir eine kleine Provision.', 'commercial-notice'],
    ['Warning: Cannot read the list of lamps in /srv/harbour/lamps.php on line 12', 'software-message'],
    ['Die besten Lampen jede Woche in deinen Posteingang.', 'newsletter'],
    ['Der Hafen bei Nacht. (a.lee / iStock.com)', 'caption'],
    ['Weitere Beiträge aus Minsk', 'related-headlines'],
    ['Warning: the ferry stays in port.', null],
    ['Die Provision war hoch (zwei von drei / vier).', null],
    ['Weitere Gesandte reisten ab.', null],
    ['The pier at night. Photo: Ann Lee', 'caption'],
    ['The pier at night (c) Ann Lee', 'caption'],
    ['Who takes the credit: the port or the ferry?', null],
    ['Rules (b) and (c) apply to ferries', null],
    ['Read more of his letters, and you will see why he left.', null],
    ['Copyright in a fragmented world', null],
    ['The envoy signed up for the talks in May.', null],
    ['Share prices fell by a third on Monday.', null],
  ];
  for (const [line, reason] of cases)
    it(`${reason === null ? 'leaves' : 'reads'} "${line}"`, () =>
      assert.equal(boilerplateReason(line), reason));
});

describe('end-credits', () => {
  it('reads "Additional reporting by Ann Lee"', () => {
    assert.ok(isEndCredit('Additional reporting by Ann Lee'));
    assert.ok(isEndCredit('Reporting by Ann Lee in Minsk; Editing by Bo Roe'));
    assert.ok(isEndCredit('Übersetzung: Uta Berg'));
    assert.ok(isEndCredit('(dpa/lee)'));
  });

  it('leaves sentences alone', () => {
    assert.ok(!isEndCredit('Reporting by the agency was wrong, the ministry said.'));
    assert.ok(!isEndCredit('She contributed to the talks, he said.'));
    assert.ok(!isEndCredit('(he laughs at that)'));
  });
});

describe('head-lines', () => {
  it('reads names and dates above a text', () => {
    assert.ok(isHeadLine('Von Nina Adler, Stand: 22.04.2024, 06:00 Uhr', []));
    assert.ok(isHeadLine('Ann Lee', ['Ann Lee']));
    assert.ok(isHeadLine('3 May 2020', []));
  });

  it('leaves "On 22 April 2024 the envoy left the capital for talks in the north." alone', () => {
    assert.ok(!isHeadLine('On 22 April 2024 the envoy left the capital for talks in the north.', []));
    assert.ok(!isHeadLine('Ann Lee said that nobody had asked her about it.', ['Ann Lee']));
  });
});

describe('author-names', () => {
  it('reads names and leaves "By", offices, dates and addresses', () => {
    assert.deepEqual(authorNames('By Ann Lee and Bo Roe | May 3, 2020'), ['Ann Lee', 'Bo Roe']);
    assert.deepEqual(authorNames('ByAnn Lee, 9:15 AM'), ['Ann Lee']);
    assert.deepEqual(authorNames('Daniel Diaz'), ['Daniel Diaz']);
    assert.deepEqual(authorNames('记者王小明'), ['王小明']);
    assert.deepEqual(authorNames('文在寅'), ['文在寅']);
    assert.deepEqual(authorNames('https://social.example/ann-lee'), []);
  });

  it('takes the one name beside a date, and no place', () => {
    assert.deepEqual(namesBesideDate('04.02.2022 | 13:10 Uhr | Uta Berg'), ['Uta Berg']);
    assert.deepEqual(namesBesideDate('Berlin, 4 May 2020'), []);
    assert.deepEqual(namesBesideDate('In May 2020 the envoy left for the north.'), []);
  });

  it('knows a byline from a sentence', () => {
    assert.deepEqual(namesOfLine('Von Nina Adler'), ['Nina Adler']);
    assert.deepEqual(namesOfLine('By Monday the envoy had left the city for good.'), []);
    assert.deepEqual(namesOfLine('By train, Ann Lee'), []);
    assert.deepEqual(namesOfLine('Redaktion: am Hafen, Uta Berg'), []);
    assert.deepEqual(namesOfLine('Door de Groot'), ['Groot']);
    assert.ok(!looksPersonal('Senior Correspondent'));
  });
});

describe('author-bio', () => {
  it('reads "Ann Lee is a reporter in Minsk."; leaves "Ann Lee said that the envoy had left." alone', () => {
    assert.ok(isAuthorBio('Ann Lee is a reporter in Minsk.', ['Ann Lee']));
    assert.ok(!isAuthorBio('Ann Lee said that the envoy had left.', ['Ann Lee']));
  });
});

describe('error-pages', () => {
  it('reads "404", "Page not found | Zenda Post" and "Checking your browser before you visit zenda.example"', () => {
    const titles = [
      '404',
      'Error 404',
      '403 Forbidden',
      'Page not found | Zenda Post',
      'Checking your browser before you visit zenda.example',
      'Just a moment...',
      'Seite nicht gefunden – Zenda',
    ];
    for (const title of titles) assert.ok(isErrorPage([title], 200), title);
  });

  it('leaves "404 salt traders freed" alone, and whatever holds an article', () => {
    const titles = [
      '404 salt traders freed',
      'Page not found: how an archive was lost',
      'Access denied to envoys',
      'Just a moment of silence',
    ];
    for (const title of titles) assert.ok(!isErrorPage([title], 200), title);
    assert.ok(!isErrorPage(['Page not found'], 2000));
  });
});
