// Articles and passages as people have put them right: a rejected article leaves, one with another day comes by that.

import type {
  ArticleHead,
  Clocks,
  Ledger,
  SearchFound,
  SearchHit,
  SearchOptions,
  StoredEntry,
} from '../../ledger/index.ts';
import { knownBy } from './allowed-by-clocks.ts';
import type { LedgerRulings, RuledPage, StoredArticle } from './types.ts';

function isAllowed(stored: StoredEntry, clocks: Clocks): boolean {
  if (stored.kind !== 'article') return false;
  const told = { reported: stored.content.dating.published, recordedAt: stored.recordedAt };
  return knownBy(told, clocks) !== null;
}

function merge(
  found: readonly StoredEntry[],
  ruled: readonly StoredEntry[],
  clocks: Clocks,
  { byArticle }: LedgerRulings,
): readonly StoredEntry[] {
  const untouched = found.filter(({ id }) => !byArticle.has(id));
  return [...untouched, ...ruled.filter((stored) => isAllowed(stored, clocks))].sort((a, b) => a.seq - b.seq);
}

/** In the order of taking, without those that are rejected. */
export async function correctedArticles(
  ledger: Ledger,
  clocks: Clocks,
  rulings: LedgerRulings,
): Promise<readonly StoredEntry[]> {
  const ruled = [...rulings.byArticle.values()].flatMap(({ corrected }) => corrected ?? []);
  return merge(await ledger.articles(clocks), ruled, clocks, rulings);
}

export function headOf({ id, content, recordedAt, location }: StoredArticle): ArticleHead {
  const { pageId, headline, outlet, canonicalUrl, dating } = content;
  return {
    ...{ articleId: id, pageId, headline, outlet, url: canonicalUrl },
    ...{ verdict: dating.verdict, reported: dating.published, recordedAt, location },
  };
}

/** Of those that are not rejected; `toHead` is of one that is put right. */
export function correctHeads<Head extends Pick<ArticleHead, 'articleId'>>(
  heads: readonly Head[],
  toHead: (stored: StoredArticle) => Head,
  { byArticle }: LedgerRulings,
): readonly Head[] {
  if (byArticle.size === 0) return heads;
  return heads.flatMap((head) => {
    const ruled = byArticle.get(head.articleId);
    if (ruled === undefined) return [head];
    return ruled.corrected === null ? [] : [toHead(ruled.corrected)];
  });
}

/** Those that are called so, rejected ones among them: whoever asks for a page by name is shown it. */
export async function correctedArticlesNamed(
  ledger: Ledger,
  asked: string,
  clocks: Clocks,
  rulings: LedgerRulings,
): Promise<readonly StoredEntry[]> {
  const { known: _, ...unknown } = clocks;
  const all = clocks.known === undefined ? [] : await ledger.articlesNamed(asked, unknown);
  const found = await ledger.articlesNamed(asked, clocks);
  const ruled = (clocks.known === undefined ? found : all).flatMap(({ id }) => {
    const page = rulings.byArticle.get(id);
    return page?.shown ?? [];
  });
  return merge(found, ruled, clocks, rulings);
}

/** The hit with the days that its article is said to be of; null where that is rejected or not yet known. */
function correctHit(hit: SearchHit, clocks: Clocks, { byArticle }: LedgerRulings): SearchHit | null {
  const page = byArticle.get(hit.articleId);
  if (page === undefined) return hit;
  if (page.corrected === null) return null;
  const reported = page.corrected.content.dating.published;
  const known = knownBy({ reported, recordedAt: page.corrected.recordedAt }, clocks);
  return known === null ? null : { ...hit, reported, onlyPossiblyKnown: known === 'possibly' };
}

/** More hits than any ledger has. */
const allHits = 2 ** 31;

interface Asked {
  readonly query: string;
  readonly clocks: Clocks;
  readonly options: SearchOptions;
}

const keyOf = ({ articleId, start }: SearchHit): string => `${articleId} ${start}`;

/** Where an article may come in by its other day, or be only possibly known by it, all hits are looked at: the index has the day that was read. */
async function searchAll(ledger: Ledger, asked: Asked, rulings: LedgerRulings): Promise<SearchFound> {
  const { query, clocks, options } = asked;
  const { known: _, ...unknown } = clocks;
  const everything = { limit: allHits, includePossibly: true };
  const ranked = await ledger.search(query, unknown, everything);
  const allowed = await ledger.search(query, clocks, everything);
  const asRead = new Map(allowed.hits.map((hit) => [keyOf(hit), hit]));
  const hits = ranked.hits.flatMap((hit) => {
    const isRuled = rulings.byArticle.has(hit.articleId);
    return (isRuled ? correctHit(hit, clocks, rulings) : asRead.get(keyOf(hit))) ?? [];
  });
  const wanted = hits.filter(({ onlyPossiblyKnown }) => options.includePossibly || !onlyPossiblyKnown);
  return { hits: wanted.slice(0, options.limit), possiblyKnown: hits.length - wanted.length };
}

/** Where articles only leave, as many more hits are asked for as it takes to fill the limit. */
async function searchMore(
  ledger: Ledger,
  { query, clocks, options }: Asked,
  rulings: LedgerRulings,
): Promise<SearchFound> {
  for (let limit = options.limit; ; limit *= 2) {
    const { hits, possiblyKnown } = await ledger.search(query, clocks, { ...options, limit });
    const kept = hits.flatMap((hit) => correctHit(hit, clocks, rulings) ?? []);
    if (kept.length >= options.limit || hits.length < limit)
      return { hits: kept.slice(0, options.limit), possiblyKnown };
  }
}

type Known = ReturnType<typeof knownBy>;

function isKnown(stored: StoredArticle | null, clocks: Clocks): Known {
  if (stored === null) return null;
  return knownBy({ reported: stored.content.dating.published, recordedAt: stored.recordedAt }, clocks);
}

/** The article answers by these clocks as it was read, or leaves without having been counted as possibly known. */
function staysOrLeaves({ stored, corrected }: RuledPage, { clocks, options }: Asked): boolean {
  const [before, now] = [isKnown(stored, clocks), isKnown(corrected, clocks)];
  return before === now || (now === null && (before === 'surely' || options.includePossibly));
}

/** Passages as `Ledger.search` gives them, by the days that people say and without rejected articles. */
export async function correctedSearch(
  ledger: Ledger,
  asked: Asked,
  rulings: LedgerRulings,
): Promise<SearchFound> {
  const ruled = [...rulings.byArticle.values()].filter(({ stored, corrected }) => corrected !== stored);
  if (ruled.length === 0) return ledger.search(asked.query, asked.clocks, asked.options);
  return ruled.every((page) => staysOrLeaves(page, asked))
    ? searchMore(ledger, asked, rulings)
    : searchAll(ledger, asked, rulings);
}
