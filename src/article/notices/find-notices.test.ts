import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from '../../page/index.ts';
import { loadTables } from '../../tables/index.ts';
import { readArticle } from '../index.ts';

const tables = loadTables();

function noticesOf(...lines: readonly string[]): readonly string[] {
  const source = lines.join('\n');
  const page: Page = {
    pageId: 'c'.repeat(64),
    source,
    mediaType: 'text/plain',
    lengthBytes: source.length,
    charset: 'UTF-8',
    location: 'page.txt',
    url: null,
  };
  return (readArticle(page, tables).article?.notices ?? []).map(({ ruleId }) => ruleId);
}

const prose = [
  'The ministers of Ruritania and Graustark signed a treaty on salt on Monday, officials in Zenda said.',
  'Traders in the border towns cheered the news, and the price of salt fell within the hour.',
];

describe('findNotices', () => {
  it('warns of an image that the page says a machine made', () => {
    assert.deepEqual(
      noticesOf(
        'Salt treaty signed in Zenda',
        'This image is AI-generated and shows no real event.',
        ...prose,
      ),
      ['ai-generated-image'],
    );
  });

  it('leaves an article about such images alone', () => {
    assert.deepEqual(noticesOf(...prose, 'The minister warned of images that machines make.'), []);
  });

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
