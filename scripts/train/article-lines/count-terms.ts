// On how many sites each term stands in lines of articles, and in lines of chrome.

import { cutLineWords } from '../../../src/article/flattened/columns/line-words.ts';
import { hashTerm, type TermOdds, termsOf } from '../../../src/article/flattened/columns/term-columns.ts';
import { splitLines } from '../../../src/article/flattened/split-lines.ts';
import { oddsSteps } from '../../../src/tables/index.ts';
import type { FlatPage } from './read-flat-pages.ts';

/** Shorter lines of chrome are told by their shape. */
const minLineWords = 3;
/** A term of fewer sites is a name of one of them, or a topic of one day. */
const minSites = 3;
/** Odds nearer to 0 than this tell nothing. */
const minOdds = 0.4;

export interface TermCounts {
  /** The sites with the term in an article, and in chrome. */
  readonly article: ReadonlyMap<string, ReadonlySet<string>>;
  readonly chrome: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Counts the terms of all lines but very short ones and those that do not count, labelled 2. */
export function countTerms(pages: readonly FlatPage[]): TermCounts {
  const article = new Map<string, Set<string>>();
  const chrome = new Map<string, Set<string>>();
  for (const { site, text, keep } of pages)
    for (const line of splitLines(text)) {
      const label = keep.charAt(line.number);
      const words = cutLineWords(line);
      if (words.words.length < minLineWords || label === '2') continue;
      const counts = label === '1' ? article : chrome;
      for (const term of termsOf(words)) {
        const sites = counts.get(term);
        if (sites === undefined) counts.set(term, new Set([site]));
        else sites.add(site);
      }
    }
  return { article, chrome };
}

function oddsFrom(article: number, chrome: number): number {
  if (article + chrome < minSites) return 0;
  const odds = Math.log((chrome + 1) / (article + 1));
  return Math.abs(odds) < minOdds ? 0 : Math.round(odds * oddsSteps) / oddsSteps;
}

/** The odds of terms as they would be if `site` had never been read: what is learned from its pages must not know them. */
export function oddsWithout({ article, chrome }: TermCounts, site: string): TermOdds {
  const countOf = (sites: ReadonlySet<string> | undefined): number =>
    sites === undefined ? 0 : sites.size - Number(sites.has(site));
  return (term) => oddsFrom(countOf(article.get(term)), countOf(chrome.get(term)));
}

/** The odds of all terms that tell something, by the hash of the term. */
export function listOdds({ article, chrome }: TermCounts): ReadonlyMap<number, number> {
  const odds = new Map<number, number>();
  for (const term of new Set([...article.keys(), ...chrome.keys()])) {
    const value = oddsFrom(article.get(term)?.size ?? 0, chrome.get(term)?.size ?? 0);
    if (value !== 0) odds.set(hashTerm(term), value);
  }
  return odds;
}
