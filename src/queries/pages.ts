// The pages that the ledger holds an article of, by the day on which they were written: the newest of them, and how many came before.

import type { ArticleHead, Clocks, Ledger } from '../ledger/index.ts';
import { notAfterTaking, writtenFrom } from '../record/index.ts';
import { compareText } from '../text/index.ts';
import { knownBy } from './corrected/index.ts';
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

/** A page of which so much is known before it is read. */
interface FoundPage {
  readonly head: ArticleHead;
  /** In the list it stands by this day. */
  readonly day: string;
  readonly onlyPossiblyKnown: boolean;
}

/** What a page does in the world is to be written: by `on` it was, where it may have been. */
function isWrittenBy(head: ArticleHead, { on }: Clocks): boolean {
  return on === undefined || writtenFrom(head) <= on;
}

function isLike({ headline, outlet, url, location }: ArticleHead, sought: string): boolean {
  return [headline, outlet, url, location].some((text) => text?.toLowerCase().includes(sought) === true);
}

function dayOf({ reported, verdict, recordedAt }: ArticleHead): string {
  const { from, to } = verdict === 'unknown' ? reported : notAfterTaking(reported, recordedAt);
  return from ?? to ?? '9999';
}

/** By their days; those that were only possibly known among them. */
async function findPages(ledger: Ledger, question: PagesQuestion): Promise<readonly FoundPage[]> {
  const { clocks, like, verdicts = [] } = question;
  const { recorded } = clocks;
  const heads = await ledger.articleHeads(recorded === undefined ? {} : { recorded });
  const sought = like?.toLowerCase();
  const pages = heads.flatMap((head): FoundPage[] => {
    const known = knownBy(head, clocks);
    if (known === null || !isWrittenBy(head, clocks)) return [];
    if (sought !== undefined && !isLike(head, sought)) return [];
    if (verdicts.length > 0 && !verdicts.includes(head.verdict)) return [];
    return [{ head, day: dayOf(head), onlyPossiblyKnown: known === 'possibly' }];
  });
  return pages.sort((a, b) => compareText(a.day, b.day) || compareText(a.head.articleId, b.head.articleId));
}

function countVerdicts(pages: readonly FoundPage[]): PagesAnswer['verdicts'] {
  const counts = { confirmed: 0, unconfirmed: 0, contradicted: 0, inferred: 0, unknown: 0 };
  for (const { head } of pages) counts[head.verdict] += 1;
  return counts;
}

/** The pages as lines of the list: only these are read. */
async function toLines(
  ledger: Ledger,
  pages: readonly FoundPage[],
  clocks: Clocks,
): Promise<readonly PageLine[]> {
  const articleIds = pages.map(({ head }) => head.articleId);
  const found =
    articleIds.length === 0 ? [] : await ledger.findings({ kinds: ['event'], articleIds, clocks });
  const acts = Map.groupBy(found, ({ articleId }) => articleId);
  const stored = await Promise.all(articleIds.map((id) => ledger.entry(id)));
  return pages.flatMap(({ onlyPossiblyKnown }, at) => {
    const article = stored[at];
    if (article?.kind !== 'article') return [];
    const label = labelOf(article);
    return [{ ...label, acts: acts.get(label.id)?.length ?? 0, onlyPossiblyKnown }];
  });
}

/** Throws a DemarcheError `PLACE_UNKNOWN` where no page that was asked for is called `before`. */
export async function askPages(ledger: Ledger, question: PagesQuestion): Promise<PagesAnswer> {
  const { clocks, includePossibly, newest, before } = question;
  const all = await findPages(ledger, question);
  const pages = all.filter(({ onlyPossiblyKnown }) => includePossibly || !onlyPossiblyKnown);
  const portion = { most: newest, after: before };
  const { taken, more, next } = takePortion(pages.toReversed(), portion, ({ head }) => head.articleId);
  return {
    clocks,
    verdicts: countVerdicts(pages),
    pages: await toLines(ledger, taken.toReversed(), clocks),
    older: more,
    next,
    leftOut: { possiblyKnown: all.length - pages.length },
  };
}
