import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from '../../page/index.ts';
import { loadTables } from '../../tables/index.ts';
import { readArticle } from '../index.ts';
import type { Notice } from './index.ts';

const tables = loadTables();

function noticesIn(
  source: string,
  mediaType: Page['mediaType'],
  url: string | null = null,
): readonly Notice[] {
  const page: Page = {
    pageId: 'c'.repeat(64),
    source,
    mediaType,
    lengthBytes: source.length,
    charset: 'UTF-8',
    location: 'page.txt',
    url,
  };
  const { article } = readArticle(page, tables);
  for (const { span } of article?.notices ?? [])
    assert.ok(span === null || span.end <= (article?.text.length ?? 0), 'a span leaves the text');
  return article?.notices ?? [];
}

function noticesOf(...lines: readonly string[]): readonly string[] {
  return noticesIn(lines.join('\n'), 'text/plain').map(({ ruleId }) => ruleId);
}

const prose = [
  'The ministers of Ruritania and Graustark signed a treaty on salt on Monday, officials in Zenda said.',
  'Traders in the border towns cheered the news, and the price of salt fell within the hour.',
];
const germanProse = [
  'Die Minister von Ruritanien und Graustark haben am Montag in Zenda einen Vertrag über Salz unterschrieben.',
  'Die Händler in den Städten an der Grenze freuten sich, und der Preis für Salz fiel noch in derselben Stunde.',
];

function html(
  paragraphs: readonly string[],
  { head = '', headline = 'Salt treaty signed in Zenda' }: { head?: string; headline?: string },
): string {
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('');
  return `<html><head>${head}</head><body><article><h1>${headline}</h1>${body}</article></body></html>`;
}

describe('what a page says of itself', () => {
  it('warns of an image that the page says a machine made', () => {
    const image = 'This image is AI-generated and shows no real event.';
    assert.deepEqual(noticesOf('Salt treaty signed in Zenda', image, ...prose), ['ai-generated-image']);
  });

  it('leaves an article about such images alone', () => {
    assert.deepEqual(noticesOf(...prose, 'The minister warned of images that machines make.'), []);
  });

  it('warns of a text that a machine wrote or translated, in German as well', () => {
    assert.deepEqual(noticesOf(...prose, 'This article was translated by artificial intelligence.'), [
      'ai-generated-text',
    ]);
    const german = 'Dieser Artikel wurde mithilfe von KI übersetzt.';
    assert.deepEqual(noticesOf(...germanProse, german), ['ai-generated-text']);
  });

  it('reads a correction with its words and its place, and leaves "a correction of the border" alone', () => {
    const note = 'Correction: An earlier version of this article gave the wrong price of salt.';
    const [notice] = noticesIn([...prose, note].join('\n'), 'text/plain');
    assert.equal(notice?.ruleId, 'correction');
    assert.match(notice?.message ?? '', /“(?:Correction: )?An earlier version/iu);
    assert.deepEqual(noticesOf(...prose, 'The treaty brings a correction of the border near Zenda.'), []);
  });

  it('reads the mark of a corrected text in its headline, and what it corrects in brackets', () => {
    assert.deepEqual(noticesOf('CORRECTED - Salt treaty signed in Zenda', ...prose), ['correction']);
    const note = '(Corrects day of the signing to Monday from Sunday in paragraph 1)';
    assert.deepEqual(noticesOf('Salt treaty signed in Zenda', note, ...prose), ['correction']);
    assert.deepEqual(noticesOf('Corrected maps of Zenda go on sale', ...prose), []);
  });

  it('reads a retraction, which is no mere note, and leaves the retraction of others alone', () => {
    const note = "Editor's note: This article has been retracted because its source was made up.";
    assert.deepEqual(noticesOf('Salt treaty signed in Zenda', note, ...prose), ['retraction']);
    assert.deepEqual(noticesOf(...prose, 'The journal said that the article had been retracted.'), []);
  });

  it('reads a note of the editors', () => {
    assert.deepEqual(noticesOf(...prose, "Editor's note: the treaty will be printed tomorrow in full."), [
      'editors-note',
    ]);
  });
});

