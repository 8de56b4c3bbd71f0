// A search narrowed to acts, sides or days gives what all passages give that are looked through one by one, however far down the list
// what fits stands.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { makeArticles } from '../../scripts/bench/generate-articles.ts';
import { makeEntries } from '../../scripts/bench/generate-entries.ts';
import { makeCorrection, makeKnowledge, previewCorrection } from '../../src/answers/index.ts';
import { keyMaker } from '../../src/cli/open-ledger.ts';
import { type Ledger, openLedger, type SearchHit } from '../../src/ledger/index.ts';
import { askSearch, correctedLedger, type SearchQuestion } from '../../src/queries/index.ts';
import { dataFolder, readActorTables, readStoryTables } from '../../src/tables/index.ts';
import { spansOverlap } from '../../src/text/index.ts';

/** Of which some thousand passages have the word: more than are looked at first, and more than are looked at one by one. */
const articles = 2_400;
const atOnce = 200;
const words = 'sanctions';
/** Those that are looked at before indexes are asked. */
const best = { limit: 400, includePossibly: true };

async function fill(path: string): Promise<Ledger> {
  const ledger = await openLedger(path, { mode: 'create', keys: keyMaker() });
  const maker = makeArticles(readStoryTables(dataFolder).wordCounts.textsWithWord);
  const states = [...readActorTables(dataFolder).states.values()].map(({ id, name }) => ({ code: id, name }));
  for (let first = 0; first < articles; first += atOnce) {
    const pages = Array.from({ length: atOnce }, (_, index) => makeEntries(first + index, maker, states));
    await ledger.append(pages.flat(), { recordedAt: '2020-01-20T12:00:00.000Z', location: '/made.txt' });
  }
  return ledger;
}

