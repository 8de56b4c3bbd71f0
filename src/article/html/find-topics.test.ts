import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findSection, findTags } from './find-topics.ts';
import { type Metadata, readMetadata } from './read-metadata.ts';
import { readPageTree } from './read-page-tree.ts';

const read = (head: string): Metadata => readMetadata(readPageTree(`<head>${head}</head>`));
const script = (value: object): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const crumbs = (...names: readonly string[]): string =>
  script({
    '@type': 'BreadcrumbList',
    itemListElement: names.map((name) => ({ '@type': 'ListItem', name })),
  });
const article = (fields: object): string =>
  script({ '@type': 'NewsArticle', headline: 'Envoy leaves the capital', ...fields });

describe('the section', () => {
  it('is the one that the article states', () => {
    assert.equal(findSection(read(article({ articleSection: 'World' }) + crumbs('Home', 'Europe'))), 'World');
  });

  it('is the first step to the article where none is stated', () => {
    const path = crumbs('Home', 'World', 'Europe', 'Envoy leaves the capital');
    assert.equal(findSection(read(article({}) + path)), 'World');
    assert.equal(findSection(read(article({}) + crumbs('saltdaily.example', 'World'))), 'World');
    const named = article({ publisher: { name: 'Salt Daily' } });
    assert.equal(findSection(read(named + crumbs('Salt Daily', 'World'))), 'World');
  });

  it('is one that files something, where one files everything', () => {
    const head = article({ articleSection: 'Uncategorized' });
    assert.equal(findSection(read(head + crumbs('Home', 'World', 'Envoys'))), 'World');
    assert.equal(findSection(read(head)), 'Uncategorized');
  });

  it('is no headline', () => {
    const headline = 'The envoy leaves the old capital after three days of talks about salt';
    assert.equal(findSection(read(`<meta property="article:section" content="${headline}">`)), null);
    assert.equal(findSection(read(article({}) + crumbs('Home', 'Envoy leaves the capital'))), null);
  });
});

describe('the tags', () => {
  it('are those of the article before the words for search engines', () => {
    const words = '<meta name="keywords" content="news, salt, daily">';
    assert.deepEqual(findTags(read(words + article({ keywords: ['Salt', 'Talks', 'Salt'] }))), [
      'Salt',
      'Talks',
    ]);
    assert.deepEqual(findTags(read(words)), ['news', 'salt', 'daily']);
  });
});