describe('the label of a text', () => {
  it('reads "Opinion |" and "Kommentar:" in the headline, and leaves "Opinion divided over salt" alone', () => {
    const ids = (headline: string, text: readonly string[]) =>
      noticesIn(html(text, { headline }), 'text/html').map(({ ruleId }) => ruleId);
    assert.deepEqual(ids('Opinion | What salt is worth', prose), ['opinion']);
    assert.deepEqual(ids('Kommentar: Was Salz wert ist', germanProse), ['opinion']);
    assert.deepEqual(ids('Opinion divided over salt', prose), []);
  });

  it('reads the folder of the address, and leaves the name of the article alone', () => {
    const ids = (url: string) => noticesIn(prose.join('\n'), 'text/plain', url).map(({ ruleId }) => ruleId);
    assert.deepEqual(ids('https://zenda.example/sponsored-content/2025/salt'), ['sponsored']);
    assert.deepEqual(ids('https://zenda.example/news/opinion'), []);
  });

  it('reads who paid for the text, in a line above or below it', () => {
    const ids = (...lines: readonly string[]) => {
      const [above = '', ...below] = lines;
      const source = html([above, ...prose, ...below], {});
      return noticesIn(source, 'text/html').map(({ ruleId }) => ruleId);
    };
    assert.deepEqual(ids('Sponsored content | Paid for by the Embassy of Graustark'), ['sponsored']);
    assert.deepEqual(ids('Sponsored by the Embassy of Graustark'), ['sponsored']);
    assert.deepEqual(ids(prose[0] ?? '', 'Advertisement feature'), ['sponsored']);
    assert.deepEqual(ids('This page was produced by our commercial department.'), ['sponsored']);
    assert.deepEqual(ids('Sponsored by ten states, the resolution on salt was passed.'), []);
  });

  it('reads who paid for a text with its chrome still in it, below the text too', () => {
    const page = ['Home > World', 'Salt treaty signed in Zenda', ...prose, ...prose.toReversed()];
    assert.deepEqual(noticesOf(...page, 'Sponsored post'), ['sponsored']);
    assert.deepEqual(noticesOf(...page, 'Read also: Salt falls'), []);
  });

  it('reads that a text is satire, and leaves news of satire alone', () => {
    const ids = (last: string, head = '') =>
      noticesIn(html([...prose, last], { head }), 'text/html').map(({ ruleId }) => ruleId);
    assert.deepEqual(ids('This is a work of satire.'), ['satire']);
    assert.deepEqual(ids('Satire'), ['satire']);
    assert.deepEqual(ids('The king took the satire of the fair with good grace.'), []);
    assert.deepEqual(ids('The fair ends today.', '<meta property="article:tag" content="Satire">'), []);
  });

  it('reads what a text is by schema.org', () => {
    const mark = '<script type="application/ld+json">{"@type":"OpinionNewsArticle"}</script>';
    assert.deepEqual(
      noticesIn(html(prose, { head: mark }), 'text/html').map(({ ruleId }) => ruleId),
      ['opinion'],
    );
  });
});

describe('the credit of an agency', () => {
  it('reads a dateline', () => {
    const [notice] = noticesIn(`ZENDA, March 3 (Reuters) - ${prose.join('\n')}`, 'text/plain');
    assert.equal(notice?.ruleId, 'agency-credit');
    assert.match(notice?.message ?? '', /Reuters/u);
  });

  it('reads "(With inputs from agencies)" and a press release', () => {
    assert.deepEqual(noticesOf(...prose, '(With inputs from agencies)'), ['agency-credit']);
    assert.deepEqual(noticesOf(`ZENDA, March 3, 2025 /PRNewswire/ -- ${prose[0]}`, ...prose), [
      'press-release',
    ]);
  });

  it('leaves an agency alone that is only quoted', () => {
    assert.deepEqual(noticesOf(...prose, 'Reuters reported on Monday that salt was cheaper in Hentzau.'), []);
  });
});