describe('a search that is narrowed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-narrowed-'));
  let ledger: Ledger;
  before(async () => {
    ledger = await fill(join(folder, 'narrowed.db'));
  });
  after(async () => {
    await ledger.close();
    rmSync(folder, { recursive: true });
  });

  type Narrowed = Pick<SearchQuestion, 'filters' | 'clocks' | 'includePossibly'>;

  const placeOf = ({ articleId, start }: Pick<SearchHit, 'articleId' | 'start'>) => `${articleId}:${start}`;

  /** All portions of the answer, passage by passage. */
  async function answered(narrowed: Narrowed, limit: number): Promise<readonly string[]> {
    const places: string[] = [];
    for (let after: string | undefined; ; ) {
      const { hits, next } = await askSearch(ledger, { words, limit, after, ...narrowed });
      places.push(...hits.map(({ article, span }) => placeOf({ articleId: article.id, start: span.start })));
      if (next === null) return places;
      after = next;
    }
  }

  /** The passages with an act of a type, in which a state takes part. */
  async function lookedThrough(code: string, type: string | null): Promise<readonly string[]> {
    const all = await ledger.search(words, {}, { limit: 1_000_000, includePossibly: true });
    const acts = await ledger.findings({ kinds: ['event', 'claim', 'figure'], clocks: {} });
    const fitting = Map.groupBy(
      acts.filter(({ entry }) => {
        if (entry.kind !== 'event') return false;
        const { actors, recipients } = entry.content;
        const isSide = [...actors, ...recipients].some(({ country }) => country === code);
        return isSide && (type === null || entry.content.type === type);
      }),
      ({ articleId }) => articleId,
    );
    return all.hits
      .filter((hit) =>
        (fitting.get(hit.articleId) ?? []).some(
          ({ entry }) => entry.kind === 'event' && spansOverlap(entry.content.evidence.span, hit),
        ),
      )
      .map(placeOf);
  }

  for (const [code, type] of [
    ['AFG', null],
    ['AFG', 'AID'],
    ['DEU', null],
    ['TUV', 'SANCTION'],
  ] as const)
    it(`to ${code}${type === null ? '' : ` and ${type.toLowerCase()}`}`, async () => {
      const side = { asked: code, name: code, country: code, actorId: code };
      const filters = { types: type === null ? [] : [type], statuses: [], outlets: [], sides: [side] };
      const expected = await lookedThrough(code, type);
      assert.ok(expected.length > 0);
      const narrowed = { filters, clocks: {}, includePossibly: false };
      assert.deepEqual(await answered(narrowed, 10_000), expected);
      const first = await askSearch(ledger, { words, limit: 20, ...narrowed });
      assert.deepEqual(
        first.hits.map(({ article, span }) => placeOf({ articleId: article.id, start: span.start })),
        expected.slice(0, 20),
      );
      assert.equal(first.next, expected.length > 20 ? expected[19] : null);
    });

  const nothing = { types: [], statuses: [], outlets: [], sides: [] };

  /** The answer, and of how many articles the records were asked for. */
  async function askedOf(filters: Partial<NonNullable<SearchQuestion['filters']>>) {
    const asked = new Set<string>();
    const findings: Ledger['findings'] = (filter) => {
      assert.ok(filter.articleIds !== undefined, 'all records of the ledger are read');
      for (const id of filter.articleIds) asked.add(id);
      return ledger.findings(filter);
    };
    const question = { words, limit: 20, filters: { ...nothing, ...filters }, clocks: {} };
    const { hits } = await askSearch({ ...ledger, findings }, { ...question, includePossibly: false });
    return { hits: hits.length, asked: asked.size };
  }

  it('to what no page tells is told from indexes, once the best passages are looked at', async () => {
    const few = { hits: 0, asked: (await ledger.search(words, {}, best)).hits.length };
    assert.deepEqual(await askedOf({ statuses: ['denied'] }), few);
    assert.deepEqual(await askedOf({ types: ['PROTEST'], statuses: ['denied', 'alleged'] }), few);
    const nobody = { asked: 'Nowhere', name: 'Nowhere', country: null, actorId: 'Q0' };
    assert.deepEqual(await askedOf({ sides: [nobody] }), few);
    assert.deepEqual(await askedOf({ outlets: ['No Such Post'], types: ['SANCTION'] }), {
      hits: 0,
      asked: 0,
    });
  });

  it('counts what is only possibly known among all, and shows none of it', async () => {
    const side = { asked: 'AFG', name: 'AFG', country: 'AFG', actorId: 'AFG' };
    const filters = { types: [], statuses: [], outlets: [], sides: [side] };
    const clocks = { known: '2020-01-08' };
    const question = { words, limit: 20, filters, clocks };
    const surely = await answered({ filters, clocks, includePossibly: false }, 10_000);
    const also = await answered({ filters, clocks, includePossibly: true }, 10_000);
    const { hits, leftOut } = await askSearch(ledger, { ...question, includePossibly: false });
    assert.equal(hits.length, 20);
    assert.equal(leftOut.possiblyKnown, also.length - surely.length);
  });

  it('to an act that a person put right finds it, though no index has its new status', async () => {
    const { hits } = await ledger.search(words, {}, { limit: 1_000_000, includePossibly: true });
    // Far down the list, where indexes are asked.
    const [last] = hits.slice(-1);
    assert.ok(last !== undefined);
    const acts = await ledger.findings({ kinds: ['event'], articleIds: [last.articleId], clocks: {} });
    const told = acts.find(
      ({ entry }) => entry.kind === 'event' && spansOverlap(entry.content.evidence.span, last),
    );
    assert.ok(told?.entry.kind === 'event');
    const request = { action: 'edit', id: told.entry.id, changes: ['status=denied'] } as const;
    const asking = { ledger, knowledge: makeKnowledge(), now: new Date('2026-02-01T00:00:00.000Z') };
    const signed = { author: 'Ada', reason: 'It says so.' };
    await makeCorrection(asking, await previewCorrection(asking, { ...request, ...signed }));
    const filters = { ...nothing, statuses: ['denied' as const] };
    const question = { words, limit: 20, filters, clocks: {}, includePossibly: false };
    const found = await askSearch(correctedLedger(ledger), question);
    assert.deepEqual(
      found.hits.map(({ article, span }) => placeOf({ articleId: article.id, start: span.start })),
      [placeOf(last)],
    );
  });
});
