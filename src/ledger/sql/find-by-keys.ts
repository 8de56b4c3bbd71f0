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

/** Rows under each of these keys, some keys at a time; `ofOne` asks for one key, with these parameters before and after it. */
async function rowsUnder(
  database: SqlDatabase,
  keys: readonly number[],
  { sql: ofOne, before, after }: { readonly sql: string; readonly before: SqlPart; readonly after: SqlPart },
): Promise<SqlRow[]> {
  const sql = Array.from({ length: keysAtOnce }, () => `SELECT * FROM (${ofOne}) AS of_one`).join(
    ' UNION ALL ',
  );
  const found: SqlRow[] = [];
  for (let start = 0; start < keys.length; start += keysAtOnce) {
    const some = Array.from({ length: keysAtOnce }, (_, at) => keys[start + at] ?? noKey);
    const parameters = some.flatMap((key) => [...before.parameters, key, ...after.parameters]);
    for (const row of await database.all(sql, parameters)) found.push(row);
  }
  return found;
}

type Seen = Omit<KeyHit, 'key'>;

/** Which of these entries are articles that are seen at the clocks. */
async function seenAmong(
  database: SqlDatabase,
  seqs: readonly number[],
  { column, is }: ReturnType<typeof seenAt>,
): Promise<ReadonlyMap<number, Seen>> {
  const seen = new Map<number, Seen>();
  for (let start = 0; start < seqs.length; start += idsAtOnce) {
    const some = seqs.slice(start, start + idsAtOnce);
    const rows = await database.all(
      `SELECT ae.seq, ae.id AS article_id, ${column.sql}
        FROM entries ae JOIN articles a ON a.article_id = ae.id WHERE ae.seq IN (${places(some)}) AND ${is.sql}`,
      [...column.parameters, ...some, ...is.parameters],
    );
    for (const row of rows) {
      const { articleId, onlyPossiblyKnown } = toHit(row);
      seen.set(Number(row['seq']), { articleId, onlyPossiblyKnown });
    }
  }
  return seen;
}

/**
 * For each key at most `most` articles that stand at the clocks, those of the smallest ranks. Articles are kept under many keys: which of
 * them are seen is asked once of each, and of a key only where one of its first is not seen those that are seen are looked for.
 */
export async function articlesUnder(
  database: SqlDatabase,
  keys: readonly number[],
  clocks: Clocks,
  { most, includePossibly }: KeyOptions,
): Promise<KeyHit[]> {
  const at = seenAt(clocks, includePossibly);
  const { column, is } = at;
  const first = await rowsUnder(database, [...new Set(keys)], {
    sql: 'SELECT k.key, k.seq FROM article_keys k WHERE k.key = ? ORDER BY k.rank, k.seq LIMIT ?',
    before: part(''),
    after: part('', most),
  });
  const seen = await seenAmong(database, [...new Set(first.map((row) => Number(row['seq'])))], at);
  const hits = new Map<number, readonly KeyHit[]>();
  const unsure: number[] = [];
  for (const [key, rows] of Map.groupBy(first, (row) => Number(row['key']))) {
    const own = rows.flatMap((row) => seen.get(Number(row['seq'])) ?? []);
    if (own.length === rows.length)
      hits.set(
        key,
        own.map((one) => ({ key, ...one })),
      );
    else unsure.push(key);
  }
  const rest = await rowsUnder(database, unsure, {
    sql: `SELECT k.key, ae.id AS article_id, ${column.sql}
      FROM article_keys k JOIN entries ae ON ae.seq = k.seq JOIN articles a ON a.article_id = ae.id
      WHERE k.key = ? AND ${is.sql} ORDER BY k.rank, k.seq LIMIT ?`,
    before: column,
    after: part('', ...is.parameters, most),
  });
  for (const [key, own] of Map.groupBy(rest.map(toHit), (hit) => hit.key)) hits.set(key, own);
  return [...new Set(keys)].flatMap((key) => hits.get(key) ?? []);
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
