// Full-text search over what was read, chrome left out, by the three clocks and by what the passages tell of.

import type { Clocks, Ledger, SearchFound, SearchHit } from '../ledger/index.ts';
import type { Span } from '../text/index.ts';
import { labelArticles } from './label-articles.ts';
import { type UnknownOutlet, unknownOutlets } from './near-outlets.ts';
import { noFilters, type PassageFilter, passageFilter, type SearchFilters } from './search-filters.ts';
import { refusePlace } from './take-portion.ts';
import type { AnswerHead, ArticleLabel } from './types.ts';

export interface SearchQuestion {
  readonly words: string;
  readonly limit: number;
  /** Only passages after this one: the `next` of the answer before, or its first digits. */
  readonly after?: string | undefined;
  readonly clocks: Clocks;
  readonly includePossibly: boolean;
  /** None where they are left out. */
  readonly filters?: SearchFilters;
}

export interface SearchLine {
  readonly quote: string;
  readonly span: Span;
  /** Where the article says the words, within the span. */
  readonly marks: readonly Span[];
  readonly article: ArticleLabel;
  readonly onlyPossiblyKnown: boolean;
}

export interface SearchAnswer extends AnswerHead {
  readonly words: string;
  readonly filters: SearchFilters;
  /** Best first. */
  readonly hits: readonly SearchLine[];
  /** Shows further passages where it is given as `after`; null where there are none. */
  readonly next: string | null;
  /** Outlets that no article is of, where nothing was found; left out where there are none. */
  readonly unknownOutlets?: readonly UnknownOutlet[];
}

/** The places of the words in a text. */
export type FindMarks = (words: string, text: string) => readonly Span[];

/** So many times as many passages are looked at where the best of them are not enough. */
const growth = 4;
/** More passages than any ledger has. */
const allPassages = 2 ** 31;
/** So many of the best passages are looked at first where a filter leaves some out, and so many at a time. */
const [firstLookedAt, lookedAtOnce] = [400, 80] as const;

/** The best passages that the filter lets through, and how many it would but for the reported clock. */
async function findFiltered(
  ledger: Ledger,
  { words, limit, clocks, includePossibly }: SearchQuestion,
  filter: PassageFilter,
): Promise<SearchFound> {
  // What is only possibly known is counted among all; else the best are enough.
  const isCounting = clocks.known !== undefined && !includePossibly;
  const hits: SearchHit[] = [];
  let possiblyKnown = 0;
  for (let [size, seen] = [isCounting ? allPassages : firstLookedAt, 0]; ; size *= growth) {
    const best = (await ledger.search(words, clocks, { limit: size, includePossibly: true })).hits;
    // The first are looked at as they are: mostly they are enough.
    const articles = seen === 0 && !isCounting ? null : await filter.articles();
    const further = best.slice(seen).filter(({ articleId }) => articles?.has(articleId) !== false);
    for (let at = 0; at < further.length; at += lookedAtOnce) {
      if (hits.length === limit && !isCounting) return { hits, possiblyKnown };
      const some = further.slice(at, at + lookedAtOnce);
      const asked = hits.length < limit ? some : some.filter(({ onlyPossiblyKnown }) => onlyPossiblyKnown);
      for (const hit of await filter.among(asked))
        if (isCounting && hit.onlyPossiblyKnown) possiblyKnown += 1;
        else if (hits.length < limit) hits.push(hit);
    }
    const isEnough = hits.length === limit && !isCounting;
    if (isEnough || best.length < size || articles?.size === 0) return { hits, possiblyKnown };
    seen = best.length;
  }
}

/** What a passage is called in a list. */
function placeOf({ articleId, start }: SearchHit): string {
  return `${articleId}:${start}`;
}

/** The passages that were asked for and one more, where there is one. Throws as `refusePlace` does. */
async function findPortion(ledger: Ledger, question: SearchQuestion): Promise<SearchFound> {
  const { words, limit, after, clocks, includePossibly, filters = noFilters } = question;
  const filter = passageFilter(ledger, { filters, clocks });
  for (let size = limit + 1; ; size *= growth) {
    const found =
      filter === null
        ? await ledger.search(words, clocks, { limit: size, includePossibly })
        : await findFiltered(ledger, { ...question, limit: size }, filter);
    const at = after === undefined ? -1 : found.hits.findIndex((hit) => placeOf(hit).startsWith(after));
    const isFound = after === undefined || at >= 0;
    const hits = found.hits.slice(at + 1, at + 1 + limit + 1);
    const isAll = found.hits.length < size;
    if (isFound && (isAll || hits.length > limit)) return { ...found, hits };
    if (isAll) refusePlace(after ?? '');
  }
}

function toLine(hit: SearchHit, text: string, article: ArticleLabel, marks: readonly Span[]): SearchLine {
  const { start, end, onlyPossiblyKnown } = hit;
  return {
    quote: text.slice(start, end),
    span: { start, end },
    marks: marks.map((mark) => ({ start: start + mark.start, end: start + mark.end })),
    article,
    onlyPossiblyKnown,
  };
}

/** Throws a DemarcheError `PLACE_UNKNOWN` where no passage is called `after`. */
export async function askSearch(
  ledger: Ledger,
  question: SearchQuestion,
  findMarks: FindMarks = () => [],
): Promise<SearchAnswer> {
  const { words, limit, clocks, filters = noFilters } = question;
  const { hits: found, possiblyKnown } = await findPortion(ledger, question);
  const hits = found.slice(0, limit);
  const last = hits.at(-1);
  const next = found.length > limit && last !== undefined ? placeOf(last) : null;
  const labels = await labelArticles(ledger, hits);
  const lines: SearchLine[] = [];
  for (const hit of hits) {
    const article = labels.get(hit.articleId);
    const stored = await ledger.entry(hit.articleId);
    if (article === undefined || stored?.kind !== 'article') continue;
    const { text } = stored.content;
    lines.push(toLine(hit, text, article, findMarks(words, text.slice(hit.start, hit.end))));
  }
  const answer = { words, filters, clocks, hits: lines, next, leftOut: { possiblyKnown } };
  if (found.length + possiblyKnown > 0 || filters.outlets.length === 0) return answer;
  const unknown = unknownOutlets(filters.outlets, await ledger.articleHeads({}));
  return unknown.length === 0 ? answer : { ...answer, unknownOutlets: unknown };
}
