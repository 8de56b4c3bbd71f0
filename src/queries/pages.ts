// The pages that the ledger holds an article of, by the day on which they were written: the newest of them, and how many came before.

import type { Clocks, Ledger } from '../ledger/index.ts';
import { compareText } from '../text/index.ts';
import { knownBy } from './corrected/index.ts';
import type { StoredArticle } from './find-article.ts';
import { labelOf } from './label-articles.ts';
import type { Rest, Stretch } from './list-acts.ts';
import { takePortion } from './take-portion.ts';
import type { AnswerHead, ArticleLabel } from './types.ts';

type Verdict = ArticleLabel['verdict'];

export interface PagesQuestion extends Stretch {
  readonly clocks: Clocks;
  readonly includePossibly: boolean;
  /** Only pages whose headline, outlet, address or file holds these words, in any case. */
  readonly like?: string | undefined;
  /** Only pages whose dating has one of these verdicts; any where there are none. */
  readonly verdicts?: readonly Verdict[] | undefined;
}

export interface PageLine extends ArticleLabel {
  readonly acts: number;
  readonly onlyPossiblyKnown: boolean;
}

export interface PagesAnswer extends AnswerHead, Rest {
  /** Of all pages that were asked for, listed or not. */
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** By the day on which they were written. */
  readonly pages: readonly PageLine[];
}

type FoundPage = Omit<PageLine, 'acts'>;

function toldOf({ content, recordedAt }: StoredArticle) {
  return { reported: content.dating.published, recordedAt };
}

/** What a page does in the world is to be written: by `on` it was, where it may have been. */
function isWrittenBy(stored: StoredArticle, { on }: Clocks): boolean {
  if (on === undefined) return true;
  const { from, to } = stored.content.dating.published;
  return (from ?? to ?? '') <= on;
}

function isLike({ headline, outlet, url, location }: ArticleLabel, like = ''): boolean {
  const sought = like.toLowerCase();
  return [headline, outlet, url, location].some((text) => text?.toLowerCase().includes(sought) === true);
}

const dayOf = ({ published }: ArticleLabel): string => published.from ?? published.to ?? '9999';

/** By their days; those that were only possibly known among them. */
async function findPages(ledger: Ledger, question: PagesQuestion): Promise<readonly FoundPage[]> {
  const { clocks, like, verdicts = [] } = question;
  const pages: FoundPage[] = [];
  for (const stored of await ledger.articles(clocks)) {
    if (stored.kind !== 'article' || !isWrittenBy(stored, clocks)) continue;
    const label = labelOf(stored);
    if (like !== undefined && !isLike(label, like)) continue;
    if (verdicts.length > 0 && !verdicts.includes(label.verdict)) continue;
    pages.push({ ...label, onlyPossiblyKnown: knownBy(toldOf(stored), clocks) === 'possibly' });
  }
  return pages.sort((a, b) => compareText(dayOf(a), dayOf(b)) || compareText(a.id, b.id));
}

function countVerdicts(pages: readonly FoundPage[]): PagesAnswer['verdicts'] {
  const counts = { confirmed: 0, unconfirmed: 0, contradicted: 0, inferred: 0, unknown: 0 };
  for (const { verdict } of pages) counts[verdict] += 1;
  return counts;
}

async function withActs(
  ledger: Ledger,
  pages: readonly FoundPage[],
  clocks: Clocks,
): Promise<readonly PageLine[]> {
  const articleIds = pages.map(({ id }) => id);
  const found =
    articleIds.length === 0 ? [] : await ledger.findings({ kinds: ['event'], articleIds, clocks });
  const acts = Map.groupBy(found, ({ articleId }) => articleId);
  return pages.map(({ onlyPossiblyKnown, ...label }) => ({
    ...label,
    acts: acts.get(label.id)?.length ?? 0,
    onlyPossiblyKnown,
  }));
}

/** Throws a DemarcheError `PLACE_UNKNOWN` where no page that was asked for is called `before`. */
export async function askPages(ledger: Ledger, question: PagesQuestion): Promise<PagesAnswer> {
  const { clocks, includePossibly, newest, before } = question;
  const all = await findPages(ledger, question);
  const pages = all.filter(({ onlyPossiblyKnown }) => includePossibly || !onlyPossiblyKnown);
  const portion = { most: newest, after: before };
  const { taken, more, next } = takePortion(pages.toReversed(), portion, ({ id }) => id);
  return {
    clocks,
    verdicts: countVerdicts(pages),
    pages: await withActs(ledger, taken.toReversed(), clocks),
    older: more,
    next,
    leftOut: { possiblyKnown: all.length - pages.length },
  };
}
