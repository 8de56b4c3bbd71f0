// The ledger over any engine that speaks SQL: every look-up is one of the files beside this one.

import { DemarcheError } from '../../text/index.ts';
import type { KeyMaker } from '../key-types.ts';
import type { ArticleDays, ArticleHead, PairMonth, PairTotals } from '../list-types.ts';
import type { Ledger } from '../types.ts';
import { appendEntries } from './append.ts';
import { makeEntryCache } from './entry-cache.ts';
import { makeEntryReader } from './entry-reader.ts';
import { articlesAt, articlesNamed } from './find-articles.ts';
import { articlesUnder, profilesAt, type SeenArticles } from './find-by-keys.ts';
import { classedActs } from './find-classes.ts';
import { chainHashAt, entriesFrom, entriesOfKind, entriesWithPrefix, headOf } from './find-entries.ts';
import { figuresUnder } from './find-figures.ts';
import { actorsNamed, articlesOfActs, articlesWith, codesOf, findFindings } from './find-findings.ts';
import { articleDays, articleHeads } from './find-heads.ts';
import { newestActs } from './find-newest.ts';
import { hasReading, pageBytes, pageIdsAt, pagesToReread, readBy, readingOf } from './find-pages.ts';
import { pairMonths, pairTotals } from './find-pairs.ts';
import { listedActs, pagesListed } from './find-places.ts';
import { keepAnswers } from './kept-answers.ts';
import { bringActKeysUp, bringArticleKeysUp, bringKeysUp, bringPacksUp, bringPlacesUp } from './key-index.ts';
import { countByKind } from './kind-sums.ts';
import { refillAllIndexes } from './refill.ts';
import { findRemains } from './remains.ts';
import { lastNumber, salvageEntries } from './salvage.ts';
import { rememberSearch, searchPassages } from './search-passages.ts';
import type { SqlDatabase } from './sql-database.ts';
import { verifyLedger } from './verify.ts';
import { feedStore } from './watched-feeds.ts';

/** Errors of a ledger that can be asked, though nothing can be written to it. */
const unwritable: ReadonlySet<string> = new Set(['LEDGER_FORBIDDEN', 'LEDGER_FULL', 'LEDGER_BUSY']);

/** So many answers that others worked out are kept: those of the screens that people go to and fro between. */
const mostWorkedOut = 32;

