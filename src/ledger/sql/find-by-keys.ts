// Look-ups of articles by their keys. Of the articles that share a key only so many are read, those of the smallest ranks, so that
// a question costs the same however large the ledger is.

import type { ArticleProfile, KeyHit, KeyOptions, ProfilesWanted } from '../key-types.ts';
import type { Clocks } from '../question-types.ts';
import { onlyPossibly, reportedBy, standsAt, writtenBy } from './clocks.ts';
import { part, places, type SqlDatabase, type SqlPart, type SqlRow } from './sql-database.ts';

/** Keys that one statement asks for, always as many, so that the engine has one statement to prepare. */
const keysAtOnce = 12;
/** Stands where there are fewer; no article has it. */
const noKey = -1;
const idsAtOnce = 200;

/** `possibly` as a column, and the conditions under which an article is seen. */
function seenAt(
  clocks: Clocks,
  includePossibly: boolean,
): { readonly column: SqlPart; readonly is: SqlPart } {
  const possibly = onlyPossibly(clocks);
  const conditions = [
    standsAt('a.article_id', clocks),
    reportedBy(clocks),
    writtenBy(clocks),
    ...(includePossibly ? [] : [part(`NOT ${possibly.sql}`, ...possibly.parameters)]),
  ];
  return {
    column: part(`CASE WHEN ${possibly.sql} THEN 1 ELSE 0 END AS only_possibly`, ...possibly.parameters),
    is: part(
      conditions.map(({ sql }) => sql).join(' AND '),
      ...conditions.flatMap(({ parameters }) => parameters),
    ),
  };
}

function toHit(row: SqlRow): KeyHit {
  return {
    key: Number(row['key']),
    articleId: String(row['article_id']),
    onlyPossiblyKnown: Number(row['only_possibly']) === 1,
  };
}

/** For each key at most `most` articles that stand at the clocks, those of the smallest ranks. */
export async function articlesUnder(
  database: SqlDatabase,
  keys: readonly number[],
  clocks: Clocks,
  { most, includePossibly }: KeyOptions,
): Promise<KeyHit[]> {
  const { column, is } = seenAt(clocks, includePossibly);
  const ofOne = `SELECT * FROM (SELECT k.key, ae.id AS article_id, ${column.sql}
    FROM article_keys k JOIN entries ae ON ae.seq = k.seq JOIN articles a ON a.article_id = ae.id
    WHERE k.key = ? AND ${is.sql} ORDER BY k.rank, k.seq LIMIT ?) AS of_one`;
  const hits: KeyHit[] = [];
  const sql = Array.from({ length: keysAtOnce }, () => ofOne).join(' UNION ALL ');
  for (let start = 0; start < keys.length; start += keysAtOnce) {
    const some = Array.from({ length: keysAtOnce }, (_, at) => keys[start + at] ?? noKey);
    const rows = await database.all(
      sql,
      some.flatMap((key) => [...column.parameters, key, ...is.parameters, most]),
    );
    for (const row of rows) hits.push(toHit(row));
  }
  return hits;
}

const profilesFrom = `FROM articles a JOIN entries ae ON ae.id = a.article_id
  JOIN article_profiles p ON p.seq = ae.seq`;

function toProfile(row: SqlRow): ArticleProfile {
  return {
    articleId: String(row['article_id']),
    profile: row['profile'] as Uint8Array,
    onlyPossiblyKnown: Number(row['only_possibly']) === 1,
  };
}

/** What is compared of these articles, or of all, as far as they stand at the clocks; in no order. */
export async function profilesAt(
  database: SqlDatabase,
  clocks: Clocks,
  { articleIds, atMost = Number.MAX_SAFE_INTEGER }: ProfilesWanted,
): Promise<ArticleProfile[]> {
  const { column, is } = seenAt(clocks, true);
  const sql = `SELECT a.article_id, p.profile, ${column.sql} ${profilesFrom} WHERE ${is.sql}`;
  const parameters = [...column.parameters, ...is.parameters];
  if (articleIds === undefined)
    return (await database.all(`${sql} LIMIT ?`, [...parameters, atMost])).map(toProfile);
  const found: ArticleProfile[] = [];
  for (let start = 0; start < articleIds.length; start += idsAtOnce) {
    const some = articleIds.slice(start, start + idsAtOnce);
    const rows = await database.all(`${sql} AND a.article_id IN (${places(some)})`, [...parameters, ...some]);
    found.push(...rows.map(toProfile));
  }
  return found;
}
