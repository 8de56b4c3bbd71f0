import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { isUnreadable, pageFromBytes } from '../../page/index.ts';
import { readArticle } from '../index.ts';
import { findFeedDay } from './feed-day.ts';

const dayOf = (told: string) =>
  findFeedDay(`Content-Type: text/html\nFeed-Published: ${told}`)?.value ?? null;

describe('the day that a feed tells', () => {
  it('is that of the zone in which it is told', () => {
    assert.equal(dayOf('Tue, 05 Mar 2024 23:30:00 -0500'), '2024-03-05');
    assert.equal(dayOf('5 Mar 2024 10:00 GMT'), '2024-03-05');
    assert.equal(dayOf('2024-03-05T23:30:00-05:00'), '2024-03-05');
    assert.equal(dayOf('2024-03-05'), '2024-03-05');
  });

  for (const told of ['yesterday', '1970-01-01T00:00:00Z', '2024-02-30', '31 Foo 2024', '0000-00-00'])
    it(`is none for "${told}"`, () => assert.equal(dayOf(told), null));

  const text =
    'Ghana expelled two diplomats of Togo, the foreign ministry in Accra said. The two had been found near a barracks at night, and were given two days to leave.';
  const datingOf = (headers: string, stamp = '') => {
    const source = `<html><head>${stamp}</head><body><h1>Ghana expels two diplomats of Togo</h1><p>${text}</p></body></html>`;
    const page = pageFromBytes(Buffer.from(source), { location: 'https://post.example/togo', headers });
    if (isUnreadable(page)) throw new Error(page.message);
    const { published, method, verdict } = readArticle(page, allTables).article?.dating ?? {};
    return [published?.from, published?.to, method, verdict];
  };
  const listed = 'WARC-Date: 2024-03-07T05:06:07Z\nFeed-Published: Tue, 05 Mar 2024 10:00:00 GMT';

  it('dates a page that tells none itself', () => {
    assert.deepEqual(datingOf(listed), ['2024-03-05', '2024-03-05', 'feed-day', 'unconfirmed']);
  });

  it('leaves a page with a stamp as it is', () => {
    const stamp = '<meta property="article:published_time" content="2024-03-04T08:00:00Z">';
    const [from, to, method] = datingOf(listed, stamp);
    assert.deepEqual([from, to], ['2024-03-04', '2024-03-04']);
    assert.notEqual(method, 'feed-day');
  });

  it('is contradicted by an earlier day of reading', () => {
    assert.deepEqual(datingOf(listed.replace('2024-03-07', '2024-03-01')), [
      null,
      '2024-03-01',
      'crawl-day',
      'contradicted',
    ]);
  });
});
