// Where an article's text comes from and where it went: the articles of the ledger that repeat it, or that it repeats, as far as
// the clocks allow, with the passages side by side. Worked out when asked, from the articles alone, so that no order of reading
// changes it.

import type { Clocks, Ledger } from '../ledger/index.ts';
import {
  type CopyKind,
  type CopyText,
  findCopies,
  type Probe,
  probeWords,
  type WordWeights,
} from '../stories/index.ts';
import { compareText } from '../text/index.ts';
import { findArticle, type StoredArticle } from './find-article.ts';
import { labelOf } from './label-articles.ts';
import type { AnswerHead, ArticleLabel } from './types.ts';

export interface LineageQuestion {
  readonly asked: string;
  readonly clocks: Clocks;
  readonly includePossibly: boolean;
}

export interface SharedPassage {
  /** In the article asked about, then in the other. */
  readonly quote: string;
  readonly otherQuote: string;
}

/** An article that shares its text with the one asked about. */
export interface Relative {
  readonly article: ArticleLabel;
  readonly kind: CopyKind;
  /** From 0 to 1, of the shorter text. */
  readonly similarity: number;
  /** Which came first; null where nothing tells. */
  readonly cameFirst: 'asked' | 'other' | null;
  readonly reasons: readonly string[];
  /** The longest first. */
  readonly passages: readonly SharedPassage[];
}

export interface LineageAnswer extends AnswerHead {
  readonly article: ArticleLabel;
  /** By their days of publication. */
  readonly relatives: readonly Relative[];
}

/** Each probe brings at most so many articles to be compared. */
const hitsEach = 20;

function query({ words, isPhrase }: Probe): string {
  return isPhrase ? `"${words.join(' ')}"` : words.join(' ');
}

function copyText({ id, content: { text, outlet, dating } }: StoredArticle): CopyText {
  return { articleId: id, text, outlet, reported: dating.published };
}

/** Articles with some of the same sentences, and how many of them the reported clock leaves out. */
async function findCandidates(
  ledger: Ledger,
  { id, content }: StoredArticle,
  { clocks, includePossibly }: LineageQuestion,
  weights: WordWeights,
): Promise<{ readonly articles: readonly StoredArticle[]; readonly possiblyKnown: number }> {
  const surely = new Set<string>();
  const possibly = new Set<string>();
  for (const probe of probeWords(content.text, weights)) {
    const { hits } = await ledger.search(query(probe), clocks, { limit: hitsEach, includePossibly: true });
    for (const { articleId, onlyPossiblyKnown } of hits)
      if (articleId !== id) (onlyPossiblyKnown ? possibly : surely).add(articleId);
  }
  const articles: StoredArticle[] = [];
  for (const articleId of includePossibly ? [...surely, ...possibly] : surely) {
    const stored = await ledger.entry(articleId);
    if (stored?.kind === 'article') articles.push(stored);
  }
  return { articles, possiblyKnown: includePossibly ? 0 : possibly.size };
}

/** Throws a DemarcheError (`PAGE_NOT_FOUND`, `PAGE_NOT_YET_KNOWN`, `PAGE_AMBIGUOUS`). */
export async function askLineage(
  ledger: Ledger,
  question: LineageQuestion,
  weights: WordWeights,
): Promise<LineageAnswer> {
  const asked = await findArticle(ledger, question.asked, question.clocks);
  const { articles, possiblyKnown } = await findCandidates(ledger, asked, question, weights);
  const byId = new Map([asked, ...articles].map((article) => [article.id, article]));
  const relatives = findCopies([...byId.values()].map(copyText), weights).flatMap((decision): Relative[] => {
    const { articleIds, originalId, kind, similarity, reasons } = decision;
    const isFirst = articleIds[0] === asked.id;
    const other = byId.get(articleIds[isFirst ? 1 : 0]);
    if (!articleIds.includes(asked.id) || other === undefined) return [];
    const passages = decision.passages.map(({ first, second }) => {
      const [own, theirs] = isFirst ? [first, second] : [second, first];
      return {
        quote: asked.content.text.slice(own.start, own.end),
        otherQuote: other.content.text.slice(theirs.start, theirs.end),
      };
    });
    const cameFirst = originalId === null ? null : originalId === asked.id ? 'asked' : 'other';
    const longestFirst = passages.toSorted((a, b) => b.quote.length - a.quote.length);
    return [{ article: labelOf(other), kind, similarity, cameFirst, reasons, passages: longestFirst }];
  });
  return {
    article: labelOf(asked),
    clocks: question.clocks,
    relatives: relatives.toSorted((a, b) => compareText(dayKey(a.article), dayKey(b.article))),
    leftOut: { possiblyKnown },
  };
}

/** Articles without a day come last. */
function dayKey({ published: { from, to }, id }: ArticleLabel): string {
  return `${from ?? to ?? '9'} ${id}`;
}
