// Full-text search: the passages of articles that hold all phrases of a query, as the clocks allow them, best first.

import type { Clocks, SearchFound, SearchHit, SearchOptions } from '../question-types.ts';
import { findTerms, unpackSpans } from '../search/article-postings.ts';
import { type Joined, joinPhrases } from '../search/join-phrases.ts';
import { type KeptPostings, keepPostings, passagesUpTo } from '../search/kept-postings.ts';
import { matchPhrase } from '../search/match-phrases.ts';
import { type Matcher, type Phrase, parseQuery } from '../search/parse-query.ts';
import { type Chunk, type Counted, type Postings, splitKey, unpackChunks } from '../search/postings.ts';
import { bestFirst, type Ranking } from '../search/rank-passages.ts';
import { uniteTerms } from '../search/unite-terms.ts';
import { endOfTime, onlyPossibly, reportedBy, standsAt } from './clocks.ts';
import { type DaysReader, type Known, keepDays, knownBy } from './search-days.ts';
import { chunkTables, type SearchTotals, totalsOf } from './search-index.ts';
import { select, textOrNull } from './select.ts';
import { part, places, type SqlDatabase, type SqlPart, type SqlRow } from './sql-database.ts';

/** How many articles one question looks up: first few more than passages are asked for, since nearly all that are found are told. */
const articlesAtOnce = 200;
const articlesBeside = 4;
/** Where only some of them answer, more are asked for. */
const countedAtOnce = 2000;
/** Sorts after every term that begins with what stands before it. */
const lastLetter = '\u{10FFFF}';

/** What had been taken in by the recorded clock: an answer of then weighs its words as it did then. */
async function totalsAt(database: SqlDatabase, { recorded = endOfTime }: Clocks): Promise<SearchTotals> {
  const sql = `SELECT ordinal, passages, words FROM search_articles WHERE recorded_at <= ?
    ORDER BY recorded_at DESC, ordinal DESC LIMIT 1`;
  return totalsOf((await database.all(sql, [recorded]))[0]);
}

function termsOf({ term, beginning }: Matcher): SqlPart {
  if (beginning === null) return part('term = ?', term);
  return part('(term = ? OR (term >= ? AND term < ?))', term, beginning, beginning + lastLetter);
}

type ChunksByTerm = Map<string, Chunk[]>;

function addChunk(chunks: ChunksByTerm, term: string, chunk: Chunk): void {
  const known = chunks.get(term);
  if (known === undefined) chunks.set(term, [chunk]);
  else known.push(chunk);
}

/** The terms of an article that the matcher finds; few enough articles are fresh to look through all of their terms. */
function addFresh(chunks: ChunksByTerm, { first, data }: Chunk, { term, beginning }: Matcher): void {
  const start = beginning === null ? null : Buffer.from(beginning);
  for (const [found, chunk] of findTerms(data, Buffer.from(term), start))
    addChunk(chunks, Buffer.from(found).toString(), { first, data: chunk });
}

/** In one statement, so that an article that moves from one table to the next is found once. A fresh row has no term. */
async function chunksOf(database: SqlDatabase, matcher: Matcher): Promise<ChunksByTerm> {
  const wanted = termsOf(matcher);
  const selects = chunkTables.map(({ name }) => `SELECT term, first, data FROM ${name} WHERE ${wanted.sql}`);
  const rows = await database.all(
    `${selects.join(' UNION ALL ')} UNION ALL SELECT '', ordinal, terms FROM search_fresh ORDER BY 2`,
    selects.flatMap(() => wanted.parameters),
  );
  const chunks: ChunksByTerm = new Map();
  for (const { term, first, data } of rows) {
    const chunk = { first: Number(first), data: data as Uint8Array };
    if (term === '') addFresh(chunks, chunk, matcher);
    else addChunk(chunks, String(term), chunk);
  }
  return chunks;
}

/** What is kept of a ledger from one search to the next. */
export interface SearchMemory {
  readonly postings: KeptPostings;
  readonly days: DaysReader;
}

export function rememberSearch(): SearchMemory {
  return { postings: keepPostings(), days: keepDays() };
}

