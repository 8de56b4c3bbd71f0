import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { isUnreadable, pageFromBytes } from '../../page/index.ts';
import { readArticle } from '../index.ts';

const told = `Ghana expelled two diplomats of Togo on Tuesday, the foreign ministry in Accra said. The two had been found near a barracks at night.
Togo said that it would close its embassy in Accra next week, and called the claim of Ghana an insult to the whole of West Africa.`;

function datingOf(crawled: string, stamp: string | null) {
  const meta = stamp === null ? '' : `<meta property="article:published_time" content="${stamp}">`;
  const source = `<html><head>${meta}</head><body><h1>Ghana expels two diplomats of Togo</h1><p>${told.replace('\n', '</p><p>')}</p></body></html>`;
  const headers = `WARC-Target-URI: https://news.example/togo\nWARC-Date: ${crawled}\nContent-Type: text/html`;
  const page = pageFromBytes(Buffer.from(source), { location: 'news.warc.gz#0', headers });
  if (isUnreadable(page)) throw new Error(page.message);
  const { published, method, verdict, clues } = readArticle(page, allTables).article?.dating ?? {};
  return { published, method, verdict, clue: clues?.find(({ ruleId }) => ruleId === 'crawl-day')?.implies };
}

describe('the day on which an archive fetched a page', () => {
  it('bounds an article that states none', () => {
    assert.deepEqual(datingOf('2024-03-14T05:06:07Z', null), {
      published: { from: null, to: '2024-03-14' },
      ...{ method: 'crawl-day', verdict: 'inferred', clue: { from: null, to: '2024-03-14' } },
    });
  });

  it('is the next day, too, where that had come somewhere', () => {
    assert.equal(datingOf('2024-03-14T10:00:00Z', null).published?.to, '2024-03-15');
    assert.equal(datingOf('2024-03-14T09:59:59Z', null).published?.to, '2024-03-14');
  });

  it('leaves an earlier stamp as it is', () => {
    const { published, method } = datingOf('2024-03-14T05:06:07Z', '2024-03-12T08:00:00Z');
    assert.deepEqual(published, { from: '2024-03-12', to: '2024-03-12' });
    assert.notEqual(method, 'crawl-day');
  });

  it('contradicts a stamp that is later', () => {
    const { published, verdict } = datingOf('2024-03-14T05:06:07Z', '2025-08-19T08:00:00Z');
    assert.deepEqual([published, verdict], [{ from: null, to: '2024-03-14' }, 'contradicted']);
  });

  it('is none where it makes no sense', () => {
    assert.deepEqual(datingOf('2024-13-44T05:06:07Z', null).clue, undefined);
    assert.deepEqual(datingOf('yesterday', null).published, { from: null, to: null });
  });
});
