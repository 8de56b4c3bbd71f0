// Search on each engine: words by their stem, phrases, beginnings, accents, scripts without blanks, the best passage first.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ledgerEngines } from '../../tests/postgres/ledger-engines.ts';
import { type ArticleRecord, type Entry, makeEntry } from '../record/index.ts';
import { type Clocks, type Ledger, openLedger } from './index.ts';
import { readingOf } from './sample-readings.ts';

const everything = { limit: 10, includePossibly: true };
const taking = { recordedAt: '2026-01-01T12:00:00.000Z', location: null };

function pageId(number: number): string {
  return number.toString(16).padStart(64, '0');
}

/** A page whose article has these paragraphs, with nothing told in them. */
function pageOf(
  number: number,
  paragraphs: readonly string[],
  changes: Partial<ArticleRecord> = {},
): Entry[] {
  const text = paragraphs.join('\n\n');
  let start = 0;
  const blocks = paragraphs.map((paragraph) => {
    const span = { start, end: start + paragraph.length };
    start = span.end + 2;
    return { kind: 'paragraph', span, pageSpan: span } as const;
  });
  const [sample] = readingOf({ pageId: pageId(number), text, blocks, ...changes });
  const article = makeEntry('article', sample?.content as ArticleRecord);
  const reading = makeEntry('reading', {
    pageId: pageId(number),
    articleId: article.id,
    version: '1',
    entryIds: [article.id],
    notices: [],
    sentences: 1,
    tokens: 1,
  });
  return [article, reading];
}

const pages = [
  ['The envoys of Graustark visited the capital.', 'Łukašenka met Vučić in Niš.'],
  ['Political prisoners were released, the envoy said.', 'Prisoners of a political party.'],
  ['東京都は声明を出した。', '京都の会談'],
  [
    'Salt, salt and more salt: the Salt Pact.',
    'The pact on salt was signed after long talks about other things.',
  ],
];

for (const { engine, skip, freshLedger } of await ledgerEngines()) {
  describe(`search in ${engine}`, { skip }, () => {
    let ledger: Ledger;
    before(async () => {
      ledger = await openLedger(freshLedger(), { mode: 'create' });
      for (const [number, paragraphs] of pages.entries())
        await ledger.append(pageOf(number, paragraphs), taking);
    });
    after(() => ledger.close());

    /** The pages and the first words of what is found, best first. */
    const find = async (query: string, clocks: Clocks = {}) => {
      const { hits } = await ledger.search(query, clocks, everything);
      const texts: string[] = [];
      for (const { articleId, start, end } of hits) {
        const stored = await ledger.entry(articleId);
        texts.push(stored?.kind === 'article' ? stored.content.text.slice(start, end).slice(0, 12) : '');
      }
      return texts;
    };

    it('finds words by their stem', async () => {
      assert.deepEqual(await find('envoy'), ['The envoys o', 'Political pr']);
    });

    it('takes operators and signs for plain words or for nothing', async () => {
      assert.deepEqual(await find('envoy NOT graustark'), []);
      assert.deepEqual(await find('" OR ('), []);
      assert.deepEqual(await find('&'), []);
    });

    it('asks for all words in one passage', async () => {
      assert.deepEqual(await find('prisoners party'), ['Prisoners of']);
      assert.deepEqual(await find('graustark prisoners'), []);
    });

    it('finds a phrase only in its order', async () => {
      assert.deepEqual(await find('"political prisoners"'), ['Political pr']);
      assert.deepEqual(await find('"political pris*"'), ['Political pr']);
      assert.deepEqual(await find('"prisoners political"'), []);
    });

    it('finds a word by its beginning', async () => {
      assert.deepEqual(await find('lukas*'), ['Łukašenka me']);
      assert.deepEqual(await find('lukas'), []);
      assert.deepEqual(await find('prisoners*'), ['Prisoners of', 'Political pr']);
    });

    it('folds accents and letters with strokes', async () => {
      assert.deepEqual(await find('lukasenka vucic nis'), ['Łukašenka me']);
      assert.deepEqual(await find('ŁUKAŠENKA'), ['Łukašenka me']);
    });

    it('finds any part of a text without blanks', async () => {
      assert.deepEqual(await find('東京'), ['東京都は声明を出した。']);
      assert.deepEqual((await find('京都')).length, 2);
      assert.deepEqual(await find('声明'), ['東京都は声明を出した。']);
      assert.deepEqual(await find('会'), ['京都の会談']);
      assert.deepEqual(await find('談'), ['京都の会談']);
      assert.deepEqual(await find('京東'), []);
    });

    it('puts the passage first that says most of the words', async () => {
      assert.deepEqual(await find('salt pact'), ['Salt, salt a', 'The pact on ']);
    });

    it('counts all that was only possibly known, and fills the limit with what surely was', async () => {
      const dating = {
        published: { from: '2024-05-04', to: '2024-05-04' },
        method: 'json-ld',
        verdict: 'confirmed' as const,
        stamp: null,
        clues: [],
      };
      const other = await openLedger(freshLedger(), { mode: 'create' });
      await other.append(pageOf(1, ['A herald came.']), taking);
      await other.append(pageOf(2, ['A herald came.']), taking);
      await other.append(pageOf(3, ['A herald came.'], { dating }), taking);
      const search = (includePossibly: boolean) =>
        other.search('herald', { known: '2024-05-05' }, { limit: 1, includePossibly });
      const surely = await search(false);
      assert.deepEqual(
        surely.hits.map(({ onlyPossiblyKnown }) => onlyPossiblyKnown),
        [false],
      );
      assert.equal(surely.possiblyKnown, 2);
      assert.equal((await search(true)).possiblyKnown, 0);
      await other.close();
    });
  });

  describe(`the index of words in ${engine}`, { skip }, () => {
    it('finds the same once its parts are joined, and weighs words as at the recorded instant', async () => {
      const ledger = await openLedger(freshLedger(), { mode: 'create' });
      const count = 600;
      const batch = Array.from({ length: count }, (_, number) =>
        pageOf(number, [`Report ${number} on salt`, number % 7 === 0 ? 'Rare herald' : 'Nothing']),
      );
      for (const [number, entries] of batch.entries())
        await ledger.append(entries, {
          ...taking,
          recordedAt: `2026-01-${number < 100 ? '01' : '02'}T00:00:00.000Z`,
        });
      const all = { limit: 1000, includePossibly: true };
      assert.equal((await ledger.search('salt', {}, all)).hits.length, count);
      assert.equal((await ledger.search('"rare herald"', {}, all)).hits.length, Math.ceil(count / 7));
      assert.equal((await ledger.search('report 599', {}, all)).hits.length, 1);
      assert.equal(
        (await ledger.search('herald', { recorded: '2026-01-01T23:59:59.999Z' }, all)).hits.length,
        15,
      );
      assert.deepEqual((await ledger.verify()).faults, []);
      await ledger.close();
    });
  });
}
