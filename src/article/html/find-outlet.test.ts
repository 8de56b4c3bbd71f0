import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findOutlet, findSiteNames, type OutletNames } from './find-outlet.ts';
import { readMetadata } from './read-metadata.ts';
import { readPageTree } from './read-page-tree.ts';
import { bareName, hostAgreement, hostOf, labelOf } from './rules/host-name.ts';

function outletOf(head: string, url: string | null, outlets?: OutletNames): string | null {
  const metadata = readMetadata(readPageTree(`<head>${head}</head>`));
  return findOutlet(
    findSiteNames(metadata, url),
    metadata,
    { url, headline: 'Envoy leaves', shown: null },
    outlets,
  );
}

const siteName = (name: string): string => `<meta property="og:site_name" content="${name}">`;
const publisher = (name: string): string =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Envoy leaves","publisher":{"name":"${name}"}}</script>`;

describe('the outlet', () => {
  it('is the name that the address confirms, where a site states several', () => {
    const head = siteName('World') + publisher('Salt Daily');
    assert.equal(outletOf(head, 'https://www.saltdaily.example/world/1'), 'Salt Daily');
  });

  it('is the first name where the address confirms none', () => {
    const head = siteName('The Evening Bell') + publisher('Bell Press Ltd');
    assert.equal(outletOf(head, 'https://news.example/1'), 'The Evening Bell');
  });

  it('has no publisher, slogan or legal form glued to it', () => {
    assert.equal(
      outletOf(siteName('Salt Daily - All the news of the coast'), 'https://saltdaily.example/1'),
      'Salt Daily',
    );
    assert.equal(outletOf(publisher('Salzblatt GmbH & Co. KG'), 'https://salzblatt.example/1'), 'Salzblatt');
  });

  it('is read at either end of the title', () => {
    assert.equal(
      outletOf('<title>Envoy leaves | Salt Daily</title>', 'https://saltdaily.example/1'),
      'Salt Daily',
    );
    assert.equal(
      outletOf('<title>Salt Daily | Envoy leaves</title>', 'https://saltdaily.example/1'),
      'Salt Daily',
    );
  });

  it('goes by its name in the table, on hosts below it, too', () => {
    const outlets = new Map([['salz.example', 'Salt Daily']]);
    assert.equal(outletOf(siteName('Соль'), 'https://sport.salz.example/1', outlets), 'Salt Daily');
    assert.equal(outletOf(siteName('Соль'), 'https://grobsalz.example/1', outlets), 'Соль');
  });

  it('is what stands beside the headline in the title where no address tells', () => {
    assert.equal(outletOf('<title>Salt Daily - Envoy leaves</title>', null), 'Salt Daily');
    assert.equal(outletOf('<title>Envoy leaves - World - Salt Daily</title>', null), 'Salt Daily');
    assert.equal(outletOf('<title>Live - Envoy leaves</title>', null), null);
  });

  it('is not the number of a page of the article', () => {
    assert.equal(outletOf('<title>Envoy leaves - Page 2 of 3</title>', null), null);
    assert.equal(outletOf('<title>Envoy leaves - Salt Daily - Page 2 of 3</title>', null), 'Salt Daily');
  });

  it('has nothing that the title quotes', () => {
    const url = 'https://annlee.example/1';
    const [title, plain] = ['Ann Lee “Salt” – A new study', 'Ann Lee – A new study'];
    assert.deepEqual(findSiteNames(readMetadata(readPageTree(`<title>${title}</title>`)), url), []);
    assert.deepEqual(findSiteNames(readMetadata(readPageTree(`<title>${plain}</title>`)), url), ['Ann Lee']);
  });

  it('is the host where the page names nobody, null without an address', () => {
    assert.equal(
      outletOf('<title>Envoy leaves</title>', 'https://www.saltdaily.example/1'),
      'saltdaily.example',
    );
    assert.equal(outletOf('<title>Envoy leaves</title>', null), null);
  });
});

describe('the name of a host', () => {
  it('is found without the sign posts before it and the endings after it', () => {
    assert.equal(hostOf('https://www1.salt.example/a'), 'salt.example');
    assert.equal(labelOf('news.salt.co.uk'), 'salt');
    assert.equal(labelOf('salt.example'), 'salt');
  });

  it('agrees letter by letter, by initials, or in part', () => {
    assert.equal(hostAgreement('The Salt-Daily', 'saltdaily.example'), 2);
    assert.equal(hostAgreement('Salt Valley Times', 'svt.example'), 2);
    assert.equal(hostAgreement('Süd-Blatt', 'suedblatt.example'), 2);
    assert.equal(hostAgreement('Salt online', 'salt.example'), 1);
    assert.equal(hostAgreement('Sport', 'salt.example'), 0);
  });

  it('leaves a name alone that has no other part', () => {
    assert.equal(bareName('Salt and Light', 'bell.example'), 'Salt and Light');
  });
});
