// Full-text search.

import type { Clocks, SearchFound, SearchHit, SearchOptions } from '../types.ts';
import { onlyPossibly, reportedBy, standsAt } from './clocks.ts';
import { select, textOrNull } from './select.ts';
import { part, type SqlDatabase, type SqlRow } from './sql-database.ts';

/** Every word as a quoted term, a phrase in quotation marks kept as one, so that no character is an operator of FTS5. */
function searchTerms(query: string): string {
  const terms = query.match(/"[^"]+"|[^\s"]+/gu) ?? [];
  return terms.map((term) => `"${term.replaceAll('"', '')}"`).join(' ');
}

const from = `FROM texts t JOIN articles a ON a.article_id = t.article_id
  JOIN entries ae ON ae.id = a.article_id`;

function toHit(row: SqlRow): SearchHit {
  return {
    articleId: String(row['article_id']),
    start: Number(row['start_at']),
    end: Number(row['end_at']),
    reported: { from: textOrNull(row['reported_from']), to: textOrNull(row['reported_to']) },
    onlyPossiblyKnown: row['only_possibly'] === 1,
  };
}

/** Parts of articles that hold all words of the query, best first. */
export async function searchTexts(
  database: SqlDatabase,
  query: string,
  clocks: Clocks,
  { limit, includePossibly }: SearchOptions,
): Promise<SearchFound> {
  const terms = searchTerms(query);
  if (terms === '') return { hits: [], possiblyKnown: 0 };
  const possibly = onlyPossibly(clocks);
  const what = part(
    `SELECT t.article_id, t.start_at, t.end_at, a.reported_from, a.reported_to,
      CASE WHEN ${possibly.sql} THEN 1 ELSE 0 END AS only_possibly ${from}`,
    ...possibly.parameters,
  );
  const conditions = [part('texts MATCH ?', terms), reportedBy(clocks), standsAt('a.article_id', clocks)];
  const surely = part(`NOT ${possibly.sql}`, ...possibly.parameters);
  const wanted = includePossibly ? conditions : [...conditions, surely];
  const rows = await select(
    database,
    what,
    wanted,
    `ORDER BY bm25(texts), ae.seq, t.start_at LIMIT ${limit}`,
  );
  const count = part(`SELECT count(*) AS n ${from}`);
  const leftOut = includePossibly ? [] : await select(database, count, [...conditions, possibly]);
  return { hits: rows.map(toHit), possiblyKnown: Number(leftOut[0]?.['n'] ?? 0) };
}
