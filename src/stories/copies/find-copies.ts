// All copies among many articles, one after the other, each compared with those that share its keys.

import { noRuledLinks, type RuledLinks } from '../ruled/ruled-links.ts';
import { readWords } from '../words/read-words.ts';
import type { WordWeights } from '../words/word-weights.ts';
import { compareArticles, type ReadText } from './compare-articles.ts';
import { makeCopyIndex } from './copy-index.ts';
import { copyKeys } from './copy-keys.ts';
import { ruleCopies } from './rule-copies.ts';
import { withoutSiteBlocks } from './site-blocks.ts';
import type { CopyDecision, CopyText } from './types.ts';

/** What is kept of a text while it is held: questions compare the same ones again and again. */
interface KeptOfText {
  readonly keys: Int32Array;
  /** By the other text. */
  readonly decisions: WeakMap<CopyText, CopyDecision | null>;
}

const kept = new WeakMap<WordWeights, WeakMap<CopyText, KeptOfText>>();

/** Takes articles one after the other and compares each with those before it that share its keys. */
export interface CopyFinder {
  readonly add: (article: ReadText) => readonly CopyDecision[];
  /** Bytes of memory that its index takes. */
  readonly indexBytes: () => number;
}

/** An article cut into words, as comparing needs it. */
export function readForCopies(article: CopyText): ReadText {
  return { article, words: readWords(article.text) };
}

/** Knows no article yet; `earlier` gives one that was taken, by its place in the order of taking. */
export function makeCopyFinder(weights: WordWeights, earlier: (number: number) => ReadText): CopyFinder {
  const index = makeCopyIndex();
  return {
    add: (read) =>
      index
        .add(read.article.articleId, copyKeys(read.words, weights))
        .flatMap((number) => compareArticles(read, earlier(number), weights) ?? []),
    indexBytes: () => index.bytes(),
  };
}

/** Whether it is asked of these two articles if one repeats the other. */
export type IsAsked = (articleId: string, otherId: string) => boolean;

/** All decisions about two articles each, those about blocks of a site among them; in no order. */
export function decideCopies(
  articles: Iterable<CopyText>,
  weights: WordWeights,
  isAsked: IsAsked = () => true,
): readonly CopyDecision[] {
  const read = readOnce();
  const texts: CopyText[] = [];
  const index = makeCopyIndex();
  const decisions: CopyDecision[] = [];
  for (const article of articles) {
    const { keys } = keptOf(article, weights, read);
    for (const number of index.add(article.articleId, keys)) {
      const other = texts[number] as CopyText;
      const decision = isAsked(article.articleId, other.articleId)
        ? decide(article, other, weights, read)
        : null;
      if (decision !== null) decisions.push(decision);
    }
    texts.push(article);
  }
  return decisions;
}

type Read = (article: CopyText) => ReadText;

/** Cuts each text into words once, and not before it is asked for. */
function readOnce(): Read {
  const known = new Map<CopyText, ReadText>();
  return (article) => {
    const read = known.get(article) ?? readForCopies(article);
    known.set(article, read);
    return read;
  };
}

function keptOf(article: CopyText, weights: WordWeights, read: Read): KeptOfText {
  const all = kept.get(weights) ?? new WeakMap<CopyText, KeptOfText>();
  kept.set(weights, all);
  const own = all.get(article) ?? {
    keys: copyKeys(read(article).words, weights),
    decisions: new WeakMap<CopyText, CopyDecision | null>(),
  };
  all.set(article, own);
  return own;
}

/** As `compareArticles` has it, which gives the same whichever of the two comes first. */
function decide(one: CopyText, other: CopyText, weights: WordWeights, read: Read): CopyDecision | null {
  const [first, second] = one.articleId < other.articleId ? [one, other] : [other, one];
  const { decisions } = keptOf(first, weights, read);
  const known = decisions.get(second);
  if (known !== undefined) return known;
  const decision = compareArticles(read(first), read(second), weights);
  decisions.set(second, decision);
  return decision;
}

/** The decisions, sorted by the ids of their articles; people's own among them. */
export function findCopies(
  articles: readonly CopyText[],
  weights: WordWeights,
  ruled: RuledLinks = noRuledLinks,
  isAsked?: IsAsked,
): readonly CopyDecision[] {
  const decisions = withoutSiteBlocks(decideCopies(articles, weights, isAsked));
  const texts = new Map(articles.map((article) => [article.articleId, article]));
  const readOf = (id: string): ReadText | null => {
    const article = texts.get(id);
    return article === undefined ? null : readForCopies(article);
  };
  return [...ruleCopies(decisions, ruled, readOf, weights)].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function keyOf({ articleIds }: CopyDecision): string {
  return articleIds.join(' ');
}
