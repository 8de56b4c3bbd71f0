// The records that are looked through: acts and figures with their articles, of the whole ledger or of its newest articles; of actors
// those that name them.

import { mentionsOf } from '../../corrections/index.ts';
import type { Clocks, Finding, Ledger } from '../../ledger/index.ts';
import type { WithMarks } from '../corrected/index.ts';
import { loadArticles } from '../entries-of.ts';
import type { StoredArticle } from '../find-article.ts';
import { isNamed } from '../find-reports.ts';
import { labelOf } from '../label-articles.ts';
import { newestArticles } from '../newest-articles.ts';
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

const kinds = ['event', 'figure'] as const;
/** Behind all days. */
const afterAll = '9999-12-31';

/** Which articles are looked through; all where none are named. */
interface Scope {
  readonly articleIds?: readonly string[];
  readonly older: number;
}

const everything: Scope = { older: 0 };

/** Ids of the articles that were taken last; more than asked for, since some may stand no more. */
async function takenLast(ledger: Ledger): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let end = (await ledger.head()).seq; end > 0 && ids.length < articlesAtOnce; end -= step) {
    const from = Math.max(1, end - step + 1);
    const entries = await ledger.entriesFrom(from, end - from + 1);
    ids.push(...entries.flatMap(({ kind, id }) => (kind === 'article' ? [id] : [])).reverse());
  }
  return ids.slice(0, articlesAtOnce);
}

async function newestOfLedger(ledger: Ledger, clocks: Clocks): Promise<Scope> {
  const all = (await ledger.countByKind(clocks)).article ?? 0;
  if (all <= articlesAtOnce) return everything;
  const articleIds = await takenLast(ledger);
  return { articleIds, older: all - articleIds.length };
}

/** Ids of the articles with a record of each of the sides; null where no index tells. */
async function articlesOfAll(
  ledger: Ledger,
  sides: ReviewQuestion['sides'],
): Promise<ReadonlySet<string> | null> {
  let shared: ReadonlySet<string> | undefined;
  for (const side of sides) {
    const own = new Set<string>();
    for (const kind of kinds) {
      const found = await ledger.articlesWith(kind, side);
      if (found === null) return null;
      for (const id of found) own.add(id);
    }
    shared = shared?.intersection(own) ?? own;
  }
  return shared ?? null;
}

/** The newest articles that tell of the sides, by whole days. */
async function newestOfSides(ledger: Ledger, sides: ReviewQuestion['sides'], clocks: Clocks): Promise<Scope> {
  const among = await articlesOfAll(ledger, sides);
  if (among === null) return everything;
  const wanted = { clocks, until: afterAll, most: articlesAtOnce, among };
  const newest = await newestArticles(ledger, wanted);
  if (newest === null || newest.toldAfter === null) return everything;
  return { articleIds: newest.articleIds, older: among.size - newest.articleIds.length };
}

/** The findings of the articles in which all sides take part: picked here, for articles and actors at once are looked up far slower. */
async function findIn(
  ledger: Ledger,
  sides: ReviewQuestion['sides'],
  { articleIds }: Scope,
  clocks: Clocks,
): Promise<readonly (Finding & WithMarks)[]> {
  if (articleIds === undefined)
    return ledger.findings({ kinds, clocks, ...(sides.length === 0 ? {} : { participants: sides }) });
  const found = await ledger.findings({ kinds, clocks, articleIds });
  return found.filter(({ entry }) => {
    const mentions = mentionsOf(entry);
    return sides.every((side) => mentions.some((mention) => isNamed(side, mention)));
  });
}

function worldAside({ on: _, ...clocks }: Clocks): Clocks {
  return clocks;
}

export async function scanRecords(ledger: Ledger, question: ReviewQuestion): Promise<Scanned> {
  const { sides, isWhole, includePossibly } = question;
  const clocks = worldAside(question.clocks);
  const narrow = () =>
    sides.length === 0 ? newestOfLedger(ledger, clocks) : newestOfSides(ledger, sides, clocks);
  const scope = isWhole ? everything : await narrow();
  const found = await findIn(ledger, sides, scope, clocks);
  const findings = found.filter(({ onlyPossiblyKnown }) => includePossibly || !onlyPossiblyKnown);
  const byArticle = Map.groupBy(findings, ({ articleId }) => articleId);
  const loaded = await loadArticles(ledger, byArticle.keys());
  const articles = new Map(loaded.map((article) => [article.id, article]));
  return {
    findings: new Map(findings.map((finding) => [finding.entry.id, finding])),
    byArticle,
    articles,
    labels: new Map([...articles].map(([id, article]) => [id, labelOf(article)])),
    older: scope.older,
    possiblyKnown: found.length - findings.length,
  };
}
