// Search among so many articles that their words and days are packed: what each clock allows is found, in the order of all.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ledgerEngines } from '../../tests/postgres/ledger-engines.ts';
import { type Entry, makeEntry } from '../record/index.ts';
import { addDays } from '../time/index.ts';
import { type Clocks, type Ledger, openLedger, type SearchHit } from './index.ts';
import { readingOf } from './sample-readings.ts';

const articles = 600;
const firstDay = '2024-01-01';
const takenOn = addDays(firstDay, articles);

/** The n-th article is from the n-th day; each third one may be from the ten days after it; each seventh has no day. */
function publishedOf(number: number) {
  const from = addDays(firstDay, number);
  if (number % 7 === 0) return { from: null, to: null };
  return { from, to: number % 3 === 0 ? addDays(from, 10) : from };
}

/** Each fifth article names its salt twice, which puts it before the others. */
function pageOf(number: number): Entry[] {
  const pageId = number.toString(16).padStart(64, '0');
  const text = `Salt of page ${number}${number % 5 === 0 ? ', more salt' : ', less pepper'}.`;
  const span = { start: 0, end: text.length };
  const published = publishedOf(number);
  const [sample] = readingOf({
    ...{ pageId, text, blocks: [{ kind: 'paragraph', span, pageSpan: span }] },
    dating: { published, method: 'json-ld', verdict: 'confirmed', stamp: null, clues: [] },
  });
  const article = sample as Entry & { readonly kind: 'article' };
  const rest = { version: '1', notices: [], sentences: 1, tokens: 5 };
  return [article, makeEntry('reading', { pageId, articleId: article.id, entryIds: [article.id], ...rest })];
}

const pages = Array.from({ length: articles }, (_, number) => pageOf(number));
const numberOf = new Map(pages.map(([article], number) => [article?.id, number]));
const numbersOf = (hits: readonly SearchHit[]) => hits.map(({ articleId }) => numberOf.get(articleId) ?? -1);

/** Best first, as far as `isAllowed`. */
function expected(isAllowed: (number: number) => boolean): number[] {
  const numbers = [...numberOf.values()].filter(isAllowed);
  return [...numbers.filter((number) => number % 5 === 0), ...numbers.filter((number) => number % 5 !== 0)];
}

const known = addDays(firstDay, 400);
const isSurely = (number: number) => {
  const { to } = publishedOf(number);
  return to !== null && to <= known;
};
const isOnlyPossibly = (number: number) => {
  const { from } = publishedOf(number);
  return !isSurely(number) && (from === null || from <= known);
};

for (const { engine, skip, freshLedger, tamper } of await ledgerEngines()) {
  describe(`search among ${articles} articles in ${engine}`, { skip }, () => {
    const address = freshLedger();
    let ledger: Ledger;
    before(async () => {
      ledger = await openLedger(address, { mode: 'create' });
      for (const [number, page] of pages.entries())
        await ledger.append(page, {
          recordedAt: `${takenOn}T00:00:${number < 300 ? '01' : '02'}.000Z`,
          location: null,
        });
    });
    after(() => ledger.close());

    const find = async (clocks: Clocks, limit: number, includePossibly = false) => {
      const { hits, possiblyKnown } = await ledger.search('salt', clocks, { limit, includePossibly });
      return { numbers: numbersOf(hits), possiblyKnown };
    };

    it('tells the best of all first, however many are asked for', async () => {
      const all = expected(() => true);
      for (const limit of [1, 20, 300, articles])
        assert.deepEqual((await find({}, limit)).numbers, all.slice(0, limit));
    });

    it('tells what was surely known by a day, and counts what was only possibly', async () => {
      const possibly = expected(isOnlyPossibly).length;
      for (const limit of [20, articles])
        assert.deepEqual(await find({ known }, limit), {
          numbers: expected(isSurely).slice(0, limit),
          possiblyKnown: possibly,
        });
      const either = expected((number) => isSurely(number) || isOnlyPossibly(number));
      assert.deepEqual(await find({ known }, articles, true), { numbers: either, possiblyKnown: 0 });
    });

    it('holds all for known from the day on which they were taken', async () => {
      assert.deepEqual(
        (await find({ known: takenOn }, articles)).numbers,
        expected(() => true),
      );
    });

    it('answers from what had been taken by an instant', async () => {
      const recorded = `${takenOn}T00:00:01.000Z`;
      assert.deepEqual(
        (await find({ recorded }, articles)).numbers,
        expected((number) => number < 300),
      );
      const { numbers } = await find({ recorded, known }, articles);
      assert.deepEqual(
        numbers,
        expected((number) => number < 300 && isSurely(number)),
      );
    });

    it('keeps an index that verify finds whole, and days that it finds changed', async () => {
      assert.deepEqual((await ledger.verify()).faults, []);
      await tamper(address, 'UPDATE search_days SET first = first + 1 WHERE first > 1');
      assert.match((await ledger.verify()).faults[0]?.message ?? '', /index of words/u);
    });
  });
}
