// The pipeline as a whole: what must hold for every entry, whatever the page.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isUnreadable, type Page, pageFromBytes } from './page/index.ts';
import { loadReader, readPage } from './pipeline.ts';
import { cardOfEntries } from './queries/index.ts';
import type { Entry, RecordKind, RecordOf } from './record/index.ts';

const reader = loadReader();

function pageOf(text: string, location = 'page.txt'): Page {
  const page = pageFromBytes(Buffer.from(text), { location });
  assert.ok(!isUnreadable(page));
  return page;
}

function contentsOf<K extends RecordKind>(entries: readonly Entry[], kind: K): RecordOf<K>[] {
  return entries.flatMap((entry) => (entry.kind === kind ? [entry.content as RecordOf<K>] : []));
}

const denial = `Graustark Herald

Poland expels Russian envoy

Published: 14 March 2024

Poland expelled the Russian ambassador on Wednesday, 13 March 2024.

Russia alleged that Poland had attacked its consulate. Poland denied the claim.
`;

describe('readPage', () => {
  it('gives the page first and the reading of all entries last', () => {
    const entries = readPage(pageOf(denial), reader);
    assert.equal(entries[0]?.kind, 'page');
    const reading = entries.at(-1);
    assert.ok(reading?.kind === 'reading');
    assert.deepEqual(
      reading.content.entryIds,
      entries
        .slice(0, -1)
        .map(({ id }) => id)
        .sort(),
    );
  });

  it('quotes the article letter by letter', () => {
    const entries = readPage(pageOf(denial), reader);
    const [article] = contentsOf(entries, 'article');
    const evidences = entries.flatMap((entry) =>
      'evidence' in entry.content ? [entry.content.evidence] : [],
    );
    assert.ok(evidences.length >= 3);
    for (const { span, quote } of evidences) assert.equal(article?.text.slice(span.start, span.end), quote);
  });

  it('tells once of an office that the text has wrong, with the office and its days', () => {
    const text = denial.replace(
      'Poland denied',
      'Former Belarusian President Alexander Lukashenko protested. Poland denied',
    );
    const entries = readPage(pageOf(text), reader);
    const card = cardOfEntries(entries, { location: 'page.txt', readAt: '2024-03-15T00:00:00Z' });
    const told = card?.notices.filter(({ message }) => message.includes('ormer')) ?? [];
    assert.deepEqual(
      told.map(({ ruleId, span }) => [ruleId, card?.article.text.slice(span?.start, span?.end)]),
      [['office-called-former', 'Former Belarusian President Alexander Lukashenko']],
    );
    assert.match(told[0]?.message ?? '', /\(President of Belarus since 1994-07-20\)/u);
  });

  it('links an act that only a source tells to the claim that tells it', () => {
    const entries = readPage(pageOf(denial), reader);
    const attack = contentsOf(entries, 'event').find(({ type }) => type === 'ASSAULT');
    assert.equal(attack?.status, 'denied');
    const claim = entries.find(({ id }) => id === attack?.authority?.claimId);
    assert.equal(claim?.kind, 'claim');
  });

  it('calls a speaker by name who is only "he" beside the words', () => {
    const text = `Lukashenko speaks of talks\n\n14 March 2024\n\nPresident Alexander Lukashenko of Belarus visited a factory in Minsk on Wednesday.\n\nHe said that China would deliver 12 aircraft to Belarus.\n`;
    const [figure] = contentsOf(readPage(pageOf(text), reader), 'figure').filter(({ low }) => low === 12);
    assert.equal(figure?.authority?.source, 'Alexander Lukashenko');
  });

  it('reads on where the text counts days that no calendar has', () => {
    const entries = readPage(pageOf(denial.replace('on Wednesday', 'in the next 9,000 years')), reader);
    assert.ok(contentsOf(entries, 'event').length > 0);
  });

  it('takes no act from the caption of a picture', () => {
    const html = `<html><head><title>Talks in Riga</title></head><body><article><h1>Talks in Riga</h1>
      <p>The foreign ministers of Latvia and Estonia held talks in Riga on 4 April 2024 about trade between the two countries, their officials said.</p>
      <p>The talks are to go on in Tallinn in May, and both sides expect a long list of open questions to be settled there.</p>
      <figure><img src="a.jpg"><figcaption>Russia invaded Georgia in this file picture.</figcaption></figure></article></body></html>`;
    const entries = readPage(pageOf(html, 'page.html'), reader);
    const quotes = contentsOf(entries, 'event').map(({ evidence }) => evidence.quote);
    assert.ok(quotes.some((quote) => quote.includes('held talks')));
    assert.ok(!quotes.some((quote) => quote.includes('invaded')));
  });

  it('says of a page without words that it holds no article', () => {
    const entries = readPage(
      pageOf('<html><body><script>let x = 1;</script></body></html>', 'page.html'),
      reader,
    );
    assert.deepEqual(
      entries.map(({ kind }) => kind),
      ['page', 'problem', 'reading'],
    );
    assert.equal(contentsOf(entries, 'problem')[0]?.code, 'NO_ARTICLE');
  });

  it('gives the same entries wherever the page lay', () => {
    const ids = (location: string) => readPage(pageOf(denial, location), reader).map(({ id }) => id);
    assert.deepEqual(ids('/here/a.txt'), ids('/there/b.txt'));
    const empty = '<html><body></body></html>';
    const emptyIds = (location: string) => readPage(pageOf(empty, location), reader).map(({ id }) => id);
    assert.deepEqual(emptyIds('/here/a.html'), emptyIds('/there/b.html'));
  });
});
