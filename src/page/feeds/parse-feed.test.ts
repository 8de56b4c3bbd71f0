import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { feedForm, feedText } from './feed-text.ts';
import { parseFeed } from './parse-feed.ts';

const rss = `<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Accra Post</title>
<item><title>Ghana &amp; Togo</title><link>/togo</link><guid isPermaLink="false">7</guid><pubDate>Tue, 05 Mar 2024 10:00:00 GMT</pubDate></item>
<item><title>Lom&#233;</title><guid>https://post.example/lome</guid></item>
<item><title>All of it</title><guid isPermaLink="false">8</guid><content:encoded><![CDATA[<p>The embassy is closed.</p>]]></content:encoded></item>
<item><title>Nothing</title></item></channel></rss>`;

/** Name, address and date of each item. */
function items(text: string, base = 'https://post.example/feed.xml') {
  return parseFeed(text, base)?.items.map(({ id, url, published }) => [id, url, published]);
}

describe('feeds', () => {
  it('of RSS lead to pages, or hold them', () => {
    assert.deepEqual(items(rss), [
      ['7', 'https://post.example/togo', 'Tue, 05 Mar 2024 10:00:00 GMT'],
      ['https://post.example/lome', 'https://post.example/lome', ''],
      ['8', null, ''],
    ]);
    const feed = parseFeed(rss);
    assert.deepEqual(
      [feed?.title, feed?.items.map(({ title }) => title)],
      ['Accra Post', ['Lomé', 'All of it']],
    );
    assert.equal(feed?.items.at(-1)?.content, '<p>The embassy is closed.</p>');
  });

  it('of RSS that break off or hold a bare sign are read as far as they go', () => {
    const broken = rss.replace('&amp;', '&');
    for (const end of ['<title>All', '<item><title>All', ' of it</title>', 'channel></rss>']) {
      const feed = parseFeed(broken.slice(0, broken.indexOf(end)), 'https://post.example/feed.xml');
      assert.deepEqual([feed?.items.slice(0, 2).length, feed?.isWhole], [2, false], end);
    }
    assert.equal(parseFeed(broken)?.isWhole, true);
  });

  it('of RSS 1.0, Atom and JSON say the same', () => {
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://post.example/"><title>P</title></channel>
      <item rdf:about="https://post.example/a"><title>A</title><link>https://post.example/a</link><dc:date>2024-03-05</dc:date></item></rdf:RDF>`;
    const atom = `<!-- made by hand --><feed xmlns="http://www.w3.org/2005/Atom"><title>P</title><entry><id>tag:a</id><title>A</title>
      <link rel="replies" href="/a/replies"/><link rel="alternate" href="/a"/><updated>2024-03-06T01:00:00Z</updated><published>2024-03-05T10:00:00Z</published></entry></feed>`;
    const json = `{"version": "https://jsonfeed.org/version/1.1", "title": "P", "items": [{"id": "1", "url": "https://post.example/a", "date_published": "2024-03-05T10:00:00Z"}]}`;
    assert.deepEqual(items(rdf), [['https://post.example/a', 'https://post.example/a', '2024-03-05']]);
    assert.deepEqual(items(atom), [['tag:a', 'https://post.example/a', '2024-03-05T10:00:00Z']]);
    assert.deepEqual(items(json), [['1', 'https://post.example/a', '2024-03-05T10:00:00Z']]);
  });

  it('are told from pages by how they begin', () => {
    assert.deepEqual([rss, '<html><body>rss</body></html>', '{"a": 1}', 'News of today', ''].map(feedForm), [
      'xml',
      ...[null, null, null, null],
    ]);
  });

  it('keep an item that says something else under its name, with another digest', () => {
    const [before, after] = [rss, rss.replace('Ghana', 'Benin')].map((text) => parseFeed(text)?.items.at(0));
    assert.deepEqual([before?.id === after?.id, before?.digest === after?.digest], [true, true]);
    const [first, second] = [rss, rss.replace('Ghana', 'Benin')].map(
      (text) => parseFeed(text, 'https://post.example/')?.items[0],
    );
    assert.deepEqual([first?.id, first?.digest === second?.digest], [second?.id, false]);
  });

  it('lead to nothing but pages of the web', () => {
    const bad = rss
      .replace('/togo', 'javascript:alert(1)')
      .replace('https://post.example/lome', 'file:///etc/passwd');
    assert.deepEqual(
      items(bad)?.map(([id]) => id),
      ['8'],
    );
  });

  it('that would unfold without end, or read files, are none', () => {
    const nested = (name: string, of: string) => `<!ENTITY ${name} "${`&${of};`.repeat(10)}">`;
    const grown = ['b', 'c', 'd', 'e', 'f', 'g']
      .map((name, at) => nested(name, 'abcdef'[at] ?? 'a'))
      .join('');
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">${grown}]><rss version="2.0"><channel><title>&g;</title></channel></rss>`;
    assert.ok((parseFeed(bomb)?.title.length ?? 0) < 1000);
    const file =
      '<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>&f;</title></channel></rss>';
    assert.doesNotMatch(parseFeed(file)?.title ?? '', /root/u);
  });

  it('are decoded as they say', () => {
    const latin = Buffer.from(
      '<?xml version="1.0" encoding="iso-8859-1"?><rss><channel><title>Lomé</title></channel></rss>',
      'latin1',
    );
    assert.equal(parseFeed(feedText(latin))?.title, 'Lomé');
    assert.equal(parseFeed(feedText(gzipSync(latin)))?.title, 'Lomé');
  });
});

describe('sitemaps', () => {
  it('list pages, with the day of publication where they are of news', () => {
    const text = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
      <url><loc>https://post.example/a?x=1&amp;y=2</loc><lastmod>2024-03-06</lastmod></url>
      <url><loc>https://post.example/b</loc><news:news><news:publication_date>2024-03-05</news:publication_date><news:title>B</news:title></news:news></url></urlset>`;
    assert.deepEqual(items(text), [
      ['https://post.example/a?x=1&y=2', 'https://post.example/a?x=1&y=2', ''],
      ['https://post.example/b', 'https://post.example/b', '2024-03-05'],
    ]);
    const changed = parseFeed(text.replace('2024-03-06', '2024-03-07'))?.items[0]?.digest;
    assert.notEqual(parseFeed(text)?.items[0]?.digest, changed);
  });

  it('list sitemaps', () => {
    const text = '<sitemapindex><sitemap><loc>https://post.example/1.xml.gz</loc></sitemap></sitemapindex>';
    assert.deepEqual(parseFeed(text)?.sitemaps, ['https://post.example/1.xml.gz']);
  });

  it('may be lines, and a text with an address is none', () => {
    assert.equal(items('https://post.example/a\nhttps://post.example/b\n')?.length, 2);
    assert.equal(parseFeed('https://post.example/a\nis worth reading'), null);
  });
});
