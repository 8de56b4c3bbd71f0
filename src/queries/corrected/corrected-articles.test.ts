// Searches of articles that people rejected or moved to another day find what looking at every passage finds, and look at all of them
// only where an article may come in.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import type { MadeCorrection } from '../../corrections/index.ts';
import { type Ledger, openLedger, type SearchOptions } from '../../ledger/index.ts';
import { readingOf } from '../../ledger/sample-readings.ts';
import { type Correction, makeEntry } from '../../record/index.ts';
import type { DayInterval } from '../../time/index.ts';
import { correctedLedger } from './corrected-ledger.ts';

const scratch = mkdtempSync(join(tmpdir(), 'demarche-searched-'));
after(() => rmSync(scratch, { recursive: true }));

const taking = { recordedAt: '2026-01-01T00:00:00.000Z', location: null };
const everything: SearchOptions = { limit: 1000, includePossibly: true };
let ledgers = 0;

/** An article, its day as read, and what a person said: another day, or that it is wrong. */
interface Told {
  readonly published: DayInterval;
  readonly said: DayInterval | 'wrong' | null;
}

const pageIdOf = (number: number) => number.toString(16).padStart(64, '0');

/** One more mention of the word makes each article rank elsewhere. */
async function ledgerOf(told: readonly Told[]): Promise<{ ledger: Ledger; articleIds: readonly string[] }> {
  const ledger = await openLedger(join(scratch, `${ledgers++}.db`), { mode: 'create' });
  const articleIds: string[] = [];
  for (const [number, { published }] of told.entries()) {
    const text = `An envoy spoke. ${'The envoy left. '.repeat((number * 7) % 5)}Number ${number} was last.`;
    const span = { start: 0, end: text.length };
    const blocks = [{ kind: 'paragraph' as const, span, pageSpan: span }];
    const dating = { published, method: 'test', verdict: 'inferred' as const, stamp: null, clues: [] };
    const entries = readingOf({
      pageId: pageIdOf(number),
      headline: `Envoy ${number}`,
      text,
      blocks,
      dating,
    });
    const [article, , reading] = entries;
    if (article === undefined || reading?.kind !== 'reading') throw new TypeError('no reading');
    const own = makeEntry('reading', { ...reading.content, entryIds: [article.id] });
    await ledger.append([article, own], taking);
    articleIds.push(article.id);
  }
  return { ledger, articleIds };
}

function correctionsOf(told: readonly Told[], articleIds: readonly string[]): readonly MadeCorrection[] {
  return told.flatMap(({ said }, number) => {
    if (said === null) return [];
    const what = { kind: 'article' as const, pageId: pageIdOf(number), entryId: articleIds[number] ?? '' };
    const signed = { author: 'Ada', reason: 'It says so.', made: '2026-02-01T00:00:00.000Z' };
    const content: Correction =
      said === 'wrong'
        ? { action: 'reject', what, ...signed }
        : { action: 'edit', what, field: 'published', value: { ...said }, seen: null, ...signed };
    return [makeEntry('correction', content)];
  });
}

/** By the day alone: all was taken later. */
function knownBy({ from, to }: DayInterval, known: string): 'surely' | 'possibly' | 'not' {
  if (from !== null && from > known) return 'not';
  return to !== null && to <= known ? 'surely' : 'possibly';
}

const day = fc.constantFrom('2024-01-02', '2024-01-04', '2024-01-06');
const interval = fc
  .record({ from: fc.option(day), to: fc.option(day) })
  .filter(({ from, to }) => from === null || to === null || from <= to);
const saying = fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, interval, fc.constant('wrong' as const));
const articles = fc.array(fc.record({ published: interval, said: saying }), { minLength: 6, maxLength: 9 });
const knownDays = ['2024-01-01', '2024-01-03', '2024-01-05', '2024-01-07'];

describe('a search of corrected articles', () => {
  it('finds what looking at every passage finds, in its order and to its limit', async () => {
    await fc.assert(
      fc.asyncProperty(
        articles,
        fc.integer({ min: 1, max: 5 }),
        fc.boolean(),
        async (told, limit, includePossibly) => {
          const { ledger, articleIds } = await ledgerOf(told);
          const view = correctedLedger(ledger, { proposed: correctionsOf(told, articleIds) });
          const { hits: ranked } = await ledger.search('envoy', {}, everything);
          for (const known of knownDays) {
            const now = ranked.flatMap(({ articleId }) => {
              const { said, published } = told[articleIds.indexOf(articleId)] ?? assert.fail('no article');
              const state = said === 'wrong' ? 'not' : knownBy(said ?? published, known);
              return state === 'not' ? [] : [{ articleId, state }];
            });
            const wanted = now.filter(({ state }) => includePossibly || state === 'surely');
            const found = await view.search('envoy', { known }, { limit, includePossibly });
            assert.deepEqual(
              found.hits.map(({ articleId, onlyPossiblyKnown }) => [articleId, onlyPossiblyKnown]),
              wanted.slice(0, limit).map(({ articleId, state }) => [articleId, state === 'possibly']),
            );
            assert.equal(found.possiblyKnown, now.length - wanted.length);
          }
          await ledger.close();
        },
      ),
      { numRuns: 40, seed: 5 },
    );
  });

  it('asks for no more hits than it needs, unless an article comes in by its other day', async () => {
    const days = (from: string) => ({ from, to: from });
    const told: Told[] = Array.from({ length: 8 }, () => ({ published: days('2024-01-04'), said: null }));
    told[3] = { published: days('2024-01-06'), said: days('2024-01-02') };
    told[5] = { published: days('2024-01-02'), said: 'wrong' };
    const { ledger, articleIds } = await ledgerOf(told);
    const limits: number[] = [];
    const search: Ledger['search'] = (query, clocks, options) => {
      limits.push(options.limit);
      return ledger.search(query, clocks, options);
    };
    const view = correctedLedger({ ...ledger, search }, { proposed: correctionsOf(told, articleIds) });
    const most = async (known: string) => {
      limits.length = 0;
      await view.search('envoy', { known }, { limit: 3, includePossibly: false });
      return Math.max(...limits);
    };
    assert.ok((await most('2024-01-07')) <= 6);
    assert.ok((await most('2024-01-01')) <= 6);
    assert.ok((await most('2024-01-05')) > 1000);
    await ledger.close();
  });
});