async function newestOrdinal({ all }: SqlDatabase): Promise<number> {
  return Number((await all('SELECT max(ordinal) AS ordinal FROM search_articles'))[0]?.['ordinal'] ?? 0);
}

async function postingsOf(database: SqlDatabase, matcher: Matcher): Promise<Postings> {
  const chunks = [...(await chunksOf(database, matcher)).values()];
  return uniteTerms(chunks.map((ofTerm) => unpackChunks(ofTerm, Number.POSITIVE_INFINITY)));
}

/** Of the whole ledger, whatever the clocks allow. */
async function passagesWith(
  database: SqlDatabase,
  phrase: Phrase,
  newest: number,
  { postings }: SearchMemory,
): Promise<Counted> {
  const ofTerm = (matcher: Matcher) =>
    postings.ask(newest, JSON.stringify(matcher), () => postingsOf(database, matcher));
  const matched = async () => {
    const terms: Postings[] = [];
    for (const matcher of phrase) terms.push(await ofTerm(matcher));
    return matchPhrase(terms);
  };
  const [first, second] = phrase;
  return first !== undefined && second === undefined
    ? ofTerm(first)
    : postings.askCounted(newest, JSON.stringify(phrase), matched);
}

/** The passages that hold all phrases, and how those that were taken in by the recorded clock are ranked. */
interface Found {
  readonly joined: Joined;
  readonly ranking: Omit<Ranking, 'isAllowed'>;
}

async function findPassages(
  database: SqlDatabase,
  phrases: readonly Phrase[],
  corpus: SearchTotals,
  memory: SearchMemory,
): Promise<Found> {
  const newest = await newestOrdinal(database);
  const counted: Counted[] = [];
  for (const phrase of phrases) counted.push(await passagesWith(database, phrase, newest, memory));
  const name = JSON.stringify(phrases);
  const joined = await memory.postings.askJoined(newest, name, async () => joinPhrases(counted));
  const upTo = (of: Pick<Counted, 'keys'>) => passagesUpTo(of, corpus.ordinal);
  return { joined, ranking: { corpus, passagesWith: counted.map(upTo), most: upTo(joined) } };
}

/** An article that the clocks allow. */
interface AllowedArticle {
  readonly articleId: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  readonly reported: SearchHit['reported'];
  readonly recordedAt: string;
  readonly onlyPossiblyKnown: boolean;
}

function toAllowed(row: SqlRow): AllowedArticle {
  return {
    articleId: String(row['article_id']),
    spans: unpackSpans(row['spans'] as Uint8Array),
    reported: { from: textOrNull(row['reported_from']), to: textOrNull(row['reported_to']) },
    recordedAt: String(row['recorded_at']),
    onlyPossiblyKnown: row['only_possibly'] === 1,
  };
}

const articlesFrom =
  'FROM search_articles s JOIN entries ae ON ae.seq = s.seq JOIN articles a ON a.article_id = ae.id';

interface Asked {
  readonly clocks: Clocks;
  readonly includePossibly: boolean;
}

async function allowedArticles(
  database: SqlDatabase,
  ordinals: readonly number[],
  { clocks, includePossibly }: Asked,
): Promise<Map<number, AllowedArticle>> {
  const possibly = onlyPossibly(clocks);
  const what = part(
    `SELECT s.ordinal, s.spans, a.article_id, a.reported_from, a.reported_to, ae.recorded_at,
      CASE WHEN ${possibly.sql} THEN 1 ELSE 0 END AS only_possibly ${articlesFrom}`,
    ...possibly.parameters,
  );
  const named = part(`s.ordinal IN (${places(ordinals)})`, ...ordinals);
  const surely = includePossibly ? part('TRUE') : part(`NOT ${possibly.sql}`, ...possibly.parameters);
  const conditions = [named, reportedBy(clocks), surely, standsAt('a.article_id', clocks)];
  const rows = await select(database, what, conditions);
  return new Map(rows.map((row) => [Number(row['ordinal']), toAllowed(row)]));
}