describe('a paywall', () => {
  it('is told by an offer at the end of the text', () => {
    assert.deepEqual(noticesOf(...prose, 'Subscribe to continue reading.'), ['paywall-stub']);
    assert.deepEqual(noticesOf(...germanProse, 'Jetzt abonnieren und weiterlesen'), ['paywall-stub']);
  });

  it('is suspected of a short text that the page declares sold, and only noted for a long one', () => {
    const mark = '<script type="application/ld+json">{"isAccessibleForFree": false}</script>';
    const ids = (text: readonly string[]) =>
      noticesIn(html(text, { head: mark }), 'text/html').map(({ ruleId }) => ruleId);
    assert.deepEqual(ids(prose), ['paywall-stub']);
    const towns = [
      'Hentzau',
      'Strelsau',
      'Tarlenheim',
      'Rischenheim',
      'Zenda',
      'Teschen',
      'Kravonia',
      'Felsenburg',
    ];
    const long = towns.flatMap((town) => prose.map((text) => `In ${town}, ${text} So ${town} hopes.`));
    assert.deepEqual(ids(long), ['sold-text']);
  });

  it('leaves a text about subscribers alone', () => {
    assert.deepEqual(noticesOf(...prose, 'The paper has lost a third of its subscribers since the war.'), []);
  });
});

describe('a text that a machine reworded', () => {
  it('is suspected for a spoiled name, which is shown', () => {
    const notices = noticesIn(
      [...prose, 'The Joined States and the European Fee welcomed the treaty.'].join('\n'),
      'text/plain',
    );
    assert.deepEqual(
      notices.map(({ ruleId }) => ruleId),
      ['machine-paraphrase', 'machine-paraphrase'],
    );
    assert.match(notices[0]?.message ?? '', /“Joined States” for United States/u);
  });

  it('is suspected for many stock phrases close together', () => {
    const text =
      'In a significant development, Ruritania signed a treaty that sets the stage for trade. The move underscores the growing ties and paves the way for tangible results. As the situation unfolds, all eyes will be on Zenda, which must navigate the complexities of salt, and only time will tell.';
    assert.ok(noticesOf(...prose, text).includes('machine-paraphrase'));
  });

  it('is suspected for many stilted words in place of plain ones', () => {
    const text =
      'Subsequent to the talks, the emissary conveyed a missive to the king, who desires to utilize the salt. In excess of forty outlanders traversed the river prior to the commencement of the fair.';
    assert.ok(noticesOf(...prose, text).includes('machine-paraphrase'));
  });

  it('leaves one odd phrase, a quotation and a clean text alone', () => {
    assert.deepEqual(noticesOf(...prose, 'The treaty sets the stage for trade in salt.'), []);
    assert.deepEqual(noticesOf(...prose, '“The Joined States are a misprint,” the minister said.'), []);
    assert.deepEqual(
      noticesOf(...prose, 'The coal minister called the treaty a joined effort of states.'),
      [],
    );
  });
});

describe('what the dating shows', () => {
  it('warns of a stamp that the words contradict', () => {
    const old =
      'A year after the invasion of Ukraine, the war in Ukraine has entered its second year, officials in Zenda said.';
    assert.deepEqual(noticesOf('Salt treaty signed in Zenda', 'Date: 2025-04-14', ...prose, old), [
      'stamp-contradicted',
    ]);
  });

  it('warns of a sitting president who is called former', () => {
    const text =
      'Former President Donald Trump spoke of the upcoming summit in Alaska with Putin, officials in Zenda said.';
    assert.deepEqual(noticesOf(...prose, text), ['sitting-holder-called-former']);
  });
});

describe('how a page was decoded', () => {
  it('is told where it had to be guessed or mended', () => {
    const message = 'the charset of the page was told by its letters';
    const page: Page = {
      pageId: 'c'.repeat(64),
      source: prose.join('\n'),
      mediaType: 'text/plain',
      lengthBytes: 100,
      charset: 'windows-1250',
      location: 'page.txt',
      url: null,
      decoding: [{ ruleId: 'charset-guessed', message }],
    };
    assert.deepEqual(readArticle(page, tables).article?.notices, [
      { ruleId: 'charset-guessed', message, span: null },
    ]);
  });
});