/** The ledger in this database, whose tables are up to date; `name` is what a person calls it. */
export function makeSqlLedger(name: string, database: SqlDatabase, keys?: KeyMaker): Ledger {
  const cache = makeEntryCache();
  const memory = rememberSearch();
  const totals = keepAnswers<PairTotals>();
  const months = keepAnswers<readonly PairMonth[]>();
  const heads = keepAnswers<readonly ArticleHead[]>();
  const days = keepAnswers<readonly ArticleDays[]>();
  const seen = keepAnswers<SeenArticles>();
  const workedOut = keepAnswers<unknown>(mostWorkedOut);
  const needKeys = async (): Promise<void> => {
    if (keys === undefined) throw new TypeError(`${name} was opened without a maker of keys`);
    await bringArticleKeysUp(database, keys);
  };
  /** False where an index is out of date and nothing may be written. */
  const unlessUnwritable = (bringing: Promise<boolean>): Promise<boolean> =>
    bringing.catch((error: unknown) => {
      if (error instanceof DemarcheError && unwritable.has(error.code)) return false;
      throw error;
    });
  const hasActKeys = async (): Promise<boolean> =>
    keys !== undefined && unlessUnwritable(bringActKeysUp(database, keys));
  const hasPlaces = async (): Promise<boolean> =>
    keys !== undefined && unlessUnwritable(bringPlacesUp(database, keys));
  const hasPacks = async (): Promise<boolean> =>
    keys !== undefined && unlessUnwritable(bringPacksUp(database, keys));
  return {
    name,
    append: async (entries, taking, page) => {
      const outcome = await appendEntries(database, entries, taking, page);
      if (keys !== undefined) await bringKeysUp(database, keys);
      return outcome;
    },
    feeds: feedStore(database),
    pageBytes: (pageId) => pageBytes(database, pageId),
    hasReading: (pageId, version) => hasReading(database, pageId, version),
    readingOf: (pageId, clocks) => readingOf(database, pageId, clocks),
    readBy: () => readBy(database),
    pagesToReread: (version) => pagesToReread(database, version),
    refillIndexes: (onProgress) => database.write((session) => refillAllIndexes(session, onProgress)),
    salvage: () => salvageEntries(database),
    remains: async () => findRemains(database, await lastNumber(database)),
    head: () => headOf(database),
    entriesFrom: (seq, limit) => entriesFrom(database, seq, limit),
    chainHashAt: (seq) => chainHashAt(database, seq),
    entry: makeEntryReader(database, cache),
    entriesWithPrefix: (prefix, limit) => entriesWithPrefix(database, prefix, limit),
    ofKind: (kind, clocks) => entriesOfKind(database, kind, clocks),
    hasActKeys,
    listedActs: async (filter) => ((await hasPlaces()) ? listedActs(database, cache, filter) : null),
    classedActs: async (filter) =>
      (await hasPlaces()) && (await hasPacks()) ? classedActs(database, filter) : null,
    newestActs: async (filter) => ((await hasPlaces()) ? newestActs(database, cache, filter) : null),
    figuresUnder: async (filter) => ((await hasPlaces()) ? figuresUnder(database, cache, filter) : null),
    pairTotals: async (filter) => {
      if (!(await hasPlaces())) return null;
      const { seq } = await headOf(database);
      return totals.ask(seq, JSON.stringify(filter), () => pairTotals(database, filter));
    },
    pairMonths: async (filter, pairs) => {
      if (!(await hasPlaces())) return null;
      const { seq } = await headOf(database);
      return months.ask(seq, JSON.stringify([filter, pairs]), () => pairMonths(database, filter, pairs));
    },
    pagesListed: async (asked, pageIds) =>
      (await hasPlaces()) ? pagesListed(database, asked, pageIds) : null,
    articlesWith: (kind, participant, atMost) => articlesWith(database, kind, participant, atMost),
    articlesOfActs: async (asked, atMost) =>
      (await hasActKeys()) ? articlesOfActs(database, asked, atMost) : null,
    kept: async <Answer>(asked: string, make: () => Promise<Answer>) => {
      const { seq } = await headOf(database);
      // A name stands for answers of one kind alone.
      return (await workedOut.ask(seq, asked, make)) as Answer;
    },
    codes: () => codesOf(database),
    actorsNamed: (actorIds) => actorsNamed(database, actorIds),
    findings: (filter) => findFindings(database, filter),
    pageIdsAt: (asked) => pageIdsAt(database, asked),
    articles: (clocks) => articlesAt(database, clocks),
    articleHeads: async (clocks) => {
      const { seq } = await headOf(database);
      return heads.ask(seq, clocks.recorded ?? '', () => articleHeads(database, clocks));
    },
    articleDays: async (clocks) => {
      const { seq } = await headOf(database);
      return days.ask(seq, clocks.recorded ?? '', () => articleDays(database, clocks));
    },
    articlesNamed: (asked, clocks) => articlesNamed(database, asked, clocks),
    search: (query, clocks, options) => searchPassages(database, query, clocks, options, memory),
    articlesUnder: async (asked, clocks, options) => {
      await needKeys();
      const { seq } = await headOf(database);
      const known = await seen.ask(seq, JSON.stringify(clocks), async () => new Map());
      return articlesUnder(database, asked, clocks, options, known);
    },
    profiles: async (clocks, wanted = {}) => {
      await needKeys();
      return profilesAt(database, clocks, wanted);
    },
    countByKind: (clocks) => countByKind(database, clocks),
    verify: (onProgress) => verifyLedger(database, { onProgress, keys }),
    close: () => database.close(),
  };
}
