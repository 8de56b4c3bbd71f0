// The records that are looked through: acts and figures with their articles, of the whole ledger or of its newest articles.

import type { Clocks, Finding, Ledger } from '../../ledger/index.ts';
import type { WithMarks } from '../corrected/index.ts';
import type { StoredArticle } from '../find-article.ts';
import { labelOf } from '../label-articles.ts';
import type { ArticleLabel } from '../types.ts';
import type { ReviewQuestion } from './types.ts';

/** Of a larger ledger the newest articles are looked through, unless all are asked for: so many take about two seconds. */
export const articlesAtOnce = 500;
/** Entries are read backwards in steps of so many. */
const step = 4000;

export interface Scanned {
  /** By the ids of their entries. */
  readonly findings: ReadonlyMap<string, Finding & WithMarks>;
  readonly byArticle: ReadonlyMap<string, readonly (Finding & WithMarks)[]>;
  readonly articles: ReadonlyMap<string, StoredArticle>;
  readonly labels: ReadonlyMap<string, ArticleLabel>;
  /** Articles of the ledger that were not looked at. */
  readonly older: number;
  readonly possiblyKnown: number;
}

/** Ids of the articles that were taken last; more than asked for, since some may stand no more. */
async function newestArticles(ledger: Ledger): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let end = (await ledger.head()).seq; end > 0 && ids.length < articlesAtOnce; end -= step) {
    const from = Math.max(1, end - step + 1);
    const entries = await ledger.entriesFrom(from, end - from + 1);
    ids.push(...entries.flatMap(({ kind, id }) => (kind === 'article' ? [id] : [])).reverse());
  }
  return ids.slice(0, articlesAtOnce);
}

async function loadArticles(
  ledger: Ledger,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, StoredArticle>> {
  const articles = new Map<string, StoredArticle>();
  for (const id of ids) {
    const stored = await ledger.entry(id);
    if (stored?.kind === 'article') articles.set(id, stored);
  }
  return articles;
}

function worldAside({ on: _, ...clocks }: Clocks): Clocks {
  return clocks;
}

export async function scanRecords(ledger: Ledger, question: ReviewQuestion): Promise<Scanned> {
  const { sides, isWhole, includePossibly } = question;
  const clocks = worldAside(question.clocks);
  const all = (await ledger.countByKind(clocks)).article ?? 0;
  const articleIds =
    isWhole || sides.length > 0 || all <= articlesAtOnce ? undefined : await newestArticles(ledger);
  const found = await ledger.findings({
    ...{ kinds: ['event', 'figure'] as const, clocks },
    ...(sides.length === 0 ? {} : { participants: sides }),
    ...(articleIds === undefined ? {} : { articleIds }),
  });
  const findings = found.filter(({ onlyPossiblyKnown }) => includePossibly || !onlyPossiblyKnown);
  const byArticle = Map.groupBy(findings, ({ articleId }) => articleId);
  const articles = await loadArticles(ledger, byArticle.keys());
  return {
    findings: new Map(findings.map((finding) => [finding.entry.id, finding])),
    byArticle,
    articles,
    labels: new Map([...articles].map(([id, article]) => [id, labelOf(article)])),
    older: articleIds === undefined ? 0 : all - articleIds.length,
    possiblyKnown: found.length - findings.length,
  };
}