/** The passages that the clocks allow, best first, looked up as far as they are asked for. */
async function* allowedHits(
  database: SqlDatabase,
  { joined, ranking }: Found,
  isAllowed: Ranking['isAllowed'],
  { limit, ...asked }: Asked & Pick<SearchOptions, 'limit'>,
): AsyncGenerator<SearchHit> {
  let atOnce = Math.min(articlesAtOnce, limit + articlesBeside);
  for (const keys of bestFirst(joined, { ...ranking, isAllowed }))
    for (let start = 0, end = 0; start < keys.length; start = end) {
      end = start + atOnce;
      atOnce = articlesAtOnce;
      const some = keys.slice(start, end).map(splitKey);
      const ordinals = [...new Set(some.map(({ ordinal }) => ordinal))];
      const articles = await allowedArticles(database, ordinals, asked);
      for (const { ordinal, passage } of some) {
        const article = articles.get(ordinal);
        const span = article?.spans[passage];
        if (article === undefined || span === undefined) continue;
        const { spans: _, ...known } = article;
        yield { ...known, ...span };
      }
    }
}

/** How many of the passages stand, by the article; all of them are known by the day only if their article was written early. */
async function countPossibly(
  database: SqlDatabase,
  { joined: { keys }, ranking: { most } }: Found,
  articles: readonly number[],
  clocks: Clocks,
): Promise<number> {
  const passages = new Map<number, number>();
  for (const ordinal of articles) {
    const upTo = (last: number) => Math.min(most, passagesUpTo({ keys }, last));
    const count = upTo(ordinal) - upTo(ordinal - 1);
    if (count > 0) passages.set(ordinal, count);
  }
  const [ordinals, possibly] = [[...passages.keys()], onlyPossibly(clocks)];
  let count = 0;
  for (let start = 0; start < ordinals.length; start += countedAtOnce) {
    const some = ordinals.slice(start, start + countedAtOnce);
    const named = part(`s.ordinal IN (${places(some)})`, ...some);
    const conditions = [named, possibly, reportedBy(clocks), standsAt('a.article_id', clocks)];
    const rows = await select(database, part(`SELECT s.ordinal ${articlesFrom}`), conditions);
    for (const { ordinal } of rows) count += passages.get(Number(ordinal)) ?? 0;
  }
  return count;
}

/** The best of the passages as far as the clocks allow them. */
async function firstHits(
  database: SqlDatabase,
  found: Found,
  isAllowed: Ranking['isAllowed'],
  asked: Asked & Pick<SearchOptions, 'limit'>,
): Promise<SearchHit[]> {
  const hits: SearchHit[] = [];
  for await (const hit of allowedHits(database, found, isAllowed, asked)) {
    hits.push(hit);
    if (hits.length >= asked.limit) break;
  }
  return hits;
}

/** What the reported clock allows is told from packed days; only what is best of that is looked up. */
async function searchKnown(
  database: SqlDatabase,
  found: Found,
  { isSurely, isOnlyPossibly, onlyPossibly: unsure }: Known,
  { clocks, includePossibly, limit }: Asked & { readonly limit: number },
): Promise<SearchFound> {
  const isAllowed = (ordinal: number) => isSurely(ordinal) || (includePossibly && isOnlyPossibly(ordinal));
  const hits = await firstHits(database, found, isAllowed, { clocks, includePossibly, limit });
  if (includePossibly) return { hits, possiblyKnown: 0 };
  return { hits, possiblyKnown: await countPossibly(database, found, unsure(), clocks) };
}

/** Parts of articles that hold all words of the query, best first. */
export async function searchPassages(
  database: SqlDatabase,
  query: string,
  clocks: Clocks,
  options: SearchOptions,
  memory: SearchMemory,
): Promise<SearchFound> {
  const totals = await totalsAt(database, clocks);
  const found = await findPassages(database, parseQuery(query), totals, memory);
  const asked = { clocks, ...options };
  if (clocks.known === undefined || found.ranking.most === 0)
    return { hits: await firstHits(database, found, () => true, asked), possiblyKnown: 0 };
  return searchKnown(
    database,
    found,
    await knownBy(database, clocks.known, totals.ordinal, memory.days),
    asked,
  );
}
