// What lists tell of each article, from narrow rows alone: the readings of each page, and the index of articles.

import type { ArticleDays, ArticleHead } from '../list-types.ts';
import type { Clocks } from '../question-types.ts';
import { endOfTime } from './clocks.ts';
import { textOrNull } from './select.ts';
import type { SqlDatabase, SqlRow } from './sql-database.ts';

/** Of an article that stands: when and where it was first taken. */
interface FirstTaken {
  readonly recordedAt: string;
  readonly location: string | null;
}

/** The articles of the newest readings of their pages. */
function standingArticles(readings: readonly SqlRow[]): ReadonlyMap<string, FirstTaken> {
  const first = new Map<string, FirstTaken>();
  const newest = new Map<unknown, string>();
  for (const { page_id: page, article_id: article, recorded_at: at, location } of readings) {
    const id = textOrNull(article);
    if (id === null) newest.delete(page);
    else {
      newest.set(page, id);
      if (!first.has(id)) first.set(id, { recordedAt: String(at), location: textOrNull(location ?? null) });
    }
  }
  const standing = [...newest.values()].flatMap((id) => {
    const taken = first.get(id);
    return taken === undefined ? [] : [[id, taken] as const];
  });
  return new Map(standing);
}

function toHead(row: SqlRow, taken: FirstTaken): ArticleHead {
  return {
    articleId: String(row['article_id']),
    pageId: String(row['page_id']),
    headline: textOrNull(row['headline']),
    outlet: textOrNull(row['outlet']),
    url: textOrNull(row['canonical_url']),
    verdict: String(row['verdict']) as ArticleHead['verdict'],
    reported: { from: textOrNull(row['reported_from']), to: textOrNull(row['reported_to']) },
    ...taken,
  };
}

export async function articleHeads(
  { all }: SqlDatabase,
  { recorded = endOfTime }: Pick<Clocks, 'recorded'>,
): Promise<readonly ArticleHead[]> {
  const readings = await all(
    `SELECT rd.page_id, rd.article_id, rd.recorded_at, e.location FROM readings rd JOIN entries e ON e.seq = rd.seq
    WHERE rd.recorded_at <= ? ORDER BY rd.seq`,
    [recorded],
  );
  const standing = standingArticles(readings);
  const rows = await all('SELECT * FROM articles');
  return rows.flatMap((row) => {
    const taken = standing.get(String(row['article_id']));
    return taken === undefined ? [] : [toHead(row, taken)];
  });
}

/** The same articles, without the entries of their readings, which alone tell the place. */
export async function articleDays(
  { all }: SqlDatabase,
  { recorded = endOfTime }: Pick<Clocks, 'recorded'>,
): Promise<readonly ArticleDays[]> {
  const readings = await all(
    'SELECT page_id, article_id, recorded_at FROM readings WHERE recorded_at <= ? ORDER BY seq',
    [recorded],
  );
  const standing = standingArticles(readings);
  const rows = await all('SELECT article_id, reported_from, reported_to FROM articles');
  return rows.flatMap((row) => {
    const articleId = String(row['article_id']);
    const taken = standing.get(articleId);
    if (taken === undefined) return [];
    const reported = { from: textOrNull(row['reported_from']), to: textOrNull(row['reported_to']) };
    return [{ articleId, reported, recordedAt: taken.recordedAt }];
  });
}
