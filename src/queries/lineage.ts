// Where an article's text comes from and where it went: the articles of the ledger that repeat it, or that it repeats, as far as
// the clocks allow, with the passages side by side. Worked out when asked, from the articles alone, so that no order of reading
// changes it.

import type { CorrectionMark } from '../corrections/index.ts';
import type { Clocks, KeyHit, Ledger } from '../ledger/index.ts';
import {
  type CopyDecision,
  type CopyKind,
  copyLookup,
  decideCopies,
  findCopies,
  metByCopyKeys,
  type RuledLinks,
  type WordWeights,
} from '../stories/index.ts';
import { byDay } from './by-day.ts';
import { copyTextOf } from './copy-text.ts';
import { linkRulings, ruledLinks } from './corrected/index.ts';
import { loadArticles } from './entries-of.ts';
import { findArticle, type StoredArticle } from './find-article.ts';
import { labelOf } from './label-articles.ts';
import { idsSaidApart, markRelatives, type NoRelative, toNoRelatives } from './lineage-marks.ts';
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
  /** What people said of the two; left out where nobody did. */
  readonly corrections?: readonly CorrectionMark[];
}

export interface LineageAnswer extends AnswerHead {
  readonly article: ArticleLabel;
  /** By their days of publication. */
  readonly relatives: readonly Relative[];
  /** Articles of which people say that they are no relatives; left out where there are none. */
  readonly saidNotToShare?: readonly NoRelative[];
}

type Articles = ReadonlyMap<string, StoredArticle>;

/** How articles that may share a text are looked up. */
interface Looking {
  readonly ledger: Ledger;
  readonly clocks: Clocks;
  readonly includePossibly: boolean;
  readonly weights: WordWeights;
  readonly ruled: RuledLinks;
}

/** Articles with some of the same sentences. */
async function findNear(
  { ledger, clocks, includePossibly, weights }: Looking,
  { id, content }: StoredArticle,
): Promise<readonly StoredArticle[]> {
  const { keys, most } = copyLookup(content.text, weights);
  const hits: readonly KeyHit[] = await ledger.articlesUnder(keys, clocks, { most, includePossibly });
  return loadArticles(ledger, metByCopyKeys(id, hits));
}

/** Of these articles those that the clocks let be known. */
async function loadKnown(
  { ledger, clocks, includePossibly }: Omit<Looking, 'weights' | 'ruled'>,
  ids: readonly string[],
): Promise<readonly StoredArticle[]> {
  if (ids.length === 0) return [];
  const known = (await ledger.profiles(clocks, { articleIds: ids })).filter(
    ({ onlyPossiblyKnown }) => includePossibly || !onlyPossiblyKnown,
  );
  return loadArticles(
    ledger,
    known.map(({ articleId }) => articleId),
  );
}

/** Articles of which a person says so. */
function saidToShare(looking: Looking, asked: string): Promise<readonly StoredArticle[]> {
  const pairs = looking.ruled.together.filter((pair) => pair.includes(asked));
  return loadKnown(
    looking,
    pairs.flatMap((pair) => pair.filter((id) => id !== asked)),
  );
}

/**
 * The articles that may repeat the one asked about, or be repeated by it, and those that may share their text with one of them: these
 * tell whether what is shared is a block of the site.
 */
async function findFamily(looking: Looking, asked: StoredArticle): Promise<Articles> {
  const near = await findNear(looking, asked);
  const family = new Map([asked, ...near].map((article) => [article.id, article]));
  const partners = decideCopies([...family.values()].map(copyTextOf), looking.weights).filter(
    ({ articleIds }) => articleIds.includes(asked.id),
  );
  for (const { articleIds } of partners) {
    const partner = family.get(articleIds[articleIds[0] === asked.id ? 1 : 0]);
    for (const article of partner === undefined ? [] : await findNear(looking, partner))
      family.set(article.id, article);
  }
  for (const article of await saidToShare(looking, asked.id)) family.set(article.id, article);
  return family;
}

function toRelative(decision: CopyDecision, asked: StoredArticle, family: Articles): readonly Relative[] {
  const { articleIds, originalId, kind, similarity, reasons } = decision;
  const isFirst = articleIds[0] === asked.id;
  const other = family.get(articleIds[isFirst ? 1 : 0]);
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
}

async function findRelatives(looking: Looking, asked: StoredArticle): Promise<readonly Relative[]> {
  const family = await findFamily(looking, asked);
  const decisions = findCopies([...family.values()].map(copyTextOf), looking.weights, looking.ruled);
  return decisions.flatMap((decision) => toRelative(decision, asked, family));
}

/** Throws a DemarcheError (`PAGE_NOT_FOUND`, `PAGE_NOT_YET_KNOWN`, `PAGE_AMBIGUOUS`). */
export async function askLineage(
  ledger: Ledger,
  question: LineageQuestion,
  weights: WordWeights,
): Promise<LineageAnswer> {
  const { clocks, includePossibly } = question;
  const asked = await findArticle(ledger, question.asked, clocks);
  const ruled = await ruledLinks(ledger, 'copy');
  const looking = { ledger, clocks, includePossibly, weights, ruled };
  const relatives = await findRelatives(looking, asked);
  const isComplete = includePossibly || clocks.known === undefined;
  const all = isComplete ? relatives : await findRelatives({ ...looking, includePossibly: true }, asked);
  return {
    article: labelOf(asked),
    clocks,
    ...(await markLineage(looking, asked, relatives)),
    leftOut: { possiblyKnown: Math.max(0, all.length - relatives.length) },
  };
}

/** The relatives in the order of their days, with what people said of them and of others. */
async function markLineage(
  looking: Looking,
  asked: StoredArticle,
  relatives: readonly Relative[],
): Promise<Pick<LineageAnswer, 'relatives' | 'saidNotToShare'>> {
  const rulings = (await linkRulings(looking.ledger, 'copy')).filter(({ pair }) => pair.includes(asked.id));
  const apart = toNoRelatives(await loadKnown(looking, idsSaidApart(asked.id, rulings)), rulings);
  return {
    relatives: markRelatives(
      relatives.toSorted((a, b) => byDay(a.article, b.article)),
      rulings,
    ),
    ...(apart.length === 0 ? {} : { saidNotToShare: apart }),
  };
}
